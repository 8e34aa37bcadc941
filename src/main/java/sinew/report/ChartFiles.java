package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sinew.drawing.Chart;
import sinew.table.Format;

/** Charts as files, with their numbers beside them. */
final class ChartFiles {
  private ChartFiles() {}

  /**
   * The files of charts.
   *
   * @param charts the charts
   * @param contents how much of them: none, or for the gallery neither pixels nor numbers
   * @return the content of each file by its path
   */
  static Map<String, byte[]> of(List<Chart> charts, Contents contents) {
    if (contents == Contents.WITHOUT_CHARTS) {
      return Map.of();
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    charts.parallelStream().map(chart -> of(chart, contents)).toList().forEach(files::putAll);
    return files;
  }

  private static Map<String, byte[]> of(Chart chart, Contents contents) {
    String path = "charts/" + chart.name();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(path + ".svg", utf8(chart.svg()));
    if (contents == Contents.ALL) {
      files.put(path + ".png", chart.png());
      files.put(path + ".csv", utf8(Format.CSV.write(chart.figures())));
    }
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
