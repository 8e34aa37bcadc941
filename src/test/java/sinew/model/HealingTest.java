package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast a tendon heals, and what slows it. */
class HealingTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "40, 25, 1,   0, 0, 0.5, 0.02",
    "60, 25, 1,   0, 0, 0.5, 0.018",
    "30, 25, 1,   0, 0, 0.5, 0.021",
    "20, 25, 1,   0, 0, 0.5, 0.022",
    "14, 25, 1,   0, 0, 0.5, 0.022",
    "40, 20, 1,   0, 0, 0.5, 0.02",
    "40, 35, 1,   0, 0, 0.5, 0.016",
    "60, 35, 0.5, 0, 0, 0.5, 0.0072",
    "40, 25, 10,  0, 0, 0.5, 0.2",
    "40, 25, 1,   1, 0, 0.5, 0.015",
    "40, 25, 1,   0, 1, 0.5, 0.004",
    "40, 25, 1,   0, 0, 1,   0.024",
    "40, 25, 1,   0, 0, 0,   0.016",
  })
  void healingDependsOnThePerson(
      double age,
      double bodyMassIndex,
      double factor,
      double menopause,
      double persistence,
      double sleep,
      double rate) {
    Traits traits =
        Sample.traits()
            .with(Trait.AGE_YEARS, age)
            .with(Trait.BODY_MASS_INDEX, bodyMassIndex)
            .with(Trait.HEALING_FACTOR, factor)
            .with(Trait.MENOPAUSE, menopause)
            .with(Trait.PERSISTENCE, persistence)
            .with(Trait.SLEEP, sleep);
    assertThat(rate(Sample.parameters(), traits)).isCloseTo(rate, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"SOUND, 0.04", "REACTIVE, 0.04", "DYSREPAIR, 0.02", "DEGENERATIVE, 0.01"})
  void healingDependsOnStageAndIsNeverLostToWeightAlone(Stage stage, double rate) {
    Parameters parameters = Sample.parameters(Map.of(Parameter.HEALING_LOSS_PER_BMI, 0.1));
    Traits traits = Sample.traits().with(Trait.STAGE, stage.ordinal());
    assertThat(rate(parameters, traits)).isCloseTo(rate, ROUNDING);
    assertThat(rate(parameters, traits.with(Trait.BODY_MASS_INDEX, 60)))
        .isCloseTo(0.2 * rate, ROUNDING);
  }

  @Test
  void thePersonsOwnFactorCountsByItsPower() {
    Parameters wide = Sample.parameters(Map.of(Parameter.HEALING_SPREAD, 2.0));
    Traits quick = Sample.traits().with(Trait.HEALING_FACTOR, 1.5);
    assertThat(rate(wide, quick)).isCloseTo(0.02 * 2.25, ROUNDING);
  }

  /** Share of the deficit healed on a day of full stimulus. */
  private static double rate(Parameters parameters, Traits traits) {
    return (0.5 - OwnTendon.of(parameters, traits).nextDeficit(0.5, 1, 1, 0, 1)) / 0.5;
  }

  @ParameterizedTest
  @CsvSource({
    "0,  1,   0,   1",
    // From a bracket of 0.8 to one of 0.84.
    "-2, 1,   0,   1.05",
    // From 0.75 to 0.875, and to 1.
    "0,  0.5, 0,   1.1666666666666667",
    "0,  0,   0,   1.3333333333333333",
    // From 0.2 to 0.6, and to 1.
    "0,  1,   0.5, 3",
    "0,  1,   1,   5",
    "-2, 0,   1,   7",
  })
  void treatmentsUndoWhatSlowsHealing(
      double bodyMassIndex, double menopauseKept, double renewal, double expected) {
    Traits slow =
        Sample.traits()
            .with(Trait.BODY_MASS_INDEX, 35)
            .with(Trait.MENOPAUSE, 1)
            .with(Trait.PERSISTENCE, 1);
    assertThat(Healing.of(Sample.parameters(), slow).change(bodyMassIndex, menopauseKept, renewal))
        .isCloseTo(expected, ROUNDING);
  }

  @Test
  void aTendonThatHealsAsOthersDoIsNotRenewed() {
    assertThat(Healing.of(Sample.parameters(), Sample.traits()).change(0, 1, 1))
        .isCloseTo(1, ROUNDING);
  }
}
