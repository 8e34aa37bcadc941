package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sore a tendon is: each equation by hand, and its laws. */
class SorenessTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private final OwnSoreness soreness = OwnSoreness.of(Sample.parameters(), Sample.traits());

  private static Traits at(Stage stage, double severity) {
    return Sample.traits().with(Trait.STAGE, stage.ordinal()).with(Trait.SEVERITY, severity);
  }

  @Test
  void irritabilityBeginsAtOneAtMost() {
    Parameters harsh = Sample.parameters(Map.of(Parameter.IRRITABILITY_START, 1.0));
    assertThat(OwnSoreness.of(harsh, at(Stage.REACTIVE, 1)).initialIrritability()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0,    0,  0,    0.4",
    // 0.45 x 0.25 / 0.75 is 0.15, 0.45 x 1 / 1.5 is 0.3; each on what is left.
    "0.5, 0.25, 0,  0,    0.475",
    "0.5, 1,    0,  0,    0.55",
    // Eight hours of sitting on a tendon of 0.4 and 0.5: 0.16 x 0.9.
    "0.5, 0,    8,  0.4,  0.472",
    "0.5, 0.25, 8,  0.4,  0.547",
    "0,   0,    8,  0,    0",
    "1,   1,    24, 0.75, 0.8",
  })
  void irritabilitySettlesAndRisesWithOverloadAndSitting(
      double irritability, double overload, double hours, double deficit, double expected) {
    assertThat(soreness.nextIrritability(irritability, overload, hours, deficit, 1))
        .isCloseTo(expected, ROUNDING);
  }

  @Test
  void irritationSaturates() {
    double first = soreness.nextIrritability(0, 0.1, 0, 0, 1);
    double second = soreness.nextIrritability(0, 0.2, 0, 0, 1);
    double last =
        soreness.nextIrritability(0, 1, 0, 0, 1) - soreness.nextIrritability(0, 0.9, 0, 0, 1);
    assertThat(second).isGreaterThan(first).isLessThan(2 * first);
    assertThat(last).isPositive().isLessThan(first / 2);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5", "0.5, 0.45", "1, 0.4", "3, 0.2", "100, 0"})
  void treatmentsSettleFasterAndNotBelowNothing(double settling, double expected) {
    assertThat(soreness.nextIrritability(0.5, 0, 0, 0, settling)).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    // Irritability alone counts 1.5; below half of capacity load does not hurt.
    "0.4, 0.5, 0.4, 1,   1,   0.6",
    // Half of capacity beyond it: 0.5 x 2 x K x missing, and 0.5 x S^2.
    "0,   1,   0.4, 1,   0,   0.4",
    "0,   1,   0.4, 0.5, 0,   0.2",
    "0,   1,   0.2, 1,   0.5, 0.325",
    "0.4, 1,   0.4, 0.5, 1,   1.3",
    // What stays for good: a tenth of the 0.3 that was missing when they fell ill.
    "0,   1,   0.03, 1,  0,   0.03",
    "0,   1,   0,   1,   0,   0.03",
    "0,   1,   0,   0.5, 0,   0.015",
    "0,   0.5, 0,   1,   0,   0",
  })
  void nociceptionIsIrritabilityAndLoadOnWhatIsMissingOrInTheSensitised(
      double irritability,
      double relative,
      double missing,
      double mechanosensitivity,
      double sensitisation,
      double expected) {
    assertThat(
            soreness.nociception(
                irritability, relative, missing, mechanosensitivity, sensitisation))
        .isCloseTo(expected, ROUNDING);
  }

  @Test
  void aTendonThatWasNeverInjuredKeepsNoNiggle() {
    OwnSoreness sound =
        OwnSoreness.of(
            Sample.parameters(), Sample.traits().with(Trait.STAGE, Stage.SOUND.ordinal()));
    assertThat(sound.nociception(0, 1, 0, 1, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // Up by a twentieth of what is left; down by a 200th of what is above 0.2, and a 40th trained.
    "0.6, 0,   0,   0.598",
    "0.6, 0.5, 0,   0.608",
    "0.6, 0,   1,   0.588",
    "0.6, 0.5, 0.5, 0.603",
    "0.2, 0,   1,   0.2",
    "1,   1,   0,   0.996",
  })
  void mechanosensitivityRisesWithIrritationAndFallsWithTraining(
      double before, double irritability, double conditioning, double expected) {
    assertThat(soreness.nextMechanosensitivity(before, irritability, conditioning, 1))
        .isCloseTo(expected, ROUNDING);
  }

  @Test
  void inThePersistentMechanosensitivityFallsMoreSlowly() {
    OwnSoreness persistent =
        OwnSoreness.of(Sample.parameters(), Sample.traits().with(Trait.PERSISTENCE, 1));
    assertThat(0.6 - persistent.nextMechanosensitivity(0.6, 0, 0.5, 1))
        .isCloseTo(0.5 * (0.6 - soreness.nextMechanosensitivity(0.6, 0, 0.5, 1)), ROUNDING);
  }
}
