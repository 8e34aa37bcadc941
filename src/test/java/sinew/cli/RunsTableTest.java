package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several runs make a table together, and its numbers are those of their summaries. */
@Tag("simulates")
class RunsTableTest {
  private static final String CALM =
      """
      sinew: 1
      name: calm
      horizonWeeks: 60
      cohort: {stress: 0}
      """;
  private static final String TENSE =
      """
      sinew: 1
      name: tense
      title: Under stress, and followed for less
      horizonWeeks: 52
      cohort: {stress: 0.7}
      """;

  @TempDir private Path folder;
  private Sandbox sandbox;
  private String[] run;

  @BeforeEach
  void writeScenarios() {
    sandbox = new Sandbox(folder);
    run = new String[] {"run", sandbox.file("b.yaml", TENSE), sandbox.file("a.yaml", CALM)};
  }

  private Ended run(String... more) {
    List<String> line = new ArrayList<>(List.of(run));
    line.addAll(List.of(more));
    line.add("--no-charts");
    return sandbox.run(line.toArray(String[]::new));
  }

  static List<CSVRecord> rows(Path table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  /** A text stands there as it is, whether YAML needs quotes around it or not. */
  @Test
  void textsHaveNoQuotes() throws IOException {
    String phases = "plan: {phases: [{name: '10 \\ \"easy\" runs'}]}\n";
    sandbox.file("b.yaml", TENSE + phases);
    sandbox.file("a.yaml", CALM + phases.replaceAll("'.*'", "rest"));
    assertThat(run("--patients", "20").err()).isEmpty();
    assertThat(rows(folder.resolve("results/runs/runs.csv")))
        .extracting(row -> row.get("plan.phases[0].name"))
        .containsOnly("10 \\ \"easy\" runs", "rest");
  }

  @Test
  void everyRowIsANumberOfASummary() throws IOException {
    assertThat(run().err()).isEmpty();
    List<CSVRecord> rows = rows(folder.resolve("results/runs/runs.csv"));
    assertThat(rows).hasSizeGreaterThan(100);
    for (CSVRecord row : rows) {
      JsonNode summary =
          JsonMapper.shared()
              .readTree(sandbox.bytes("results/" + row.get("scenario") + "/summary.json"));
      assertThat(row.get("digest")).isEqualTo(summary.path("digest").stringValue());
      assertThat(row.get("seed")).isEqualTo("1");
      assertThat(row.get("patients")).isEqualTo("40");
      assertSame(row, summary);
    }
  }

  private static void assertSame(CSVRecord row, JsonNode summary) {
    String[] way = row.get("quantity").split("\\.", 3);
    String rest = way.length > 2 ? way[2] : "";
    JsonNode of = summary.path("endpoints").path(way[0]);
    switch (way[1]) {
      case "reachedBy" -> {
        assertCell(row, "value", of.path("reachedBy").path(rest));
        assertCell(row, "value_low95", of.path("reachedByInterval").path(rest).path("low"));
        JsonNode model = summary.at("/modelUncertainty/reachedBy").path(way[0]).path(rest);
        assertCell(row, "value_model_high", model.path("high"));
      }
      case "notReached" -> {
        assertCell(row, "value", of.path("notReached"));
        assertCell(row, "value_high95", of.path("notReachedInterval").path("high"));
      }
      case "quantileDays" -> {
        assertCell(row, "value", of.path("quantileDays").path(rest).path("value"));
        assertCell(row, "value_high95", of.path("quantileDays").path(rest).path("high"));
      }
      case "restrictedMeanDays" -> {
        assertCell(row, "value", of.path("restrictedMeanDays").path("value"));
        assertCell(row, "value_low95", of.path("restrictedMeanDays").path("low"));
      }
      default -> {
        JsonNode state = summary.path("states").path(way[0]);
        int week = Integer.parseInt(rest);
        assertCell(row, "value", state.path("share").path(week));
        assertCell(row, "value_low95", state.path("low").path(week));
      }
    }
  }

  private static void assertCell(CSVRecord row, String column, JsonNode expected) {
    String text = row.get(column);
    if (expected.isNumber()) {
      assertThat(Double.parseDouble(text)).as(row.toString()).isEqualTo(expected.doubleValue());
    } else {
      assertThat(text).as(row.toString()).isEmpty();
    }
  }

  @Test
  void onlyInputsThatDifferAreColumns() throws IOException {
    run();
    List<CSVRecord> rows = rows(folder.resolve("results/runs/runs.csv"));
    Map<String, String> first = rows.get(0).toMap();
    assertThat(first).containsEntry("scenario", "calm").containsEntry("cohort.stress", "0");
    assertThat(rows.get(rows.size() - 1).toMap())
        .containsEntry("scenario", "tense")
        .containsEntry("cohort.stress", "0.7")
        .containsEntry("horizonWeeks", "52");
    assertThat(rows.get(0).getParser().getHeaderNames())
        .endsWith("value_model_low", "value_model_high", "horizonWeeks", "cohort.stress");
  }

  @Test
  void theTableIsTheSameAtAnyThreadsAndInAnyOrderOfFiles() {
    run("--threads", "1");
    byte[] table = sandbox.bytes("results/runs/runs.csv");
    run = new String[] {"run", run[2], run[1]};
    run("--threads", "2", "--out", folder.resolve("others").toString());
    assertThat(sandbox.bytes("others/runs/runs.csv")).isEqualTo(table);
    assertThat(sandbox.filesIn("others/runs"))
        .containsExactly("files.sha256", "manifest.json", "runs.csv", "runs.json");
  }

  @Test
  void theTableIsToldOf() {
    assertThat(run().out())
        .contains("\nruns\n  All 2 runs as one table, a row for each run and quantity: runs.csv.")
        .endsWith("runs" + folder.getFileSystem().getSeparator() + "runs.csv\n");
  }

  @Test
  void oneRunHasNoTableAndShardsNeither() {
    sandbox.run("run", run[1]);
    run("--shard", "1/2");
    assertThat(folder.resolve("results/runs")).doesNotExist();
  }

  @Test
  void aScenarioCannotHaveTheNameOfTheTable() {
    run[1] = sandbox.file("b.yaml", TENSE.replace("name: tense", "name: runs"));
    Ended ended = run();
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("a scenario has the name of the folder of all runs, 'runs'");
    assertThat(folder.resolve("results")).doesNotExist();
    assertThat(sandbox.run("run", run[1]).exitCode()).isZero();
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAsItIs() throws IOException {
    Files.createDirectories(folder.resolve("results/runs"));
    Files.writeString(folder.resolve("results/runs/runs.csv"), "mine\n");
    Ended ended = run();
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("holds runs.csv, which Sinew did not write");
    assertThat(sandbox.filesIn("results")).containsExactly("runs/runs.csv");
  }
}
