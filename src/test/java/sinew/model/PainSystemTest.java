package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values were worked out by hand from the equations and the numbers of Sample. */
class PainSystemTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private final OwnPainSystem painSystem = of(Sample.traits(), false);

  private static OwnPainSystem of(Traits traits, boolean education) {
    return OwnPainSystem.of(Sample.parameters(), traits, education);
  }

  @ParameterizedTest
  @CsvSource({"0, 26, 0", "0.5, 0, 0.2", "0.5, 26, 0.35", "0.5, 78, 0.425", "1, 26, 0.7"})
  void sensitisationBeginsWithPropensityAndDuration(
      double propensity, double weeks, double expected) {
    Traits traits =
        Sample.traits()
            .with(Trait.SENSITISATION_PROPENSITY, propensity)
            .with(Trait.SYMPTOM_DURATION_WEEKS, weeks);
    assertThat(of(traits, false).initialSensitisation()).isCloseTo(expected, ROUNDING);
  }

  @Test
  void nobodySoundIsSensitised() {
    Traits sound = Sample.traits().with(Trait.STAGE, Stage.SOUND.ordinal());
    assertThat(of(sound, false).initialSensitisation()).isZero();
  }

  @Test
  void theEffectOfDurationCanBeSwitchedOff() {
    Parameters off = Sample.parameters(Map.of(Parameter.SENSITISATION_BY_DURATION, 0.0));
    Traits longStanding = Sample.traits().with(Trait.SYMPTOM_DURATION_WEEKS, 500);
    assertThat(OwnPainSystem.of(off, longStanding, false).initialSensitisation())
        .isEqualTo(OwnPainSystem.of(off, Sample.traits(), false).initialSensitisation());
  }

  @Test
  void sensitisationBeginsAtOneAtMost() {
    Parameters strong =
        Sample.parameters(
            Map.of(Parameter.SENSITISATION_START, 1.0, Parameter.SENSITISATION_BY_DURATION, 1.0));
    Traits traits = Sample.traits().with(Trait.SENSITISATION_PROPENSITY, 1);
    assertThat(OwnPainSystem.of(strong, traits, false).initialSensitisation()).isEqualTo(1);
  }

  @Test
  void stressIsAnAutoregressionAroundThePersonsMean() {
    assertThat(painSystem.nextStressDeviation(0, 1)).isCloseTo(0.06, ROUNDING);
    assertThat(painSystem.nextStressDeviation(0.1, 1)).isCloseTo(0.14, ROUNDING);
    assertThat(painSystem.nextStressDeviation(-0.1, 0)).isCloseTo(-0.08, ROUNDING);
    assertThat(painSystem.stress(0.2, 0)).isCloseTo(0.5, ROUNDING);
    assertThat(painSystem.stress(-0.5, 0)).isZero();
    assertThat(painSystem.stress(0.9, 0)).isEqualTo(1);
  }

  /** R 4.2.2: 10 * plogis(log(n) + 2 * S + s - 0.3). */
  @ParameterizedTest
  @CsvSource({
    "0,    0.5, 0.3, 0",
    "0.25, 0,   0.3, 2",
    "1,    0,   0.3, 5",
    "1,    0.5, 0.3, 7.310585786300049",
    "1,    0,   0.8, 6.224593312018546",
    "0.5,  1,   0.3, 7.869860421615984",
    "600,  1,   1,   9.998880033567534",
  })
  void painIsNociceptionTimesTheGainOfSensitisationAndStress(
      double nociception, double sensitisation, double stress, double expected) {
    assertThat(painSystem.pain(nociception, sensitisation, stress)).isCloseTo(expected, ROUNDING);
  }

  /** A factor of 2 on nociception is one of 2 before saturation: 10 x 2 n / (1 + 2 n). */
  @Test
  void peopleFeelMoreOrLessByTheirOwnFactor() {
    Traits strongly = Sample.traits().with(Trait.PAIN_FACTOR, 2);
    Parameters wide = Sample.parameters(Map.of(Parameter.PAIN_SPREAD, 2.0));
    Parameters alike = Sample.parameters(Map.of(Parameter.PAIN_SPREAD, 0.0));
    assertThat(of(strongly, false).pain(0.5, 0, 0.3)).isCloseTo(5, ROUNDING);
    assertThat(OwnPainSystem.of(wide, strongly, false).pain(0.25, 0, 0.3)).isCloseTo(5, ROUNDING);
    assertThat(OwnPainSystem.of(alike, strongly, false).pain(0.25, 0, 0.3)).isCloseTo(2, ROUNDING);
  }

  @Test
  void stressBelowTheNeutralLevelDoesNotDampPain() {
    assertThat(painSystem.pain(0.5, 0.2, 0)).isEqualTo(painSystem.pain(0.5, 0.2, 0.3));
  }

  @Test
  void morePainComesWithMoreOfEachAndStaysBelowTen() {
    double before = 0;
    for (int step = 0; step <= 20; step++) {
      double pain = painSystem.pain(step / 4.0, step / 20.0, step / 20.0);
      assertThat(pain).isGreaterThanOrEqualTo(before).isLessThan(10);
      before = pain;
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Up to niggle level nothing sensitises; above it the rise is a straight line.
    "0,   3,   0, 1,    0",
    "0,   6.5, 0, 1,    0.01",
    "0,   10,  0, 1,    0.02",
    "0.5, 10,  0, 1,    0.51",
    // It fades; more slowly under stress, and without load on the tendon.
    "0.5, 0,   0, 1,    0.495",
    "0.5, 0,   0, 0.5,  0.4965",
    "0.5, 0,   1, 1,    0.4975",
    "0.5, 0,   0, 0.25, 0.49725",
    "0.5, 0,   0, 0,    0.498",
    // It fades half as fast at a quarter of the way from niggle level to the worst pain, and not at
    // all from half the way.
    "0.5, 4.75, 0, 1,   0.5",
    "0.5, 6.5, 0, 1,    0.505",
  })
  void sensitisationRisesWithPainAndFadesWithGradedLoad(
      double sensitisation, double pain, double stress, double load, double expected) {
    assertThat(painSystem.nextSensitisation(sensitisation, pain, stress, load, 0, 1))
        .isCloseTo(expected, ROUNDING);
  }

  /**
   * Half of it fades at 0.005 a day with time alone, twice as fast when taught, and 1 + 2 F times
   * when trained.
   */
  @ParameterizedTest
  @CsvSource({
    "false, 0,    0.005",
    "false, 0.25, 0.0075",
    "false, 1,    0.015",
    "true,  0,    0.01",
    "true,  1,    0.02"
  })
  void trainingCalmsBesideTeaching(boolean taught, double conditioning, double expected) {
    assertThat(0.5 - of(Sample.traits(), taught).nextSensitisation(0.5, 0, 0, 1, conditioning, 1))
        .isCloseTo(expected, ROUNDING);
  }

  @Test
  void educationHelpsAsFarAsItIsFollowed() {
    Traits half = Sample.traits().with(Trait.ADHERENCE, 0.5);
    Traits none = Sample.traits().with(Trait.ADHERENCE, 0);
    assertThat(faded(of(Sample.traits(), true))).isCloseTo(0.01, ROUNDING);
    assertThat(faded(of(half, true))).isCloseTo(0.0075, ROUNDING);
    assertThat(faded(of(none, true))).isCloseTo(0.005, ROUNDING);
    assertThat(faded(of(half, false))).isCloseTo(0.005, ROUNDING);
  }

  /** A slope of 0.4 on trust and on sleep: 0.2 more or less at the ends; half in the persistent. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, 0, 0.005",
    "1,   0.5, 0, 0.006",
    "0,   0.5, 0, 0.004",
    "0.5, 1,   0, 0.006",
    "0.5, 0,   0, 0.004",
    "1,   1,   0, 0.0072",
    "0.5, 0.5, 1, 0.0025",
  })
  void trustAndSleepHelpAndThePersistentAreSlow(
      double selfEfficacy, double sleep, double persistence, double expected) {
    Traits traits =
        Sample.traits()
            .with(Trait.SELF_EFFICACY, selfEfficacy)
            .with(Trait.SLEEP, sleep)
            .with(Trait.PERSISTENCE, persistence);
    assertThat(faded(of(traits, false))).isCloseTo(expected, ROUNDING);
  }

  @Test
  void whoSensitisesReadilyDesensitisesSlowly() {
    Traits resilient = Sample.traits().with(Trait.SENSITISATION_PROPENSITY, 0);
    Traits prone = Sample.traits().with(Trait.SENSITISATION_PROPENSITY, 1);
    assertThat(faded(of(resilient, false))).isCloseTo(0.005 * Math.E, ROUNDING);
    assertThat(faded(of(prone, false))).isCloseTo(0.005 / Math.E, ROUNDING);
  }

  @Test
  void howeverFastItFadesSensitisationDoesNotFallBelowZero() {
    Parameters fast =
        Sample.parameters(
            Map.of(
                Parameter.SENSITISATION_DAYS, 20.0,
                Parameter.SENSITISATION_SPREAD, 5.0,
                Parameter.EDUCATION_FACTOR, 5.0));
    Traits resilient = Sample.traits().with(Trait.SENSITISATION_PROPENSITY, 0);
    assertThat(OwnPainSystem.of(fast, resilient, true).nextSensitisation(0.5, 0, 0, 1, 0, 1))
        .isZero();
  }

  private static double faded(OwnPainSystem painSystem) {
    return 0.5 - painSystem.nextSensitisation(0.5, 0, 0, 1, 0, 1);
  }
}
