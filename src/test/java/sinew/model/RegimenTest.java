package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What treatments do on a day, by hand: half of what is missing a dose, 1/e left after 10 days. */
class RegimenTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Treatment.Benefits ALL =
      new Treatment.Benefits(0.4, 0.2, 0.1, 0.3, 0.5, -0.2, -2, 0.6);
  private static final double KEPT = Math.exp(-0.1);

  private static Treatment treatment(
      Condition condition, Treatment.Burden burden, Treatment.Limits limits) {
    return new Treatment("t", "T", 0.5, 10, condition, 0.7, ALL, burden, limits);
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
    Regimen regimen = Regimen.of(Tendon.of(Sample.parameters(), traits), traits, care);
    for (int i = 0; i < regimen.size(); i++) {
      regimen.respond(i, 0.5);
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
    assertThat(none.activityAtMost(0)).isGreaterThan(100);
    assertThat(none.restartsOn(0)).isFalse();
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
    Treatment.Burden burden = new Treatment.Burden(0.1, 0, 0.2, 3, 0, 1, false);
    Regimen regimen = given(treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE), 0, 1, 1);
    regimen.respond(0, 0.7);
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
    Tendon tendon = Tendon.of(Sample.parameters(), heavy);
    double change = tendon.healingChange(-1, 0.7);
    assertThat(change).isGreaterThan(1);
    assertThat(regimen.healing()).isCloseTo((1 + 0.1 * 0.5) * change, ROUNDING);
    regimen.exercised(0);
    for (int day = 1; day <= 4; day++) {
      regimen.begin(day, 0);
      double e = 0.5 * Math.exp(-0.1 * day);
      double gain = day <= 3 ? 0.4 : 0.1;
      assertThat(regimen.healing())
          .as("day %s", day)
          .isCloseTo((1 + gain * e) * tendon.healingChange(-2 * e, 1 - 0.6 * e), ROUNDING);
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
    Treatment.Burden burden = new Treatment.Burden(0, 0.2, 0, 0, 0, 1, false);
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

  @Test
  void restAfterADoseLimitsActivityAndThenThePlanBeginsAgain() {
    Treatment.Burden burden = new Treatment.Burden(0, 0, 0, 0, 5, 0.3, true);
    Treatment treatment = treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE);
    Regimen regimen = given(treatment, 2, 1, 1);
    regimen.begin(2, 0);
    assertThat(regimen.activityAtMost(2)).isEqualTo(0.3);
    assertThat(regimen.activityAtMost(6)).isEqualTo(0.3);
    assertThat(regimen.activityAtMost(7)).isGreaterThan(100);
    assertThat(regimen.restartsOn(6)).isFalse();
    assertThat(regimen.restartsOn(7)).isTrue();
  }

  @Test
  void activityIsCutOnTheDayItself() {
    Treatment.Burden burden = new Treatment.Burden(0, 0, 0, 0, 5, 0.3, false);
    Prescription rest =
        new Prescription(treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE), 0, 1, 1);
    Regimen regimen = regimen(Sample.traits(), new Care(List.of(rest), List.of()));
    Course course =
        Course.of(
            Sample.parameters(),
            Sample.traits(),
            DailyLife.EVEN,
            Sample.plan(Guidance.TIME, 1, Sample.phase(1, 1)),
            regimen);
    regimen.begin(0, 0);
    course.beginDay(0);
    assertThat(course.activity()).isEqualTo(0.3);
    course.beginDay(5);
    assertThat(course.activity()).isEqualTo(0.75);
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

  @ParameterizedTest
  @CsvSource({"0, 10, 1", "1.1, 10, 1", "NaN, 10, 1", "1, 0, 1", "1, NaN, 1", "1, 10, 1.1"})
  void aTreatmentOutOfRangeIsRefused(double build, double lastsDays, double responders) {
    assertThatThrownBy(
            () ->
                new Treatment(
                    "t",
                    "T",
                    build,
                    lastsDays,
                    Condition.ALWAYS,
                    responders,
                    ALL,
                    Treatment.Burden.NONE,
                    Treatment.Limits.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is out of range, was");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void aBenefitThatIsNotANumberIsRefused(int which) {
    double[] v = new double[8];
    v[which] = Double.NaN;
    assertThatThrownBy(() -> new Treatment.Benefits(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("is out of range, was NaN");
  }

  @Test
  void aBurdenOrALimitOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new Treatment.Burden(1.1, 0, 0, 0, 0, 1, false))
        .hasMessageStartingWith("irritation is out of range");
    assertThatThrownBy(() -> new Treatment.Burden(0, 0, 0, 25, 0, 1, false))
        .hasMessageStartingWith("pressingHours is out of range");
    assertThatThrownBy(() -> new Treatment.Burden(0, 0, 0, 0, -1, 1, false))
        .hasMessageStartingWith("restDays is out of range");
    assertThatThrownBy(() -> new Treatment.Limits(-1, 0, 0))
        .hasMessageStartingWith("doses is out of range");
    assertThatThrownBy(() -> new Treatment.Limits(0, 0, 1.1))
        .hasMessageStartingWith("overuse is out of range");
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 1", "0, 0, 1", "0, 1, 0"})
  void aPrescriptionOutOfRangeIsRefused(int fromDay, int doses, int everyDays) {
    assertThatThrownBy(() -> new Prescription(plain(), fromDay, doses, everyDays))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.3, 0.5", "1, 1.1, 0.5", "1, NaN, 0.5", "1, 0.3, -0.1"})
  void anEscalationOutOfRangeIsRefused(int after, double little, double done) {
    Prescription prescription = new Prescription(plain(), 0, 1, 1);
    assertThatThrownBy(() -> new Escalation(after, little, done, prescription))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
