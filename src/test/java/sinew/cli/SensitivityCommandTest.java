package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.calibration.Ensemble;
import sinew.cli.Sandbox.Ended;
import sinew.model.Trait;
import sinew.scenario.Factor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("simulates")
class SensitivityCommandTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private Ended sensitivity(String... more) {
    List<String> line = new ArrayList<>(List.of("sensitivity", "scenarios/typical.yaml"));
    line.addAll(List.of(more));
    return sandbox.run(line.toArray(String[]::new));
  }

  private JsonNode json(String... more) {
    List<String> line = new ArrayList<>(List.of(more));
    line.add("--json");
    Ended outcome = sensitivity(line.toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return JsonMapper.shared().readTree(outcome.out()).get(0);
  }

  @Test
  void aFactorNamedTwiceIsRefused() {
    Ended outcome = sensitivity("cohort.stress", "cohort.stress=0..0.5");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("'cohort.stress' is named twice");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void theFactorsAskedForAreRankedAndTold() throws Exception {
    Ended outcome = sensitivity("plan.reviewDays=7..9", "cohort.loadTaken=0.6..1.6");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("The factors asked for: Load taken over load planned moves recovery most. At");
    Path results = folder.resolve("results/typical-sensitivity");
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("What moves recovery most: ", "The factors asked for", "40 made-up people");
    assertThat(results.resolve("manifest.json")).isNotEmptyFile();
    assertThat(results.resolve("charts/tornado-chosen.svg")).isNotEmptyFile();
    assertThat(Files.readAllLines(results.resolve("charts/tornado-chosen.csv")))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("Load taken over load planned,0.6,1.6,");
  }

  @Test
  void withoutFactorsThereAreThoseOfPeopleAndThoseOfTheModel() {
    JsonNode groups = json("--patients=5").path("groups");
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).path("group").stringValue()).isEqualTo("changeable");
    assertThat(groups.get(0).path("factors")).hasSize(Factor.CHANGEABLE.size());
    assertThat(groups.get(1).path("group").stringValue()).isEqualTo("parameters");
    assertThat(groups.get(1).path("factors")).hasSize(Ensemble.shipped().free().size());
  }

  @Test
  void whatIsWorthAskingIsToldOfEveryTraitInWhichPeopleDiffer() throws Exception {
    Ended outcome = sensitivity("cohort.stress", "--patients=5");
    assertThat(outcome.out())
        .contains("What is worth asking: A forecast for one person is off by about ");
    Path results = folder.resolve("results/typical-sensitivity");
    assertThat(results.resolve("charts/worth-asking.svg")).isNotEmptyFile();
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("What is worth asking", "From 200 made-up people");
    JsonNode asking = json("cohort.stress", "--patients=5").path("asking");
    assertThat(asking.path("patients").intValue()).isEqualTo(200);
    assertThat(asking.path("traits")).hasSize(Trait.values().length);
    assertThat(
            asking.path("traits").valueStream().map(row -> row.path("narrower_days").doubleValue()))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(days -> days >= 0 && days <= asking.path("deviationDays").doubleValue());
  }

  /** One factor alone is all there is: its shares are 1, and its step is that between its ends. */
  @Test
  void aFactorAloneHasAllOfTheDifferences() {
    JsonNode group =
        json("cohort.stress=0..1", "--patients=10", "--points", "64", "--trajectories", "2")
            .path("groups")
            .get(0);
    JsonNode factor = group.path("factors").get(0);
    assertThat(factor.path("first_order").doubleValue()).isBetween(0.97, 1.03);
    assertThat(factor.path("total").doubleValue()).isBetween(0.97, 1.03);
    assertThat(factor.path("first_order_low95").doubleValue())
        .isLessThan(factor.path("first_order_high95").doubleValue());
    assertThat(factor.path("mean_days_at_high").doubleValue())
        .isGreaterThan(factor.path("mean_days_at_low").doubleValue());
    assertThat(factor.path("mean_change_days").doubleValue()).isPositive();
    assertThat(group.path("meanDaysAsWritten").doubleValue()).isPositive();
  }

  /** Nobody takes steps where there is no plan of steps. */
  @Test
  void whatMovesNothingIsSaidToMoveNothing() {
    String file =
        sandbox.file(
            "a.yaml",
            "sinew: 1\nname: a\nhorizonWeeks: 12\nplan: {guidance: usualLife, phases: [{name: life}]}\n");
    Ended outcome = sandbox.run("sensitivity", file, "plan.stepPerWeek=0..0.2");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("The factors asked for: None of these moves recovery here.")
        .doesNotContain("one by one");
  }

  @Test
  void threadsDoNotChangeTheResults() {
    String[] factors = {"cohort.stress", "cohort.sleep", "parameters.sensitisationDays=60..200"};
    List<String> one = new ArrayList<>(List.of(factors));
    one.add("--threads=1");
    List<String> many = new ArrayList<>(List.of(factors));
    many.add("--threads=7");
    assertThat(json(one.toArray(String[]::new))).isEqualTo(json(many.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cohort.stres       | 'cohort.stres' cannot be varied; did you mean cohort.stress?",
        "cohort.stress=0..2 | '0..2' is not FROM..TO, two numbers between 0 and 1",
        "--points=1         | '1' is not a whole number from 2 to 4096",
        "--trajectories=1          | '1' is not a whole number from 2 to 1000",
      })
  void aMistakeIsNamedAndNothingWritten(String argument, String fault) {
    Ended outcome = sensitivity(argument);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains(fault.strip());
    assertThat(folder.resolve("results")).doesNotExist();
  }
}
