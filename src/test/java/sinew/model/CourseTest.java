package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How activity changes from week to week. Activity begins at 0.75 of a demand of 0.8. */
class CourseTest {
  static final Offset<Double> ROUNDING = within(1e-12);
  static final double STRONG = 1;

  static Course course(LoadPlan plan, Traits traits) {
    Course course = Sample.course(Sample.parameters(), traits, plan);
    course.begin(5);
    return course;
  }

  static Course course(Guidance guidance) {
    return course(Sample.plan(guidance, 1, Sample.phase(100, 1)), Sample.traits());
  }

  /** Seven days of even pain, the last of them day 7 week + 6. */
  static void live(Course course, int week, double pain, double capacity) {
    for (int day = 7 * week; day < 7 * week + 7; day++) {
      course.endOfDay(day, pain, pain, capacity, 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0.7875", "2.9, 0.7875", "3, 0.75", "4.9, 0.75", "5, 0.675", "9, 0.675"})
  void inUsualLifePeopleDriftDownWhenItHurtsAndUpWhenItDoesNot(double pain, double expected) {
    Course runIn =
        Sample.course(
            Sample.parameters(),
            Sample.traits(),
            Sample.plan(Guidance.SYMPTOMS, 4, Sample.phase(4, 0.3)));
    live(runIn, -1, pain, STRONG);
    assertThat(runIn.level()).isCloseTo(expected, ROUNDING);
    Course leftAlone = course(Guidance.USUAL_LIFE);
    live(leftAlone, 0, pain, STRONG);
    assertThat(leftAlone.level()).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0.63, 0.7875", "0.62, 0.75"})
  void nobodyDriftsUpToWhatTheyHaveNotTheStrengthFor(double capacity, double expected) {
    Course course = course(Guidance.USUAL_LIFE);
    live(course, 0, 0, capacity + 1e-9);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  /** A step from 0.75 would end at 0.825, but the ceiling at 0.78 asks for 0.624 / 0.9 only. */
  @ParameterizedTest
  @CsvSource({"0.70, 0.78", "0.69, 0.75"})
  void aStepCutByTheCeilingAsksForTheStrengthOfTheCeiling(double capacity, double expected) {
    Course course =
        course(Sample.plan(Guidance.SYMPTOMS, 1, Sample.phase(100, 0.78)), Sample.traits());
    live(course, 0, 0, capacity);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  @Test
  void usualLifeStaysBetweenTheFloorAndTheDemand() {
    Course course = course(Guidance.USUAL_LIFE);
    for (int week = 0; week < 30; week++) {
      live(course, week, 0, STRONG);
    }
    assertThat(course.level()).isEqualTo(1);
    for (int week = 30; week < 60; week++) {
      live(course, week, 9, STRONG);
    }
    assertThat(course.level()).isEqualTo(0.2);
  }

  @ParameterizedTest
  @CsvSource({
    // Niggle level is 3 of a limit of 4; a load of 0.66 asks for a capacity of 0.66 / 0.9.
    "0,   1,    0.825",
    "3,   1,    0.825",
    "3.1, 1,    0.75",
    "4,   1,    0.75",
    "4.1, 1,    0.6",
    "0,   0.74, 0.825",
    "0,   0.73, 0.75",
  })
  void underASymptomRuleOneStepUpTakesLittlePainAndStrength(
      double pain, double capacity, double expected) {
    Course course = course(Guidance.SYMPTOMS);
    live(course, 0, pain, capacity);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  /** What counts is the rise since the last review, here that of the run-in: 0.5 and 1.5. */
  @ParameterizedTest
  @CsvSource({
    "3.2, 3.7, 0.825",
    "3.2, 3.8, 0.75",
    "3.9, 4,   0.825",
    "4.5, 4.1, 0.6",
    "1,   2.5, 0.825",
    "1,   2.6, 0.6",
    "0,   1.6, 0.6",
    "4,   0,   0.825",
  })
  void underASymptomRuleTheLastWeekIsTheMeasure(double last, double pain, double expected) {
    Course course =
        Sample.course(
            Sample.parameters(),
            Sample.traits(),
            Sample.plan(Guidance.SYMPTOMS, 1, Sample.phase(100, 1)));
    live(course, -1, last, 0.1);
    course.begin(last);
    live(course, 0, pain, STRONG);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  /** Easy is 0.4 of capacity: as a share of a demand of 0.8, half of the capacity. */
  @ParameterizedTest
  @CsvSource({"1, 0.6", "1.2, 0.6", "1.3, 0.65", "1.6, 0.75", "0.3, 0.6"})
  void whatIsEasyForTheTendonIsNotGivenUpForPain(double capacity, double expected) {
    Course course = course(Guidance.SYMPTOMS);
    live(course, 0, 9, capacity);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  @Test
  void painThatStaysHighIsNoReasonToRestForEver() {
    Course course = course(Guidance.SYMPTOMS);
    for (int week = 0; week < 30; week++) {
      live(course, week, 9, 0.8);
    }
    assertThat(course.level()).as("easy").isCloseTo(0.4, ROUNDING);
  }

  @Test
  void theCalendarStepsUpWhateverTheTendonSays() {
    Course course = course(Guidance.TIME);
    live(course, 0, 9, 0.3);
    assertThat(course.level()).isCloseTo(0.825, ROUNDING);
  }

  /** A niggle is 2 or more to who fears it; a step down from 0.75 is 0.6, half a step up 0.7875. */
  @ParameterizedTest
  @CsvSource({"2.1, 1, 0.6", "2, 1, 0.75", "1.1, 1, 0.75", "1, 1, 0.7875", "0, 0.69, 0.75"})
  void whoIsOverCautiousStepsDownAtANiggle(double pain, double capacity, double expected) {
    Course course = course(Guidance.OVER_CAUTIOUS);
    live(course, 0, pain, capacity);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "3, 1", "3.1, 0.75", "4, 0.75", "4.1, 0.2"})
  void boomAndBustGoesToEverythingOrNearlyNothing(double pain, double expected) {
    Course course = course(Guidance.BOOM_AND_BUST);
    live(course, 0, pain, 0.3);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  @Test
  void whoIgnoresPainDoesWhatIsPlannedFromTheFirstDay() {
    Course course =
        course(
            Sample.plan(Guidance.IGNORE_PAIN, 1, Sample.phase(1, 0.6), Sample.phase(1, 1)),
            Sample.traits());
    assertThat(course.level()).isEqualTo(0.6);
    live(course, 0, 9, 0.3);
    assertThat(course.level()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.7875", "1, 0.825", "1.3, 0.825"})
  void whoTakesLessTakesSmallerStepsAndWhoTakesMoreEarnsNoLargerOnes(
      double loadTaken, double expected) {
    Traits traits = Sample.traits().with(Trait.LOAD_TAKEN, loadTaken);
    Course course = course(Sample.plan(Guidance.SYMPTOMS, 1, Sample.phase(100, 1)), traits);
    live(course, 0, 0, STRONG);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  /** What is done beyond the plan, up to all of the demand, loads the tendon and does not count. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.6, 0.6,  0.6",
    "1.0, 0.6, 0.6,  0.6",
    "1.3, 0.6, 0.78, 0.6",
    "1.3, 0.9, 1,    0.9",
    "1.3, 1.2, 1.2,  1.2",
  })
  void whoTakesMoreDoesMoreAndCarriesThePlanned(
      double loadTaken, double planned, double activity, double carried) {
    Phase phase = Sample.phase("p", 100, 10, planned, planned, ExerciseClass.NONE, 0, 0);
    Course course =
        course(
            Sample.plan(Guidance.TIME, 1, phase),
            Sample.traits().with(Trait.LOAD_TAKEN, loadTaken));
    course.beginDay(0);
    assertThat(course.level()).isCloseTo(planned, ROUNDING);
    assertThat(course.activity()).isCloseTo(activity, ROUNDING);
    assertThat(course.carried()).isCloseTo(carried, ROUNDING);
    assertThat(course.activityLoad()).isCloseTo(0.8 * activity, ROUNDING);
  }

  @Test
  void withoutAPlanNobodyTakesMoreThanTheyDo() {
    Traits eager = Sample.traits().with(Trait.LOAD_TAKEN, 1.3);
    LoadPlan plan = Sample.plan(Guidance.TIME, 1, Sample.phase(100, 1));
    Course course = Sample.course(Sample.parameters(), eager, plan);
    course.beginDay(-1);
    assertThat(course.activity()).isCloseTo(0.75, ROUNDING);
    course.begin(5);
    course.beginDay(0);
    assertThat(course.activity()).isCloseTo(0.975, ROUNDING);
    course.finish(0);
    course.beginDay(1);
    assertThat(course.activity()).isCloseTo(0.75, ROUNDING);
  }

  @Test
  void whoIsHeldBackCarriesNoMoreThanTheyDo() {
    Event flight = new Event("flight", 3, 1, 0, 0, 0, 0.2);
    LoadPlan plan = Sample.plan(Guidance.TIME, 1, Sample.phase(100, 1));
    Course course =
        Course.of(
            Sample.parameters(),
            Sample.traits(),
            new DailyLife(List.of(), List.of(flight)),
            plan,
            Sample.regimen(Sample.parameters(), Sample.traits(), plan));
    course.begin(5);
    course.beginDay(3);
    assertThat(course.carried()).isEqualTo(0.2);
    course.beginDay(4);
    assertThat(course.carried()).isEqualTo(0.75);
  }

  @Test
  void whoTakesMoreTrainsHarder() {
    Phase phase = Sample.phase("p", 100, 10, 0, 1, ExerciseClass.ISOMETRIC, 7, 0.8);
    LoadPlan plan = Sample.plan(Guidance.SYMPTOMS, 1, phase);
    Course eager = course(plan, Sample.traits().with(Trait.LOAD_TAKEN, 1.5));
    Course timid = course(plan, Sample.traits().with(Trait.LOAD_TAKEN, 0.5));
    eager.beginDay(0);
    timid.beginDay(0);
    assertThat(eager.sessionLoad4(0.5)).isCloseTo(Math.pow(0.6, 4), ROUNDING);
    assertThat(timid.sessionLoad4(0.5)).isCloseTo(Math.pow(0.2, 4), ROUNDING);
  }

  /** All that a sound person does; 0.75 of the demand, and by severity, in the ill. */
  @ParameterizedTest
  @CsvSource({"SOUND, 1, 1", "DYSREPAIR, 0.5, 0.75", "DYSREPAIR, 1, 0.6", "DYSREPAIR, 0, 0.9"})
  void theIllBeginWithLess(Stage stage, double severity, double expected) {
    Traits traits =
        Sample.traits().with(Trait.STAGE, stage.ordinal()).with(Trait.SEVERITY, severity);
    Parameters parameters = Sample.parameters().with(Parameter.ACTIVITY_BY_SEVERITY, 0.3);
    Course course =
        Sample.course(parameters, traits, Sample.plan(Guidance.TIME, 1, Sample.phase(1, 1)));
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
  }

  @Test
  void afterFullRecoveryMaintenanceIsKeptUpInUsualLife() {
    LoadPlan plan =
        Sample.plan(
            Guidance.SYMPTOMS,
            4,
            0.1,
            0.2,
            1,
            true,
            0.5,
            2,
            List.of(Sample.exercise(ExerciseClass.HIP_FLEXION, 5, 0.8)),
            List.of(Activity.always("stretch", 0.1, 1, 7)));
    Course course = course(plan, Sample.traits());
    assertThat(sessionsOfAWeek(course)).isEqualTo(5);
    // Half of 8 hours of sitting, an hour of stretching, and what a session presses.
    double pressed = Sample.pressingHours(ExerciseClass.HIP_FLEXION);
    assertThat(course.pressingHours(0, 0)).isEqualTo(5);
    assertThat(course.pressingHours(0, 2)).isEqualTo(5 + 2 * pressed);
    course.finish(0);
    assertThat(sessionsOfAWeek(course)).isEqualTo(2);
    assertThat(course.pressingHours(0, 1)).isEqualTo(9 + pressed);
    assertThat(course.keptLoad4(0)).isCloseTo(0.0001, ROUNDING);
  }

  private static int sessionsOfAWeek(Course course) {
    int sessions = 0;
    for (int day = 70; day < 77; day++) {
      sessions += course.sessions(day);
    }
    return sessions;
  }
}
