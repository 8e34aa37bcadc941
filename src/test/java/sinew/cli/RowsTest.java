package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import sinew.document.SummaryJson;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.State;
import sinew.model.Trait;
import sinew.results.Version;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.simulation.StateRows;
import sinew.statistics.DayCounts;
import sinew.statistics.WeeklyBands;
import sinew.statistics.WeeklyCounts;
import sinew.study.ArmResult;
import sinew.table.Json;
import sinew.table.RowFormat;
import sinew.words.ReportedArm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows of patients: whole, the same whoever writes them, and the source of every number. */
@Tag("simulates")
class RowsTest {
  private static final int WEEKS = 60;
  private static final List<String> FILES =
      List.of("rows/endpoints.csv", "rows/traits.csv", "rows/weeks.csv");

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private Ended run(String out, String... more) {
    List<String> line = new ArrayList<>(List.of("run", "scenarios/typical.yaml"));
    line.addAll(List.of("--horizon-weeks", "" + WEEKS, "--draws", "0", "--seed", "3"));
    line.addAll(List.of("--patients=230", "--quiet", "--no-charts", "--out", out));
    line.addAll(List.of(more));
    if (line.stream().noneMatch(word -> word.startsWith("--rows"))) {
      line.addAll(List.of("--rows", "csv"));
    }
    return sandbox.run(line.toArray(String[]::new));
  }

  private static List<CSVRecord> read(Path file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void threadsChangeNoByteOfTheRows() {
    assertThat(run("one", "--threads", "1").exitCode()).isZero();
    assertThat(run("many", "--threads", "7").exitCode()).isZero();
    assertThat(sandbox.filesIn("one/typical")).containsAll(FILES);
    for (String file : FILES) {
      assertThat(sandbox.bytes("one/typical/" + file))
          .as(file)
          .isEqualTo(sandbox.bytes("many/typical/" + file));
    }
  }

  /**
   * The summary of a run is made of its counts. Counted again from the rows, it is the same. What
   * the same people could do otherwise are other lives, of which there are no rows.
   */
  @Test
  void everyNumberOfTheSummaryComesOutOfTheRowsAgain() {
    run("out");
    Path rows = folder.resolve("out/typical/rows");
    Scenario scenario =
        ScenarioReader.read(folder.resolve("scenarios/typical.yaml"))
            .scenario()
            .withHorizonWeeks(WEEKS);
    Iterator<Long> counts = counted(rows).iterator();
    StateRows none = StateRows.of(WEEKS, new byte[StateRows.weeks(WEEKS).size()][0]);
    Outcomes again = Outcomes.of(7 * WEEKS, counts::next, Map.of(), none);
    assertThat(counts).isExhausted();
    ReportedArm arm = ReportedArm.of(ArmResult.of(scenario, 3, again));
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode told = (ObjectNode) mapper.readTree(sandbox.bytes("out/typical/summary.json"));
    told.remove("whatIfs");
    assertThat(mapper.readTree(Json.bytes(SummaryJson.of(arm, Version.current())))).isEqualTo(told);
  }

  /** All counts, from the rows alone, in the order of {@link Outcomes#forEachCount}. */
  private static List<Long> counted(Path rows) {
    List<Long> counts = new ArrayList<>();
    days(read(rows.resolve("endpoints.csv")), counts::add);
    weeks(read(rows.resolve("weeks.csv")), counts::add);
    List<CSVRecord> traits = read(rows.resolve("traits.csv"));
    counts.add(traits.stream().mapToLong(row -> Long.parseLong(row.get("candidates"))).sum());
    counts.add(traits.stream().filter(row -> row.get("admitted").equals("false")).count());
    return counts;
  }

  private static void days(List<CSVRecord> rows, LongConsumer counts) {
    Map<String, DayCounts> days = new LinkedHashMap<>();
    for (CSVRecord row : rows) {
      assertThat(row.get("AVALU")).isEqualTo("DAYS");
      DayCounts endpoint =
          days.computeIfAbsent(row.get("PARAM"), param -> DayCounts.upTo(7 * WEEKS));
      if (row.get("CNSR").equals("0")) {
        endpoint.addEvent(Integer.parseInt(row.get("AVAL")));
      } else {
        endpoint.addCensored(Integer.parseInt(row.get("AVAL")));
      }
    }
    for (Endpoint endpoint : Endpoint.values()) {
      String from = endpoint.fromDayZero() ? "day 0" : "full recovery";
      DayCounts counted = days.get("Days from " + from + " to " + endpoint.label());
      for (int day = 0; day <= 7 * WEEKS; day++) {
        counts.accept(counted.events(day));
        counts.accept(counted.censored(day));
      }
    }
  }

  private static void weeks(List<CSVRecord> rows, LongConsumer counts) {
    for (Measure measure : Measure.values()) {
      WeeklyBands bands =
          WeeklyBands.of(WEEKS + 1, measure.range().low(), measure.range().high(), 100);
      rows.forEach(
          row ->
              bands.add(
                  Integer.parseInt(row.get("week")), Double.parseDouble(row.get(measure.key()))));
      bands.forEachCount(counts);
    }
    List<String> states = Arrays.stream(State.values()).map(State::key).toList();
    WeeklyCounts weeks = WeeklyCounts.of(WEEKS + 1, states.size());
    rows.forEach(
        row -> weeks.add(Integer.parseInt(row.get("week")), states.indexOf(row.get("state"))));
    weeks.forEachCount(counts);
  }

  @Test
  void aRowSaysEverythingTwiceOnlyWhereTheStandardDoes() {
    run("out");
    List<CSVRecord> times = read(folder.resolve("out/typical/rows/endpoints.csv"));
    for (CSVRecord row : times) {
      int event = 1 - Integer.parseInt(row.get("CNSR"));
      assertThat(row.get("event")).isEqualTo("" + event);
      assertThat(row.get("EVNTDESC"))
          .isEqualTo(event == 1 ? row.get("PARAM").replaceFirst(".* to ", "") : "end of follow-up");
      assertThat(row.get("PARAMCD")).matches("[A-Z]{1,8}");
      assertThat(row.get("USUBJID")).startsWith(row.get("STUDYID") + "-");
      assertThat(Integer.parseInt(row.get("STARTDY")) + Integer.parseInt(row.get("AVAL")))
          .isBetween(0, 7 * WEEKS);
    }
    Map<String, String> recovery = new LinkedHashMap<>();
    times.stream()
        .filter(row -> row.get("PARAMCD").equals("FULLREC") && row.get("CNSR").equals("0"))
        .forEach(row -> recovery.put(row.get("USUBJID"), row.get("AVAL")));
    Map<String, String> starts = new LinkedHashMap<>();
    times.stream()
        .filter(row -> row.get("PARAMCD").equals("RELAPSE"))
        .forEach(row -> starts.put(row.get("USUBJID"), row.get("STARTDY")));
    assertThat(starts).isEqualTo(recovery).isNotEmpty();
  }

  @Test
  void thePeopleAreThoseOfTheSimulation() {
    run("out");
    Scenario scenario = ScenarioReader.read(folder.resolve("scenarios/typical.yaml")).scenario();
    CSVRecord last = read(folder.resolve("out/typical/rows/traits.csv")).get(229);
    assertThat(last.get("USUBJID")).isEqualTo("typical-229");
    double age = Simulation.people(scenario, 3, 230).get(229).of(Trait.AGE_YEARS);
    assertThat(Double.parseDouble(last.get("ageYears"))).isCloseTo(age, within(1e-6));
  }

  @Test
  void noMoreSessionsAreDoneThanPlanned() {
    run("out");
    assertThat(read(folder.resolve("out/typical/rows/weeks.csv")))
        .hasSize(230 * (WEEKS + 1))
        .allMatch(
            row ->
                Integer.parseInt(row.get("sessions_done"))
                    <= Integer.parseInt(row.get("sessions_planned")))
        .anyMatch(row -> !row.get("sessions_done").equals("0"));
  }

  @Test
  void aComparisonHasThePatientsOfEachArmAfterThoseOfTheArmBefore() {
    Ended outcome =
        sandbox.run("compare", "scenarios/typical.yaml", "scenarios/stage-1.yaml", "--rows", "csv");
    assertThat(outcome.err()).isEmpty();
    List<CSVRecord> traits = read(folder.resolve("results/typical-vs-stage-1/rows/traits.csv"));
    assertThat(traits).hasSize(80);
    for (int i = 0; i < 80; i++) {
      assertThat(traits.get(i).get("TRTP")).isEqualTo(i < 40 ? "typical" : "stage-1");
      assertThat(traits.get(i).get("USUBJID")).isEqualTo("typical-vs-stage-1-" + i % 40);
    }
  }

  @Test
  void withoutTheOptionNoRowsAreWritten() {
    sandbox.run("run", "scenarios/typical.yaml", "--quiet");
    assertThat(sandbox.filesIn("results/typical")).noneMatch(file -> file.startsWith("rows"));
  }

  @Test
  void anInterruptedRunLeavesNoRowsBehind() throws IOException {
    run("out");
    byte[] before = sandbox.bytes("out/typical/rows/weeks.csv");
    sandbox.interruption().ask();
    assertThat(run("out").exitCode()).isEqualTo(130);
    assertThat(sandbox.bytes("out/typical/rows/weeks.csv")).isEqualTo(before);
    try (var beside = Files.list(folder.resolve("out"))) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("typical", ".sinew.lock");
    }
  }

  @Test
  void onlyTheTablesThatAreWantedAreWritten() {
    run("all");
    run("some", "--rows=csv:traits,endpoints");
    assertThat(sandbox.filesIn("some/typical"))
        .filteredOn(file -> file.startsWith("rows"))
        .containsExactlyInAnyOrder("rows/endpoints.csv", "rows/traits.csv");
    for (String file : FILES.subList(0, 2)) {
      assertThat(sandbox.bytes("some/typical/" + file))
          .isEqualTo(sandbox.bytes("all/typical/" + file));
    }
  }

  @Test
  void anUnknownTableIsRefusedWithTheKnownOnes() {
    for (String wrong : List.of("csv:month", "csv:weeks,", "csv:")) {
      Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--rows", wrong);
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err())
          .contains(
              "'"
                  + wrong.substring(4)
                  + "' has a table that is not one of endpoints, traits, weeks;"
                  + " write for example --rows csv:endpoints,traits");
    }
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--rows", "xlsx");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("'xlsx' is not one of csv, parquet");
  }

  /** In the profile parquet it is there, and has tests of its own. */
  @Test
  @DisabledIf("hasParquet")
  void theUsualBuildSaysThatItHasNoParquetAndWhatToDo() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--rows", "parquet");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "this build of Sinew has no Parquet; build it with mvn -Pparquet package -DskipTests,"
                + " or use --rows csv");
    assertThat(sandbox.filesIn("results")).isEmpty();
  }

  static boolean hasParquet() {
    return RowFormat.PARQUET.available();
  }
}
