package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values were worked out by hand from the equations and the numbers of Sample. */
class TendonTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private final Tendon tendon = Tendon.of(Sample.parameters(), Sample.traits());

  @ParameterizedTest
  @CsvSource({
    "REACTIVE,     0.5, 0.90, 0.50",
    "DYSREPAIR,    0,   0.80, 0.25",
    "DYSREPAIR,    0.5, 0.60, 0.50",
    "DYSREPAIR,    1,   0.40, 0.75",
    "DEGENERATIVE, 0.5, 0.50, 0.50",
    "DEGENERATIVE, 1,   0.25, 0.75",
  })
  void stageAndSeveritySayHowItBegins(
      Stage stage, double severity, double capacity, double irritability) {
    Traits traits =
        Sample.traits().with(Trait.STAGE, stage.ordinal()).with(Trait.SEVERITY, severity);
    Tendon begun = Tendon.of(Sample.parameters(), traits);
    assertThat(begun.initialCapacity()).isCloseTo(capacity, ROUNDING);
    assertThat(begun.initialIrritability()).isCloseTo(irritability, ROUNDING);
  }

  @Test
  void noTendonBeginsBelowTheFloorOrAboveIrritabilityOne() {
    Parameters harsh =
        Sample.parameters(
            Map.of(Parameter.LOSS_DEGENERATIVE, 0.7, Parameter.IRRITABILITY_START, 1.0));
    Traits worst =
        Sample.traits().with(Trait.STAGE, Stage.DEGENERATIVE.ordinal()).with(Trait.SEVERITY, 1);
    assertThat(Tendon.of(harsh, worst).initialCapacity()).isEqualTo(0.25);
    assertThat(Tendon.of(harsh, worst).initialIrritability()).isEqualTo(1);
  }

  @Test
  void theSoundTendonBearsTheDemandAndSomeMoreUpToThatOfAnAthlete() {
    assertThat(soundCapacity(0.4)).isCloseTo(0.5, ROUNDING);
    assertThat(soundCapacity(0.8)).isCloseTo(1, ROUNDING);
    assertThat(soundCapacity(1)).isCloseTo(1.25, ROUNDING);
    assertThat(soundCapacity(1.5)).isCloseTo(1.3, ROUNDING);
  }

  /** Half of sound capacity is missing at half of it. */
  private static double soundCapacity(double demand) {
    Tendon other = Tendon.of(Sample.parameters(), Sample.traits().with(Trait.DEMAND, demand));
    return 0.25 / (1 - other.missing(0.25));
  }

  @Test
  void whatItBearsNowFallsWithIrritability() {
    assertThat(tendon.bearable(0.6, 0)).isEqualTo(0.6);
    assertThat(tendon.bearable(0.6, 0.5)).isCloseTo(0.48, ROUNDING);
    assertThat(tendon.bearable(0.6, 1)).isCloseTo(0.36, ROUNDING);
  }

  @Test
  void overloadIsWhatGoesBeyondTheBearableLoadAndAtMostOne() {
    assertThat(Tendon.overload(0.48, 0.48)).isZero();
    assertThat(Tendon.overload(0.1, 0.48)).isZero();
    assertThat(Tendon.overload(0.6, 0.48)).isCloseTo(0.25, ROUNDING);
    assertThat(Tendon.overload(2, 0.48)).isEqualTo(1);
  }

  @Test
  void aTendonAboveItsSoundCapacityMissesNothing() {
    assertThat(tendon.missing(0.6)).isCloseTo(0.4, ROUNDING);
    assertThat(tendon.missing(1.1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0,    0, 0,   0.4",
    "0.5, 0.25, 0, 0,   0.5125",
    "0.5, 0,    8, 0.4, 0.472",
    "0.5, 0.25, 8, 0.4, 0.5845",
    "0.5, 1,   24, 1,   0.9",
    "0,   0,    8, 0,   0",
    "1,   1,   24, 1,   0.8",
  })
  void irritabilitySettlesAndRisesWithOverloadAndSitting(
      double irritability, double overload, double hours, double missing, double expected) {
    assertThat(tendon.nextIrritability(irritability, overload, hours, missing, 1))
        .isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    // Half stimulus, full stimulus, more than full.
    "0.45, 0,    0.606",
    "0.6,  0,    0.612",
    "0.7,  0,    0.612",
    // Neither stimulus nor disuse.
    "0.3,  0,    0.6",
    "0.24, 0,    0.6",
    // Half disuse, complete rest.
    "0.12, 0,    0.59825",
    "0,    0,    0.5965",
    // Half of the stimulus lost in overload, all of it.
    "0.6,  0.25, 0.60565",
    "0.6,  0.5,  0.5993",
    "0.6,  1,    0.5986",
  })
  void capacityFollowsLoad(double load, double overload, double expected) {
    assertThat(tendon.nextCapacity(0.6, load, overload, 1)).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    "40, 25, 1,   0.02",
    "60, 25, 1,   0.018",
    "30, 25, 1,   0.021",
    "20, 25, 1,   0.022",
    "14, 25, 1,   0.022",
    "40, 20, 1,   0.02",
    "40, 35, 1,   0.016",
    "60, 35, 0.5, 0.0072",
    "40, 25, 10,  0.2",
  })
  void healingDependsOnAgeWeightAndThePerson(
      double age, double bodyMassIndex, double factor, double rate) {
    Traits traits =
        Sample.traits()
            .with(Trait.AGE_YEARS, age)
            .with(Trait.BODY_MASS_INDEX, bodyMassIndex)
            .with(Trait.HEALING_FACTOR, factor);
    assertThat(rate(Sample.parameters(), traits)).isCloseTo(rate, ROUNDING);
  }

  @Test
  void healingDependsOnStageAndIsNeverLostToWeightAlone() {
    Parameters parameters = Sample.parameters(Map.of(Parameter.HEALING_LOSS_PER_BMI, 0.1));
    Traits reactive = Sample.traits().with(Trait.STAGE, Stage.REACTIVE.ordinal());
    Traits degenerative = Sample.traits().with(Trait.STAGE, Stage.DEGENERATIVE.ordinal());
    assertThat(rate(parameters, reactive)).isCloseTo(0.04, ROUNDING);
    assertThat(rate(parameters, degenerative)).isCloseTo(0.01, ROUNDING);
    assertThat(rate(parameters, degenerative.with(Trait.BODY_MASS_INDEX, 60)))
        .isCloseTo(0.002, ROUNDING);
  }

  /** From 0.6 at full stimulus the way to the ceiling is 0.6. */
  private static double rate(Parameters parameters, Traits traits) {
    return (Tendon.of(parameters, traits).nextCapacity(0.6, 0.6, 0, 1) - 0.6) / 0.6;
  }

  @Test
  void nociceptionIsIrritabilityAndWhatLoadMakesFeltOfTheCapacityMissing() {
    assertThat(tendon.nociception(0.5, 0.6, 0.6, 0.4)).isCloseTo(0.66, ROUNDING);
    assertThat(tendon.nociception(0.5, 0.3, 0.6, 0.4)).isEqualTo(0.5);
    assertThat(tendon.nociception(0, 1, 1, 0)).isZero();
  }
}
