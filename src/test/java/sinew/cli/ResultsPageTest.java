package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of results lists the files and the keys that the commands really write. */
@Tag("simulates")
class ResultsPageTest {
  private static final String PAGE = Pages.text("src/site/results.md");
  private static final TreeSet<String> FILES = new TreeSet<>();

  /** The document by which the results of a command are known. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "run", "summary.json",
          "compare", "comparison.json",
          "sweep", "sweep.json",
          "sensitivity", "sensitivity.json",
          "validate", "validation.json",
          "calibrate", "calibration.json");

  @TempDir private static Path folder;
  private static Sandbox sandbox;

  @BeforeAll
  static void runEverything() {
    sandbox = new Sandbox(folder);
    for (String line :
        List.of(
            "run scenarios --rows csv --handout",
            "compare scenarios/typical.yaml scenarios/stage-1.yaml",
            "batch scenarios/plans/calm-and-step.yaml",
            "sweep scenarios/typical.yaml cohort.stress",
            "sensitivity scenarios/typical.yaml",
            "sensitivity scenarios/typical.yaml cohort.stress cohort.adherence --out others",
            "validate trial.yaml --repeats 20",
            "calibrate")) {
      Sandbox.Ended outcome = sandbox.runLine("sinew " + line);
      assertThat(outcome.exitCode()).as(line + ": " + outcome.err()).isZero();
    }
    for (String file : all()) {
      if (!file.startsWith("charts/")) {
        FILES.add(file);
      }
    }
  }

  /** The files of all folders of results, by their path in them. */
  private static List<String> all() {
    List<String> files = new ArrayList<>();
    Stream.of("results", "others")
        .flatMap(root -> sandbox.filesIn(root).stream())
        .forEach(file -> files.add(file.replaceFirst("^[^/]*/", "")));
    return files;
  }

  /** The names in the first column of the table below a heading. */
  private static List<String> names(String heading) {
    String after = PAGE.substring(PAGE.indexOf(heading) + heading.length());
    int next = after.indexOf("\n## ");
    return Pages.found("^\\| (`[^|]*`) \\|", next < 0 ? after : after.substring(0, next))
        .flatMap(row -> Stream.of(row.group(1).split(", ")))
        .map(name -> name.replace("`", ""))
        .toList();
  }

  @Test
  void everyFileThatIsWrittenStandsThereAndNoOther() {
    List<String> named =
        names("## Files").stream().filter(name -> !name.startsWith("charts/")).toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(FILES);
    assertThat(names("## Files")).contains("charts/*.svg", "charts/*.png", "charts/*.csv");
  }

  /**
   * The charts of each command, from the folders that are kept and those that were written here.
   */
  private static Map<String, Set<String>> charts() {
    Map<String, Set<String>> charts = new HashMap<>();
    Stream.of(Path.of("results"), folder.resolve("results"), folder.resolve("others"))
        .flatMap(root -> Pages.files(root, ".svg"))
        .filter(chart -> chart.getParent().endsWith("charts"))
        .forEach(
            chart ->
                charts
                    .computeIfAbsent(command(chart.getParent().getParent()), of -> new TreeSet<>())
                    .add(chart.getFileName().toString().replace(".svg", "")));
    return charts;
  }

  private static String command(Path results) {
    return DOCUMENTS.entrySet().stream()
        .filter(document -> Files.exists(results.resolve(document.getValue())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError(results + " has the document of no command"));
  }

  /** A name stands for one chart; with a star it is a family of some. */
  @Test
  void everyChartStandsThereByNameOrFamilyAndNoOther() {
    Map<String, Set<String>> charts = charts();
    assertThat(charts.keySet()).isEqualTo(DOCUMENTS.keySet());
    charts.forEach(
        (command, drawn) -> {
          List<Pattern> named = namedCharts(command);
          assertThat(drawn)
              .as(command)
              .allMatch(name -> named.stream().anyMatch(chart -> chart.matcher(name).matches()));
          assertThat(named)
              .as(command)
              .allMatch(chart -> drawn.stream().anyMatch(chart.asMatchPredicate()));
        });
  }

  private static List<Pattern> namedCharts(String command) {
    return Pages.found("^\\| (`[^|]*`) \\| `" + command + "` \\|", PAGE)
        .flatMap(row -> Stream.of(row.group(1).split(", ")))
        .map(name -> Pattern.compile(name.replace("`", "").replace("*", ".*")))
        .toList();
  }

  /** The keys below each list of files of the page, as the first line of such a file. */
  private static List<String> headers() {
    String columns = PAGE.substring(PAGE.indexOf("<!-- columns -->"));
    return Arrays.stream(columns.split("\n\n(?=\\| key)"))
        .skip(1)
        .map(
            table ->
                Pages.found("^\\| `([^`]*)` \\|", table)
                    .map(row -> row.group(1))
                    .collect(Collectors.joining(",")))
        .toList();
  }

  /**
   * The columns of the draws are the free parameters, and the last ones of a table of runs are the
   * inputs in which these differ.
   */
  @Test
  void theColumnsOfEveryFileStandThere() throws IOException {
    List<Path> files =
        Stream.of("results", "others")
            .flatMap(
                root ->
                    sandbox.filesIn(root).stream().map(file -> folder.resolve(root).resolve(file)))
            .filter(file -> file.toString().endsWith(".csv"))
            .filter(file -> !file.endsWith("ensemble.csv"))
            .toList();
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      String header = Files.readAllLines(file).get(0);
      assertThat(headers())
          .as(file.toString())
          .contains(
              file.endsWith("runs.csv") ? header.replaceFirst(",(arm,)?cohort[.].*", "") : header);
    }
  }

  @Test
  void theKeysOfTheSummaryAreThoseOfItsTablesInTheirOrder() {
    JsonNode summary =
        JsonMapper.shared().readTree(folder.resolve("results/typical/summary.json").toFile());
    List<String> names = names("## `summary.json`");
    List<String> keys = new ArrayList<>(summary.propertyNames());
    keys.addAll(summary.path("endpoints").path("fullRecovery").propertyNames());
    assertThat(names).containsExactlyElementsOf(keys);
  }
}
