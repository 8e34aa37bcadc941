package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.document.FinishedRun;
import sinew.document.Manifest;
import sinew.drawing.Chart;
import sinew.table.Format;
import sinew.table.Json;
import sinew.table.Table;
import tools.jackson.databind.node.ObjectNode;

/** The results of an experiment, as sentences and files. */
public interface Report {
  /**
   * The results alone, without empty lines: what a terminal shows.
   *
   * @return sentences
   */
  List<String> inShort();

  /**
   * The file of the results for programs.
   *
   * @return its name, for example {@code summary.json}
   */
  String documentName();

  /**
   * The results for programs.
   *
   * @return a JSON document
   */
  ObjectNode document();

  /**
   * The manifest: all that is needed to get the results again.
   *
   * @return a JSON document
   */
  ObjectNode manifest();

  /**
   * The pictures.
   *
   * @return charts in the order in which a reader wants them; none by default
   */
  default List<Chart> charts() {
    return List.of();
  }

  /**
   * The results for readers.
   *
   * @param charts the pictures
   * @return an HTML document; empty, as by default, if the pictures say it all
   */
  default Optional<String> page(List<Chart> charts) {
    return Optional.empty();
  }

  /**
   * The results for programs, with what was simulated.
   *
   * @return the document with the key {@code inputs}
   */
  default ObjectNode withInputs() {
    ObjectNode json = document();
    json.set("inputs", Manifest.inputs(manifest()));
    return json;
  }

  /**
   * The runs that a table of many runs can have.
   *
   * @return a run of one scenario; empty for other experiments
   */
  default Optional<FinishedRun> finished() {
    return Optional.empty();
  }

  /**
   * Tables that are files of their own, beside those of the charts.
   *
   * @return each table by its name without ending
   */
  default Map<String, Table<?>> tables() {
    return Map.of();
  }

  /**
   * The results for programs, as text.
   *
   * @return the content of {@link #documentName}
   */
  default byte[] json() {
    return Json.bytes(document());
  }

  /**
   * The results as files.
   *
   * @param contents how much of them: the gallery has neither manifest nor pixels nor the numbers
   *     of charts, and charts may be left out
   * @return the content of each file by its path, folders set apart by a slash; the one to open
   *     first comes first
   */
  default Map<String, byte[]> files(Contents contents) {
    List<Chart> charts = charts();
    Map<String, byte[]> files = new LinkedHashMap<>();
    // First, as they are drawn beside each other, and the page has the same pictures.
    Map<String, byte[]> pictures = ChartFiles.of(charts, contents);
    Optional<String> page = page(charts);
    page.ifPresent(html -> files.put("report.html", html.getBytes(StandardCharsets.UTF_8)));
    if (page.isEmpty()) {
      files.putAll(pictures);
    }
    files.put(documentName(), json());
    tables()
        .forEach(
            (name, table) ->
                files.put(name + ".csv", Format.CSV.write(table).getBytes(StandardCharsets.UTF_8)));
    if (contents != Contents.GALLERY) {
      files.put("manifest.json", Json.bytes(manifest()));
    }
    files.putAll(pictures);
    return files;
  }
}
