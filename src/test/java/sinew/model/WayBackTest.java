package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The way back after a treatment that asks for rest. */
class WayBackTest {
  private static final Treatment.Benefits ALL =
      new Treatment.Benefits(0.4, 0.2, 0.1, 0.3, 0.5, -0.2, -2, 0.6, 0.5);

  private static Treatment treatment(
      Condition condition, Treatment.Burden burden, Treatment.Limits limits) {
    return new Treatment(
        "t", "T", new Treatment.Kinetics(0.5, 0, 10, 0.5), condition, 0.7, ALL, burden, limits);
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
  void restAfterADoseLimitsActivityAndThenThePlanBeginsAgain() {
    Treatment.Burden burden = resting(true, new Treatment.Rest(5, 0.3));
    Treatment treatment = treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE);
    Regimen regimen = given(treatment, 2, 1, 1);
    regimen.begin(2, 0);
    assertThat(regimen.wayBack().activityAtMost(2)).isEqualTo(0.3);
    assertThat(regimen.wayBack().activityAtMost(6)).isEqualTo(0.3);
    assertThat(regimen.wayBack().activityAtMost(7)).isGreaterThan(100);
    assertThat(regimen.wayBack().restartsOn(6)).isFalse();
    assertThat(regimen.wayBack().restartsOn(7)).isTrue();
  }

  private static Treatment.Burden resting(boolean restartsPlan, Treatment.Rest... steps) {
    return new Treatment.Burden(0, 0, 0, 0, List.of(steps), restartsPlan);
  }

  @Test
  void restIsLetGoInStepsAndThePlanBeginsAgainAfterTheFirst() {
    Treatment.Burden burden =
        resting(true, new Treatment.Rest(5, 0.1), new Treatment.Rest(20, 0.5));
    Treatment treatment = treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE);
    Regimen regimen = given(treatment, 2, 1, 1);
    assertThat(regimen.wayBack().activityAtMost(1)).as("before").isGreaterThan(100);
    regimen.begin(2, 0);
    assertThat(regimen.wayBack().activityAtMost(2)).isEqualTo(0.1);
    assertThat(regimen.wayBack().activityAtMost(6)).isEqualTo(0.1);
    assertThat(regimen.wayBack().forbidsExercise(6)).as("may hardly move").isTrue();
    assertThat(regimen.wayBack().activityAtMost(7)).isEqualTo(0.5);
    assertThat(regimen.wayBack().forbidsExercise(7)).isFalse();
    assertThat(regimen.wayBack().activityAtMost(21)).isEqualTo(0.5);
    assertThat(regimen.wayBack().activityAtMost(22)).isGreaterThan(100);
    assertThat(regimen.wayBack().restartsOn(7)).isTrue();
    assertThat(regimen.wayBack().restartsOn(22)).isFalse();
  }

  @Test
  void theNextDoseAsksForItsRestAnew() {
    Treatment.Burden burden = resting(false, new Treatment.Rest(5, 0.1));
    Regimen regimen = given(treatment(Condition.ALWAYS, burden, Treatment.Limits.NONE), 0, 2, 10);
    regimen.begin(0, 0);
    assertThat(regimen.wayBack().activityAtMost(9)).isGreaterThan(100);
    regimen.begin(10, 0);
    assertThat(regimen.wayBack().activityAtMost(14)).isEqualTo(0.1);
    assertThat(regimen.wayBack().restartsOn(15)).as("it does not ask for that").isFalse();
  }

  @Test
  void activityIsCutOnTheDayItself() {
    Treatment.Burden burden = resting(false, new Treatment.Rest(5, 0.3));
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
}
