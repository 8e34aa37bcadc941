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

  private final OwnBehaviour behaviour = of(Sample.traits());

  private static OwnBehaviour of(Traits traits) {
    return OwnBehaviour.of(Sample.parameters(), traits);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.8", "1, 0.768", "5, 0.64", "12, 0.416", "13, 0.4", "500, 0.4"})
  void adherenceFallsByTheWeekDownToWhatStays(int week, double expected) {
    OwnBehaviour mostly = of(Sample.traits().with(Trait.ADHERENCE, 0.8));
    assertThat(mostly.adherence(week)).isCloseTo(expected, ROUNDING);
  }

  /** The fall of 0.04 a week is half more without trust, and half less with full trust. */
  @ParameterizedTest
  @CsvSource({"0, 0.7", "0.5, 0.8", "1, 0.9"})
  void whoTrustsThemselvesKeepsItUpLonger(double selfEfficacy, double expected) {
    OwnBehaviour other = of(Sample.traits().with(Trait.SELF_EFFICACY, selfEfficacy));
    assertThat(other.adherence(5)).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.6", "1, 0.66", "-1, 0.54", "2.5, 0.75", "3.4, 0.75", "-3.4, 0.45"})
  void activityIsALevelOfDemandWithBoundedNoise(double z, double expected) {
    assertThat(behaviour.activityLoad(0.6, 1, 0, z)).isCloseTo(expected, ROUNDING);
  }

  /** Half of what a spell adds is kept off the tendon by full conditioning. */
  @ParameterizedTest
  @CsvSource({"1, 0, 0.6", "1, 1, 0.6", "1.4, 0, 0.84", "1.4, 0.5, 0.78", "1.4, 1, 0.72"})
  void conditioningShieldsFromWhatASpellAdds(double spell, double conditioning, double expected) {
    assertThat(behaviour.activityLoad(0.6, spell, conditioning, 0)).isCloseTo(expected, ROUNDING);
  }

  /** Sizes are 1 + 0.1 ln(chance / u), so that 1 / e of the spells are above 1.1. */
  @ParameterizedTest
  @CsvSource({
    // A chance of 0.06 in usual life.
    "false, 1,   0.06,                1",
    "false, 1,   0.03,                1.0693147180559945",
    "false, 1,   0.022072766470286539,  1.1",
    "false, 1,   1e-9,                2",
    "false, 1,   0,                   2",
    // Of 0.02 under care if one adheres; between the two if one half does.
    "true,  1,   0.02,                1",
    "true,  1,   0.01,                1.0693147180559945",
    "true,  0.5, 0.04,                1",
    "true,  0.5, 0.02,                1.0693147180559945",
    "true,  0,   0.03,                1.0693147180559945",
  })
  void spellsAreRarerUnderCareAndLargeOnesRare(
      boolean care, double adherence, double u, double expected) {
    OwnBehaviour other = of(Sample.traits().with(Trait.ADHERENCE, adherence));
    assertThat(other.spell(care, u)).isCloseTo(expected, ROUNDING);
  }

  @Test
  void withoutAChanceThereIsNoSpell() {
    OwnBehaviour even =
        OwnBehaviour.of(
            Sample.parameters().with(Parameter.SPELLS_IN_USUAL_LIFE, 0), Sample.traits());
    assertThat(even.spell(false, 0)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4.4, 4", "4.5, 5", "60, 60"})
  void aSpellLastsWholeDays(double days, int expected) {
    Parameters parameters = Sample.parameters().with(Parameter.SPELL_DAYS, days);
    assertThat(OwnBehaviour.of(parameters, Sample.traits()).spellDays()).isEqualTo(expected);
  }

  /** A session adds a fifth of what is missing, and e^(-1/40) of what was there stays. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 1, 0.2", "0, 2, 0.36"})
  void aSessionAddsAShareOfWhatIsMissing(double before, int sessions, double expected) {
    assertThat(behaviour.nextConditioning(before, sessions, 1)).isCloseTo(expected, ROUNDING);
  }

  @Test
  void conditioningFadesBetweenSessions() {
    double kept = 0.5 * Math.exp(-1 / 40.0);
    assertThat(behaviour.nextConditioning(0.5, 0, 1)).isCloseTo(kept, ROUNDING);
    assertThat(behaviour.nextConditioning(0.5, 1, 1)).isCloseTo(kept + 0.2 * (1 - kept), ROUNDING);
  }

  @Test
  void conditioningStaysBelowOneHoweverOftenOneTrains() {
    double conditioning = 0;
    for (int day = 0; day < 400; day++) {
      double next = behaviour.nextConditioning(conditioning, 2, 1);
      assertThat(next).isBetween(conditioning - 1e-12, 1.0);
      conditioning = next;
    }
    double kept = Math.exp(-1 / 40.0);
    assertThat(conditioning).as("fixed point").isCloseTo(0.36 / (1 - 0.64 * kept), ROUNDING);
  }

  /** A cause of 0.1 is worked off in ten weeks; masked pain of 2 and more adds two fifths. */
  @ParameterizedTest
  @CsvSource({
    "0,   false, 0, 1.1",
    "500, false, 0, 1.1",
    "-5,  true,  0, 1.1",
    "0,   true,  0, 1.1",
    "35,  true,  0, 1.05",
    "70,  true,  0, 1",
    "500, true,  2, 1.4",
    "0,   true,  2, 1.54",
    "500, true,  9, 1.4",
  })
  void aCauseAndMaskedPainStrain(int day, boolean treated, double masked, double expected) {
    OwnBehaviour other = of(Sample.traits().with(Trait.UNDERLYING_CAUSE, 0.1));
    assertThat(other.strain(day, treated, masked)).isCloseTo(expected, ROUNDING);
  }

  @Test
  void eightHoursOfSittingAreTheLoadOfSitting() {
    Parameters parameters = Sample.parameters().with(Parameter.LOAD_OF_SITTING, 0.2);
    OwnBehaviour sitting = OwnBehaviour.of(parameters, Sample.traits());
    assertThat(sitting.sittingLoad4(8)).isCloseTo(Math.pow(0.2, 4), ROUNDING);
    assertThat(sitting.sittingLoad4(4)).isCloseTo(Math.pow(0.2, 4) / 2, ROUNDING);
  }

  @Test
  void noLoadIsNegativeHoweverStrongTheNoise() {
    double most = Parameter.ACTIVITY_NOISE.range().high();
    OwnBehaviour noisy =
        OwnBehaviour.of(Sample.parameters().with(Parameter.ACTIVITY_NOISE, most), Sample.traits());
    assertThat(noisy.activityLoad(0.8, 1, 0, -3.47)).isNotNegative();
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
