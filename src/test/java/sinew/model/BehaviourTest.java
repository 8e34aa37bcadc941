package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values were worked out by hand from the equations and the numbers of Sample. */
class BehaviourTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final double NO_BURST = 0.99;

  private final Behaviour behaviour = of(Sample.traits());

  private static Behaviour of(Traits traits) {
    return Behaviour.of(Sample.parameters(), traits);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.8", "1, 0.768", "5, 0.64", "12, 0.416", "13, 0.4", "500, 0.4"})
  void adherenceFallsByTheWeekDownToWhatStays(int week, double expected) {
    Behaviour mostly = of(Sample.traits().with(Trait.ADHERENCE, 0.8));
    assertThat(mostly.adherence(week)).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.6", "1, 0.66", "-1, 0.54", "2.5, 0.75", "3.4, 0.75", "-3.4, 0.45"})
  void activityIsALevelOfDemandWithBoundedNoise(double z, double expected) {
    assertThat(behaviour.activityLoad(0.6, false, 0, z, NO_BURST)).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    // A chance of 0.06 in usual life: bursts of 1.2 to 1.6, of equal chance.
    "false, 1,   0,    0.72",
    "false, 1,   0.03, 0.84",
    "false, 1,   0.06, 0.6",
    // Of 0.02 under care if one adheres; between the two if one half does.
    "true,  1,   0.01, 0.84",
    "true,  1,   0.021, 0.6",
    "true,  0.5, 0.03, 0.9",
    "true,  0.5, 0.041, 0.6",
    "true,  0,   0.03, 0.84",
  })
  void burstsAreRarerUnderCare(boolean care, double adherence, double u, double expected) {
    Behaviour other = of(Sample.traits().with(Trait.ADHERENCE, adherence));
    assertThat(other.activityLoad(0.6, care, 0, 0, u)).isCloseTo(expected, ROUNDING);
  }

  @Test
  void noLoadIsNegativeHoweverStrongTheNoise() {
    double most = Parameter.ACTIVITY_NOISE.range().high();
    Behaviour noisy =
        Behaviour.of(Sample.parameters().with(Parameter.ACTIVITY_NOISE, most), Sample.traits());
    assertThat(noisy.activityLoad(0.8, false, 0, -3.47, NO_BURST)).isNotNegative();
  }

  @Test
  void allLoadsOfADayCountAndTheHighestMost() {
    double others4 = Math.pow(0.5, 4) + Math.pow(0.3, 4);
    assertThat(behaviour.load(0.6, others4, 1))
        .isCloseTo(
            Math.pow(
                Math.pow(0.6, 4) + Math.pow(0.5, 4) + Math.pow(0.3, 4) + Math.pow(0.2, 4), 0.25),
            ROUNDING)
        .isBetween(0.6, 0.7);
  }

  @Test
  void theUnavoidableLoadIsAlwaysThereButWhatATendonCannotBearIsSpared() {
    assertThat(behaviour.load(0, 0, 1)).isCloseTo(0.2, ROUNDING);
    assertThat(behaviour.load(0, 0, 0.16)).isCloseTo(0.2, ROUNDING);
    assertThat(behaviour.load(0, 0, 0.08)).isCloseTo(0.1, ROUNDING);
  }
}
