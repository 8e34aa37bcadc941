package sinew.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.files.InputException;
import sinew.input.ScenarioReader;
import sinew.model.Parameter;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.simulation.Simulation;

class FactorTest {
  private static final Scenario SCENARIO =
      ScenarioReader.read(Path.of("a.yaml"), "sinew: 1\nname: a\n").scenario();

  static Stream<String> keys() {
    return Factor.keys().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsOneOfScenarioFilesAndTakesBothEnds(String key) {
    Factor factor = Factor.of(key).orElseThrow();
    Scenario low = factor.set(SCENARIO, factor.range().low());
    Scenario high = factor.set(SCENARIO, factor.range().high());
    assertThat(low).isNotEqualTo(high);
    assertThat(factor.limits().contains(factor.range().low())).isTrue();
    assertThat(factor.limits().contains(factor.range().high())).isTrue();
    String[] path = key.split("\\.", -1);
    String file = "sinew: 1\nname: a\n" + path[0] + ": {" + path[1] + ": 1}\n";
    try {
      ScenarioReader.read(Path.of("a.yaml"), file);
    } catch (InputException e) {
      assertThat(e.problems()).noneMatch(problem -> problem.fault().contains("unknown key"));
    }
  }

  @Test
  void aTraitIsGivenToEverybodyAndNothingElseChanges() {
    Scenario changed = Factor.of("cohort.stress").orElseThrow().set(SCENARIO, 0.7);
    for (int patient = 0; patient < 20; patient++) {
      Traits before = Simulation.people(SCENARIO, 1, 20).get(patient);
      Traits after = Simulation.people(changed, 1, 20).get(patient);
      assertThat(after.of(Trait.STRESS)).isEqualTo(0.7);
      for (Trait trait : Trait.values()) {
        if (trait != Trait.STRESS) {
          assertThat(after.of(trait)).isEqualTo(before.of(trait));
        }
      }
    }
    assertThat(changed.plan()).isEqualTo(SCENARIO.plan());
  }

  @Test
  void aRuleOfThePlanAndAParameterAreSet() {
    assertThat(
            Factor.of("plan.reviewDays")
                .orElseThrow()
                .set(SCENARIO, 20.6)
                .plan()
                .progression()
                .reviewDays())
        .isEqualTo(21);
    assertThat(
            Factor.of("parameters.irritabilityDays")
                .orElseThrow()
                .set(SCENARIO, 9)
                .parameters()
                .of(Parameter.IRRITABILITY_DAYS))
        .isEqualTo(9);
  }

  @Test
  void valuesGoFromEndToEndInEvenOrInMultiplyingSteps() {
    assertThat(Factor.of("cohort.stress").orElseThrow().values(5))
        .isEqualTo(List.of(0.0, 0.25, 0.5, 0.75, 1.0));
    List<Double> weeks = Factor.of("cohort.symptomDurationWeeks").orElseThrow().values(3);
    assertThat(weeks.get(0)).isEqualTo(1);
    assertThat(weeks.get(1)).isCloseTo(Math.sqrt(260), within(1e-9));
    assertThat(weeks.get(2)).isCloseTo(260, within(1e-9));
  }

  @Test
  void whatIsNoNumberCannotBeVaried() {
    assertThat(Factor.of("cohort.stage")).isEmpty();
    assertThat(Factor.of("plan.guidance")).isEmpty();
    assertThat(Factor.of("name")).isEmpty();
  }
}
