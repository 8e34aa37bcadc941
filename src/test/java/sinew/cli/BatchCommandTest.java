package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.cli.Sandbox.Ended;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan of many runs: one table, and nothing lost on the way. */
@Tag("simulates")
class BatchCommandTest {
  private static final String HEAD = "sinew: 1\nname: many\nscenario: short.yaml\n";
  private static final String GRID =
      HEAD
          + """
          seeds: [1, 2]
          factors:
            - {key: cohort.stress, values: [0.1, 0.7]}
            - {key: cohort.stage, values: [reactive, dysrepair]}
          arms: [{name: plan}, {name: usual, set: [plan.guidance=usualLife]}]
          """;

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
    sandbox.file("short.yaml", "sinew: 1\nname: short\nhorizonWeeks: 30\n");
  }

  private Ended batch(String plan, String... more) {
    List<String> line = new ArrayList<>(List.of("batch", sandbox.file("plan.yaml", plan)));
    line.addAll(List.of(more));
    return sandbox.run(line.toArray(String[]::new));
  }

  private List<CSVRecord> rows() throws IOException {
    return RunsTableTest.rows(folder.resolve("results/many/runs.csv"));
  }

  private List<String> scenarios() throws IOException {
    return rows().stream().map(row -> row.get("scenario")).distinct().toList();
  }

  private String refused(String plan) {
    Ended ended = batch(plan);
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(folder.resolve("results")).doesNotExist();
    return ended.err().replace(folder + "/", "");
  }

  @Test
  void aGridIsEveryCombinationInEveryArmWithEverySeed() throws IOException {
    Ended ended = batch(GRID);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(scenarios())
        .hasSize(16)
        .startsWith(
            "plan-stress-0p1-stage-reactive-seed-1",
            "plan-stress-0p1-stage-reactive-seed-2",
            "usual-stress-0p1-stage-reactive-seed-1");
    CSVRecord last = rows().get(rows().size() - 1);
    assertThat(last.toMap())
        .containsEntry("arm", "usual")
        .containsEntry("cohort.stress", "0.7")
        .containsEntry("cohort.stage", "dysrepair")
        .containsEntry("seed", "2");
    assertThat(sandbox.filesIn("results/many"))
        .containsExactly("files.sha256", "manifest.json", "runs.csv", "runs.json");
    assertThat(folder.resolve("results/.many.batch")).doesNotExist();
  }

  @Test
  void aRunOfABatchIsTheRunThatSetMakes() throws IOException {
    batch(GRID, "--threads", "2");
    CSVRecord row =
        rows().stream()
            .filter(each -> each.get("scenario").equals("usual-stress-0p7-stage-reactive-seed-2"))
            .findFirst()
            .orElseThrow();
    Ended alone =
        sandbox.run(
            "run",
            folder.resolve("short.yaml").toString(),
            "--seed",
            "2",
            "--draws",
            "0",
            "--set",
            "plan.guidance=usualLife",
            "--set",
            "cohort.stress=0.7",
            "--set",
            "cohort.stage=reactive",
            "--json");
    JsonNode summary = JsonMapper.shared().readTree(alone.out()).get(0);
    assertThat(row.get("digest")).isEqualTo(summary.path("digest").stringValue());
  }

  /** Runs the batch in a process of its own, and stops that when some runs are finished. */
  private String stopped(Consumer<Process> how) throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    Process batch =
        new ProcessBuilder(
                Processes.line(
                    List.of(),
                    "batch",
                    sandbox.file("plan.yaml", GRID),
                    "--patients=4000",
                    "--threads=1",
                    "--out=" + folder.resolve("stopped")))
            .redirectError(err.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    while (batch.isAlive() && runs().size() < 2) {
      Thread.sleep(5);
    }
    how.accept(batch);
    batch.waitFor();
    assertThat(runs()).hasSizeBetween(2, 15);
    return Files.readString(err);
  }

  private List<Path> runs() throws IOException {
    Path keep = folder.resolve("stopped/.many.batch");
    if (!Files.exists(keep)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(keep)) {
      return files.filter(file -> file.toString().endsWith(".run")).toList();
    }
  }

  private void goOn() {
    Ended ended = batch(GRID, "--out", "stopped", "--threads", "2", "--patients=4000");
    assertThat(ended.err()).isEmpty();
    for (String file : List.of("runs.csv", "runs.json")) {
      assertThat(sandbox.bytes("stopped/many/" + file))
          .isEqualTo(sandbox.bytes("whole/many/" + file));
    }
    assertThat(folder.resolve("stopped/.many.batch")).doesNotExist();
  }

  @Test
  void aStoppedBatchGoesOnAndEndsWithTheSameBytes() throws IOException, InterruptedException {
    batch(GRID, "--out", "whole", "--threads", "1", "--patients=4000");
    assertThat(stopped(Process::destroyForcibly)).isEmpty();
    assertThat(folder.resolve("stopped/many")).doesNotExist();
    // A run that was half written is run again.
    Files.writeString(runs().get(1), Files.readString(runs().get(1)).substring(0, 300));
    goOn();
    assertThat(stopped(Process::destroy))
        .startsWith("Stopped: nothing written for many\n")
        .containsPattern("\n\\d+ of 16 runs are finished; the same command goes on from there");
    goOn();
  }

  @Test
  void runsOfAnotherSizeAreNotTaken() throws IOException, InterruptedException {
    stopped(Process::destroyForcibly);
    batch(GRID, "--out", "stopped");
    batch(GRID, "--out", "whole");
    assertThat(sandbox.bytes("stopped/many/runs.csv"))
        .isEqualTo(sandbox.bytes("whole/many/runs.csv"));
  }

  @Test
  void aListTakesValuesTogether() throws IOException {
    batch(
        HEAD
            + """
            design: list
            factors:
              - {key: cohort.stress, values: [0.1, 0.7]}
              - {key: cohort.adherence, values: [0.9, 0.5]}
            """);
    assertThat(scenarios()).containsExactly("stress-0p1-adherence-0p9", "stress-0p7-adherence-0p5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sobol", "latinHypercube"})
  void pointsAreSpreadOverAllFactors(String design) throws IOException {
    String plan =
        HEAD
            + "design: "
            + design
            + """

            points: 8
            factors:
              - {key: cohort.stress, from: 0.1, to: 0.9}
              - {key: cohort.stage, values: [reactive, degenerative]}
            """;
    batch(plan);
    List<String> stress = rows().stream().map(row -> row.get("cohort.stress")).distinct().toList();
    assertThat(stress.stream().map(text -> (int) ((Double.parseDouble(text) - 0.1) / 0.1)))
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(rows().stream().filter(row -> row.get("cohort.stage").equals("reactive")).count())
        .isEqualTo(rows().size() / 2);
    batch(plan + "pointsSeed: 2\n");
    assertThat(rows().stream().map(row -> row.get("cohort.stress")).distinct().toList())
        .doesNotContainAnyElementsOf(stress);
  }

  @Test
  void namesThatWouldBeTooLongAreNumbers() throws IOException {
    batch(
        HEAD
            + """
            factors:
              - {key: cohort.sensitisationPropensity, values: [0.1, 0.7]}
              - {key: cohort.symptomDurationWeeks, values: [20]}
              - {key: cohort.sittingHoursPerDay, values: [5]}
            """);
    assertThat(scenarios()).containsExactly("run-1", "run-2");
  }

  @Test
  void aPlanWithoutFactorsIsOneRun() throws IOException {
    Ended ended = batch(HEAD, "--json", "--out", "results");
    JsonNode list = JsonMapper.shared().readTree(ended.out());
    assertThat(list).hasSize(1);
    assertThat(list.at("/0/runs/0/scenario").stringValue()).isEqualTo("many");
    assertThat(list.at("/0/inputs/sources/0/text").stringValue()).isEqualTo(HEAD);
    assertThat(list.at("/0/runs/0/figures").size()).isEqualTo(rows().size());
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
    String fault =
        refused(
            HEAD
                + """
                draws: 1
                seeds: [1, 1]
                points: 4
                set: [cohort.strss=0.2, what]
                factors:
                  - {key: cohort.stress, values: [0.1, 0.1]}
                  - {key: plan.stepPerWeek, from: 0.1, to: 0.2}
                  - {key: cohort.stress, values: [1]}
                  - {key: 7up, values: [1]}
                  - {key: plan.reviewDays}
                arms:
                  - {name: one, scenario: nowhere.yaml}
                  - {name: one, set: [plan.guidance=perfect]}
                """);
    assertThat(fault.lines())
        .allMatch(line -> line.matches("plan.yaml:\\d+:\\d+  [a-z].*: .*; .*"))
        .hasSize(13);
    assertThat(fault)
        .contains(
            "plan.yaml:7:7  set[0]: cohort.strss unknown key; did you mean stress?",
            "arms[0].scenario: nowhere.yaml: there is no such file; check the name",
            "arms[1].set[0]: plan.guidance \"perfect\" is not known here; write one of symptoms");
  }

  @Test
  void aValueThatNoScenarioCanHaveIsFoundBeforeTheFirstRun() {
    assertThat(
            refused(
                HEAD
                    + """
                    factors:
                      - {key: cohort.stress, values: [0.1, 4]}
                      - {key: cohort.stage, values: [reactive, odd]}
                    """))
        .contains(
            "plan.yaml:5:40  factors[0].values[1]: cohort.stress 4 is above 1; write a share",
            "plan.yaml:6:44  factors[1].values[1]: cohort.stage \"odd\" is not known here;")
        .hasLineCount(2);
  }

  @Test
  void aPlaceThatIsTakenIsSaidBeforeTheFirstRun() throws IOException {
    Files.createDirectories(folder.resolve("results/many"));
    Files.writeString(folder.resolve("results/many/mine.txt"), "mine");
    Ended ended = batch(GRID);
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("holds mine.txt, which Sinew did not write");
    assertThat(folder.resolve("results/.many.batch")).doesNotExist();
  }
}
