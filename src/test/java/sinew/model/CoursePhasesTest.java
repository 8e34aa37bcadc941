package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoursePhasesTest {
  private static final double START = 0.75;

  private static Course begun(Phase... phases) {
    Course course =
        Sample.course(
            Sample.parameters(), Sample.traits(), Sample.plan(Guidance.SYMPTOMS, 500, phases));
    course.begin(5);
    return course;
  }

  private static Phase phase(double weeks, double exitPain, double start, double most) {
    return Sample.phase("p", weeks, exitPain, start, most, ExerciseClass.NONE, 0, 0);
  }

  /** Days lived, the first of them day 0, until the phase is reached. */
  private static int daysUntilPhase(Course course, int phase, double pain) {
    int day = 0;
    while (course.phase() < phase && day < 1_000) {
      course.endOfDay(day, pain, pain, 1, 1);
      day++;
    }
    return day;
  }

  @Test
  void aPhaseLastsItsWeeks() {
    assertThat(daysUntilPhase(begun(phase(4, 10, START, 1), phase(0, 10, START, 1)), 1, 10))
        .isEqualTo(28);
    assertThat(daysUntilPhase(begun(phase(0.5, 10, START, 1), phase(0, 10, START, 1)), 1, 10))
        .isEqualTo(4);
  }

  @Test
  void whereSymptomsDecideAPersonOfHalfThePaceStaysTwiceAsLong() {
    Traits slow = Sample.traits().with(Trait.PACE, 0.5);
    Phase month = phase(4, 10, START, 1);
    for (Guidance guidance : new Guidance[] {Guidance.SYMPTOMS, Guidance.TIME}) {
      Course course =
          Sample.course(Sample.parameters(), slow, Sample.plan(guidance, 1, month, month));
      course.begin(5);
      assertThat(daysUntilPhase(course, 1, 0)).isEqualTo(guidance == Guidance.SYMPTOMS ? 56 : 28);
    }
  }

  @Test
  void aPhaseIsNotLeftBeforePainIsLowEnough() {
    Course course = begun(phase(1, 3, START, 1), phase(1, 10, START, 1));
    for (int day = 0; day < 50; day++) {
      course.endOfDay(day, 3.1, 3.1, 1, 1);
    }
    assertThat(course.phase()).isZero();
    course.endOfDay(50, 9, 3, 1, 1);
    assertThat(course.phase()).isEqualTo(1);
  }

  @Test
  void theWeeksOfThePhaseBeforeDoNotCount() {
    Phase week = phase(1, 10, Double.NaN, 1);
    assertThat(daysUntilPhase(begun(week, week, week), 2, 0)).isEqualTo(14);
  }

  @Test
  void theLastPhaseGoesOnUntilTheEnd() {
    Phase week = phase(1, 10, Double.NaN, 1);
    assertThat(daysUntilPhase(begun(week, week), 2, 0)).isEqualTo(1_000);
  }

  @Test
  void aPhaseBeginsWithItsActivityOrWithWhatItWasUpToItsCeiling() {
    Course course =
        begun(
            phase(1, 10, 0.5, 0.6),
            phase(1, 10, Double.NaN, 0.7),
            phase(1, 10, Double.NaN, 0.4),
            phase(1, 10, 0.9, 0.8));
    assertThat(course.level()).isEqualTo(0.5);
    daysUntilPhase(course, 1, 0);
    assertThat(course.level()).as("as before").isEqualTo(0.5);
    daysUntilPhase(course, 2, 0);
    assertThat(course.level()).as("cut").isEqualTo(0.4);
    daysUntilPhase(course, 3, 0);
    assertThat(course.level()).as("not above the ceiling").isEqualTo(0.8);
  }

  @Test
  void aStepDownStopsAtTheFloorOrAtALowerCeiling() {
    LoadPlan plan = Sample.plan(Guidance.SYMPTOMS, 1, phase(500, 10, 0.3, 1));
    Course low = Sample.course(Sample.parameters(), Sample.traits(), plan);
    low.begin(5);
    LoadPlan rest = Sample.plan(Guidance.SYMPTOMS, 1, phase(500, 10, 0.3, 0.1));
    Course resting = Sample.course(Sample.parameters(), Sample.traits(), rest);
    resting.begin(5);
    for (int day = 0; day < 70; day++) {
      low.endOfDay(day, 9, 9, 0.3, 1);
      resting.endOfDay(day, 9, 9, 0.3, 1);
    }
    assertThat(low.level()).isCloseTo(0.2, within(1e-12));
    assertThat(resting.level()).isCloseTo(0.1, within(1e-12));
  }

  private static Phase strengthPhase(double mostWeeks, double strength) {
    return new Phase(
        "p",
        new Phase.Exit(1, mostWeeks, 3, strength),
        0.5,
        1,
        new Phase.Exercise(ExerciseClass.NONE, 0, 0, 3, 15, 0));
  }

  @Test
  void aPhaseIsNotLeftBeforeTheStrengthIsThere() {
    Course course = begun(strengthPhase(Double.POSITIVE_INFINITY, 0.9), phase(1, 10, 0.5, 1));
    for (int day = 0; day < 50; day++) {
      course.endOfDay(day, 0, 0, 1.2, 0.89);
    }
    assertThat(course.phase()).isZero();
    course.endOfDay(50, 0, 0, 1.2, 0.9);
    assertThat(course.phase()).isEqualTo(1);
  }

  @Test
  void afterItsMostWeeksAPhaseIsLeftWhateverItFeelsLike() {
    Course course = begun(strengthPhase(3, 0.9), phase(1, 10, 0.5, 1));
    assertThat(daysUntilPhase(course, 1, 9)).isEqualTo(21);
  }

  private static Course leaving(LoadPlan.Aftercare aftercare) {
    LoadPlan plan =
        new LoadPlan(
            Guidance.SYMPTOMS,
            new LoadPlan.Progression(4, 0.1, 0.2, 7),
            new LoadPlan.Support(true, 1, false),
            aftercare,
            List.of(Sample.phase("p", 52, 10, 0.5, 0.6, ExerciseClass.ISOTONIC, 7, 0.8)),
            List.of(),
            Care.NONE);
    Course course = Sample.course(Sample.parameters(), Sample.traits(), plan);
    course.begin(5);
    return course;
  }

  @Test
  void whoQuitsAtAPainGoesBackToEverythingOnceTheFirstWeekIsOver() {
    Course course = leaving(new LoadPlan.Aftercare(2, 0, 2.5));
    for (int day = 0; day < 6; day++) {
      course.endOfDay(day, 1, 2, 0.4, 1);
      assertThat(course.underCare()).isTrue();
    }
    course.endOfDay(6, 1, 2.6, 0.4, 1);
    assertThat(course.underCare()).isTrue();
    course.endOfDay(7, 1, 2.5, 0.4, 1);
    assertThat(course.underCare()).isFalse();
    assertThat(course.level()).as("everything").isEqualTo(1);
    assertThat(course.sessions(8)).isZero();
  }

  @Test
  void sessionsTaperEvenlyToThoseOfMaintenance() {
    LoadPlan.Aftercare taper = new LoadPlan.Aftercare(2, 4, Double.NaN);
    assertThat(taper.sessionsPerWeek(7, 1)).isEqualTo(7);
    assertThat(taper.sessionsPerWeek(7, 14)).isEqualTo(5);
    assertThat(taper.sessionsPerWeek(7, 27)).isEqualTo(3);
    assertThat(taper.sessionsPerWeek(7, 28)).isEqualTo(2);
    assertThat(taper.sessionsPerWeek(7, 500)).isEqualTo(2);
    assertThat(new LoadPlan.Aftercare(2, 0, Double.NaN).sessionsPerWeek(7, 1)).isEqualTo(2);
    assertThat(new LoadPlan.Aftercare(3, 4, Double.NaN).sessionsPerWeek(1, 28)).isEqualTo(3);
    Course course = leaving(taper);
    course.finish(100);
    assertThat(IntStream.range(103, 110).map(course::sessions).sum()).isBetween(5, 7);
    assertThat(IntStream.range(203, 210).map(course::sessions).sum()).isEqualTo(2);
  }
}
