package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Trait;
import sinew.scenario.Scenario;

@Tag("simulates")
class WorthAskingTest {
  private static WorthAsking.Result run(String rest, int threads) {
    Scenario scenario =
        ScenarioReader.read(
                Path.of("a.yaml"), "sinew: 1\nname: a\nhorizonWeeks: 104\n" + rest + "\n")
            .scenario();
    return new WorthAsking(scenario).run(Laboratory.of(1, 10, LocalBackend.of(threads)));
  }

  @Test
  void threadsDoNotChangeTheResult() {
    assertThat(run("", 1)).isEqualTo(run("", 5));
    assertThat(run("", 1).patients()).isEqualTo(400);
  }

  @Test
  void whatEverybodyHasAlikeIsNotAsked() {
    assertThat(run("changes: {stress: 0.4}", 2).traits())
        .extracting(WorthAsking.Known::trait)
        .doesNotContain(Trait.STRESS)
        .contains(Trait.PERSISTENCE, Trait.STAGE);
  }

  /** A few do next to nothing and the others all of it: that is what decides then. */
  @Test
  void whatDecidesNarrowsTheForecastMost() {
    WorthAsking.Result result =
        run(
            "cohort: {healingFactor: 1, persistence: usual, severity: 0.5, stage: reactive,"
                + " loadTaken: {choice: [{value: 0.9, weight: 1}, {value: 2.5, weight: 1}]}}",
            2);
    WorthAsking.Known first = result.traits().get(0);
    assertThat(first.trait()).isEqualTo(Trait.LOAD_TAKEN);
    assertThat(first.days()).isBetween(0.1 * result.deviationDays(), result.deviationDays());
    assertThat(first.interval().low()).isPositive();
  }
}
