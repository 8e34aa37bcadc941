package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What treatments do on a day, by hand: half of what is missing a dose, 1/e left after 10 days. */
class RegimenTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static final Treatment.Benefits ALL =
      new Treatment.Benefits(0.4, 0.2, 0.1, 0.3, 0.5, -0.2, -2, 0.6, 0.5);

  private static final double KEPT = Math.exp(-0.1);

  private static Treatment treatment(
      Condition condition, Treatment.Burden burden, Treatment.Limits limits) {
    return new Treatment(
        "t", "T", new Treatment.Kinetics(0.5, 0, 10, 0.5), condition, 0.7, ALL, burden, limits);
  }

  private static Treatment alwaysWorking(Treatment.Kinetics kinetics, Treatment.Benefits benefits) {
    return new Treatment(
        "t",
        "T",
        kinetics,
        Condition.ALWAYS,
        1,
        benefits,
        Treatment.Burden.NONE,
        Treatment.Limits.NONE);
  }

  private static Treatment plain() {
    return treatment(Condition.ALWAYS, Treatment.Burden.NONE, Treatment.Limits.NONE);
  }

  private static Regimen given(Treatment treatment, int fromDay, int doses, int everyDays) {
    return regimen(
        Sample.traits(),
        new Care(List.of(new Prescription(treatment, fromDay, doses, everyDays)), List.of()));
  }

  private static Regimen regimen(Traits traits, Care care) {
    Regimen regimen = Regimen.of(Healing.of(Sample.parameters(), traits), traits, care);
    for (int i = 0; i < regimen.size(); i++) {
      regimen.respond(i, 0.5, 0);
    }
    return regimen;
  }

  @Test
  void withoutTreatmentsNothingIsChanged() {
    Regimen none = regimen(Sample.traits(), Care.NONE);
    assertThat(none.none()).isTrue();
    assertThat(none.painKept()).isEqualTo(1);
    assertThat(none.settling()).isEqualTo(1);
    assertThat(none.healing()).isEqualTo(1);
    assertThat(none.desensitising()).isEqualTo(1);
    assertThat(none.capacityKept()).isEqualTo(1);
    assertThat(none.wayBack().activityAtMost(0)).isGreaterThan(100);
    assertThat(none.wayBack().restartsOn(0)).isFalse();
  }

  @Test
  void aDoseAddsHalfOfWhatIsMissingAndTheEffectFades() {
    Regimen regimen = given(plain(), 1, 2, 2);
    regimen.begin(0, 0);
    assertThat(regimen.painKept()).isEqualTo(1);
    regimen.begin(1, 0);
    assertThat(regimen.painKept()).isCloseTo(1 - 0.4 * 0.5, ROUNDING);
    assertThat(regimen.settling()).isCloseTo(1 + 0.2 * 0.5, ROUNDING);
    assertThat(regimen.desensitising()).isCloseTo(1 + 0.5 * 0.5, ROUNDING);
    assertThat(regimen.stress()).isCloseTo(-0.2 * 0.5, ROUNDING);
    regimen.begin(2, 0);
    double second = 0.5 * KEPT;
    assertThat(regimen.painKept()).isCloseTo(1 - 0.4 * second, ROUNDING);
    regimen.begin(3, 0);
    double third = second * KEPT + 0.5 * (1 - second * KEPT);
    assertThat(regimen.painKept()).isCloseTo(1 - 0.4 * third, ROUNDING);
    regimen.begin(4, 0);
    regimen.begin(5, 0);
    assertThat(regimen.given(0)).as("the course is over").isEqualTo(2);
    assertThat(regimen.painKept()).isCloseTo(1 - 0.4 * third * KEPT * KEPT, ROUNDING);
  }

  @Test
  void inWhomItDoesNotWorkItCostsAndHelpsNothing() {
    Treatment.Burden burden = new Treatment.Burden(0.1, 0, 0.2, 3, List.of(), false);
    Regimen regimen = given(treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE), 0, 1, 1);
    regimen.respond(0, 0.7, 0);
    regimen.begin(0, 0);
    assertThat(regimen.painKept()).isEqualTo(1);
    assertThat(regimen.irritation()).isEqualTo(0.1);
    assertThat(regimen.capacityKept()).isCloseTo(0.8, ROUNDING);
    assertThat(regimen.pressingHours()).isEqualTo(3);
    regimen.begin(1, 0);
    assertThat(regimen.irritation()).as("the day after").isZero();
    assertThat(regimen.capacityKept()).isEqualTo(1);
    assertThat(regimen.pressingHours()).isZero();
  }

  /** Healing by body mass and menopause: 2 kg/m2 less and 60 % of the menopause, half of each. */
  @Test
  void healingGainsMultiplyAndStrengthCountsForThreeDays() {
    Traits heavy = Sample.traits().with(Trait.BODY_MASS_INDEX, 35).with(Trait.MENOPAUSE, 1);
    Regimen regimen =
        regimen(heavy, new Care(List.of(new Prescription(plain(), 0, 1, 1)), List.of()));
    regimen.begin(0, 0);
    Healing healer = Healing.of(Sample.parameters(), heavy);
    double change = healer.change(-1, 0.7, 0.25);
    assertThat(change).isGreaterThan(1);
    assertThat(regimen.healing()).isCloseTo((1 + 0.1 * 0.5) * change, ROUNDING);
    regimen.exercised(0);
    for (int day = 1; day <= 4; day++) {
      regimen.begin(day, 0);
      double e = 0.5 * Math.exp(-0.1 * day);
      double gain = day <= 3 ? 0.4 : 0.1;
      assertThat(regimen.healing())
          .as("day %s", day)
          .isCloseTo((1 + gain * e) * healer.change(-2 * e, 1 - 0.6 * e, 0.5 * e), ROUNDING);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Symptoms for 26 weeks at day 0, 0.5 weeks in the second column.
    "ALWAYS,           26,  0.9,  true",
    "CALM,             26,  0.29, true",
    "CALM,             26,  0.3,  false",
    "AFTER_FIRST_WEEK, 26,  0.9,  true",
    "AFTER_FIRST_WEEK, 0.5, 0,    false",
    "AFTER_FIRST_WEEK, 1,   0,    true",
    "CHRONIC,          26,  0.29, true",
    "CHRONIC,          26,  0.3,  false",
    "CHRONIC,          11.9, 0,   false",
    "CHRONIC,          12,  0,    true",
  })
  void outsideItsConditionADoseOnlyIrritates(
      Condition condition, double weeks, double irritability, boolean works) {
    Treatment.Burden burden = new Treatment.Burden(0, 0.2, 0, 0, List.of(), false);
    Treatment treatment = treatment(condition, burden, Treatment.Limits.NONE);
    Regimen regimen =
        regimen(
            Sample.traits().with(Trait.SYMPTOM_DURATION_WEEKS, weeks),
            new Care(List.of(new Prescription(treatment, 0, 1, 1)), List.of()));
    regimen.begin(0, irritability);
    assertThat(regimen.painKept() < 1).isEqualTo(works);
    assertThat(regimen.irritation()).isEqualTo(works ? 0 : 0.2);
  }

  @ParameterizedTest
  @CsvSource({"3, 28, 0", "4, 28, 1", "3, 27, 2", "4, 27, 3", "1, 1, 0"})
  void dosesBeyondTheLimitsWeaken(int doses, int everyDays, int broken) {
    Treatment treatment =
        treatment(Condition.ALWAYS, Treatment.Burden.NONE, new Treatment.Limits(3, 28, 0.1));
    Regimen regimen = given(treatment, 0, doses, everyDays);
    double kept = 1;
    for (int day = 0; day < 150; day++) {
      regimen.begin(day, 0);
      kept *= regimen.capacityKept();
    }
    assertThat(regimen.given(0)).isEqualTo(doses);
    assertThat(kept).isCloseTo(Math.pow(0.9, broken), ROUNDING);
  }

  /** A spread of 0.5: one standard deviation is a factor of e^0.5 on the time. */
  @ParameterizedTest
  @CsvSource({"-1", "0", "0.7", "2"})
  void theEffectLastsLongerInSomePeople(double z) {
    Regimen regimen = given(plain(), 0, 1, 1);
    regimen.respond(0, 0.5, z);
    regimen.begin(0, 0);
    for (int day = 1; day < 4; day++) {
      regimen.begin(day, 0);
      double left = 0.5 * Math.exp(-day / (10 * Math.exp(0.5 * z)));
      assertThat(regimen.painKept()).isCloseTo(1 - 0.4 * left, ROUNDING);
    }
  }

  /** Half of a renewal of 0.5: the factor of 0.2 becomes 0.4 in who hardly heals. */
  @Test
  void renewalHelpsOnlyWhoseTendonHardlyHeals() {
    Treatment.Benefits renewal = new Treatment.Benefits(0, 0, 0, 0, 0, 0, 0, 0, 0.5);
    Treatment treatment = alwaysWorking(new Treatment.Kinetics(0.5, 0, 10, 0), renewal);
    Care care = new Care(List.of(new Prescription(treatment, 0, 1, 1)), List.of());
    Regimen usual = regimen(Sample.traits(), care);
    Regimen persistent = regimen(Sample.traits().with(Trait.PERSISTENCE, 1), care);
    usual.begin(0, 0);
    persistent.begin(0, 0);
    assertThat(usual.healing()).isCloseTo(1, ROUNDING);
    assertThat(persistent.healing()).isCloseTo((0.2 + 0.25 * 0.8) / 0.2, ROUNDING);
  }

  /** An onset of 20 days and 100 to fade, by its recursion and by the function it comes near. */
  @Test
  void anEffectWithAnOnsetComesAboutOverWeeks() {
    Treatment.Benefits relief = new Treatment.Benefits(1, 0, 0, 0, 0, 0, 0, 0, 0);
    Treatment slow = alwaysWorking(new Treatment.Kinetics(0.5, 20, 100, 0), relief);
    Regimen regimen = given(slow, 0, 1, 1);
    regimen.begin(0, 0);
    assertThat(regimen.painKept()).isEqualTo(1);
    double step = 1 - Math.exp(-1.0 / 20);
    double expected = 0;
    for (int day = 1; day <= 60; day++) {
      regimen.begin(day, 0);
      expected += (0.5 * Math.exp(-day / 100.0) - expected) * step;
      assertThat(1 - regimen.painKept()).isCloseTo(expected, ROUNDING);
    }
    // By hours and not by days: 0.5 / (1 - 20 / 100) (e^(-60 / 100) - e^(-60 / 20)).
    assertThat(expected).isCloseTo(0.5 / 0.8 * (Math.exp(-0.6) - Math.exp(-3)), within(0.01));
  }

  @Test
  void ofTwoRenewalsTheGreaterCounts() {
    Care care =
        new Care(
            List.of(new Prescription(plain(), 0, 1, 1), new Prescription(plain(), 0, 1, 1)),
            List.of());
    Traits persistent = Sample.traits().with(Trait.PERSISTENCE, 1);
    Regimen twice = regimen(persistent, care);
    twice.begin(0, 0);
    double change = Healing.of(Sample.parameters(), persistent).change(-2, 0.49, 0.25);
    assertThat(twice.healing()).isCloseTo(1.05 * 1.05 * change, ROUNDING);
  }

  /**
   * Looked at from week 2; taken if pain fell by less than 30 % and half the sessions were done.
   */
  @ParameterizedTest
  @CsvSource({
    "6,   10, 5, 13, 14",
    "4.3, 10, 5, 13, 14",
    "4.1, 10, 5, 13, -1",
    "6,   10, 4, 13, -1",
    "6,   10, 5, 12, -1",
  })
  void anEscalationTakesTimeLittleChangeAndRealRehabilitation(
      double weekPain, int planned, int done, int reviewedOn, int firstDose) {
    Escalation escalation = new Escalation(2, 0.3, 0.5, new Prescription(plain(), 0, 1, 1));
    Regimen regimen = regimen(Sample.traits(), new Care(List.of(), List.of(escalation)));
    Escalations escalations = Escalations.of(List.of(escalation), regimen);
    escalations.begin(6);
    escalations.count(planned, done);
    escalations.review(true, reviewedOn, weekPain);
    for (int day = reviewedOn + 1; day < 40; day++) {
      regimen.begin(day, 0);
      escalations.review(true, day, weekPain);
      if (regimen.given(0) > 0 && firstDose >= 0) {
        assertThat(regimen.lastDose(0)).isEqualTo(firstDose);
      }
    }
    boolean later = reviewedOn == 12;
    assertThat(regimen.given(0)).as("once at most").isEqualTo(firstDose >= 0 || later ? 1 : 0);
  }

  @Test
  void whoIsOffThePlanIsNotEscalated() {
    Escalation escalation = new Escalation(1, 0.3, 0, new Prescription(plain(), 0, 1, 1));
    Regimen regimen = regimen(Sample.traits(), new Care(List.of(), List.of(escalation)));
    Escalations escalations = Escalations.of(List.of(escalation), regimen);
    escalations.begin(6);
    escalations.review(false, 20, 6);
    regimen.begin(21, 0);
    assertThat(regimen.given(0)).isZero();
  }
}
