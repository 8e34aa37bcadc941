package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.cli.Sandbox.Ended;
import sinew.model.Endpoint;
import sinew.scenario.Factor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class SweepCommandTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private Ended sweep(String... more) {
    List<String> line = new ArrayList<>(List.of("sweep", "scenarios/typical.yaml"));
    line.addAll(List.of(more));
    if (line.stream().noneMatch(word -> word.startsWith("--p"))) {
      line.addAll(List.of("--patients=50", "--points=3"));
    }
    return sandbox.run(line.toArray(String[]::new));
  }

  @Test
  void aFactorNamedTwiceIsRefused() {
    Ended outcome = sweep("cohort.stress", "cohort.stress=0..0.5");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("'cohort.stress' is named twice");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void aFactorIsVariedAndTold() throws Exception {
    Ended outcome = sweep("cohort.stress=0.2..0.8", "plan.stepPerWeek");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Stress, 0 to 1: at 0.2 half of the people");
    Path results = folder.resolve("results/typical-sweep");
    assertThat(results.resolve("charts/sweep.svg")).isNotEmptyFile();
    assertThat(results.resolve("charts/sweep.png")).isNotEmptyFile();
    assertThat(results.resolve("manifest.json")).isNotEmptyFile();
    int endpoints = Endpoint.paired().size();
    assertThat(Files.readAllLines(results.resolve("charts/sweep.csv")))
        .hasSize(1 + 2 * 3 * Endpoint.charted().size());
    JsonNode json = JsonMapper.shared().readTree(results.resolve("sweep.json").toFile());
    JsonNode levels = json.path("levels");
    // As many rows as the chart, and much improved, which it leaves out.
    assertThat(levels).hasSize(2 * 3 * endpoints);
    assertThat(levels.get(endpoints).path("factor").stringValue()).isEqualTo("cohort.stress");
    assertThat(levels.get(endpoints).path("level").doubleValue()).isEqualTo(0.5);
    assertThat(levels.get(endpoints).has("median_low95")).isTrue();
  }

  @Test
  void jsonIsPrintedAlone() {
    Ended outcome = sweep("cohort.stress", "--json");
    assertThat(JsonMapper.shared().readTree(outcome.out()).get(0).path("patients").intValue())
        .isEqualTo(50);
  }

  @Test
  void withoutFactorsThoseThatClinicsAskForAreVaried() {
    JsonNode json = JsonMapper.shared().readTree(sweep("--json").out()).get(0);
    assertThat(json.path("levels").findValuesAsString("factor"))
        .hasSameElementsAs(Factor.USUAL.stream().map(Factor::key).toList())
        .hasSize(Factor.USUAL.size() * 3 * Endpoint.paired().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cohort.stres            | 'cohort.stres' cannot be varied; did you mean cohort.stress?",
        "cohort.stage            | 'cohort.stage' cannot be varied",
        "cohort.stress=0.4       | '0.4' is not FROM..TO, two numbers between 0 and 1",
        "cohort.stress=0.8..0.2  | '0.8..0.2' is reversed; write 0.2..0.8",
        "cohort.stress=0..NaN    | '0..NaN' is not FROM..TO, two numbers between 0 and 1",
        "cohort.stress=0..2      | '0..2' is not FROM..TO, two numbers between 0 and 1",
        "--points=1              | '1' is not a whole number from 2 to 101",
      })
  void aMistakeIsNamedAndNothingWritten(String argument, String fault) {
    Ended outcome = sweep(argument);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains(fault.strip());
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void whatIsNotOursIsSeenBeforeTheSimulation() throws Exception {
    Path theirs = folder.resolve("results/typical-sweep/letter.txt");
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, "mine");
    Ended outcome = sweep("cohort.stress", "--patients=100000000");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("letter.txt, which Sinew did not write");
    assertThat(theirs).hasContent("mine");
  }

  @Test
  void thePatientsOfEveryLevelAreWrittenOnRequest() throws Exception {
    Ended outcome = sweep("cohort.stress=0.2..0.8", "plan.stepPerWeek", "--rows", "csv");
    assertThat(outcome.err()).isEmpty();
    Path results = folder.resolve("results/typical-sweep");
    List<CSVRecord> rows = RunsTableTest.rows(results.resolve("rows/endpoints.csv"));
    JsonNode levels =
        JsonMapper.shared().readTree(results.resolve("sweep.json").toFile()).path("levels");
    for (JsonNode level : levels) {
      if (level.path("endpoint").stringValue().equals(Endpoint.FULL_RECOVERY.key())) {
        String arm =
            Factor.of(level.path("factor").stringValue())
                .orElseThrow()
                .setting(level.path("level").doubleValue());
        List<CSVRecord> people =
            rows.stream()
                .filter(row -> row.get("TRTP").equals(arm) && row.get("PARAMCD").equals("FULLREC"))
                .toList();
        assertThat(people).as(arm).hasSize(50);
        assertThat(people.stream().filter(row -> row.get("event").equals("0")).count() / 50.0)
            .isCloseTo(level.path("not_reached_share").doubleValue(), within(1e-6));
      }
    }
    assertThat(rows.stream().map(row -> row.get("TRTP")).distinct())
        .hasSize(6)
        .contains("cohort.stress=0.2", "cohort.stress=0.5", "cohort.stress=0.8");
  }
}
