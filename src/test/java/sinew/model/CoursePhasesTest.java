package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoursePhasesTest {
  private static final double START = 0.75;

  private static Course begun(Phase... phases) {
    Course course =
        Course.of(
            Sample.parameters(), Sample.traits(), Sample.plan(Guidance.SYMPTOMS, 500, phases));
    course.begin();
    return course;
  }

  private static Phase phase(double weeks, double exitPain, double start, double most) {
    return new Phase("p", weeks, exitPain, start, most, ExerciseClass.NONE, 0, 0);
  }

  /** Days lived, the first of them day 0, until the phase is reached. */
  private static int daysUntilPhase(Course course, int phase, double pain) {
    int day = 0;
    while (course.phase() < phase && day < 1_000) {
      course.endOfDay(day, pain, pain, 1);
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
  void aPhaseIsNotLeftBeforePainIsLowEnough() {
    Course course = begun(phase(1, 3, START, 1), phase(1, 10, START, 1));
    for (int day = 0; day < 50; day++) {
      course.endOfDay(day, 3.1, 3.1, 1);
    }
    assertThat(course.phase()).isZero();
    course.endOfDay(50, 9, 3, 1);
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
    Course low = Course.of(Sample.parameters(), Sample.traits(), plan);
    low.begin();
    LoadPlan rest = Sample.plan(Guidance.SYMPTOMS, 1, phase(500, 10, 0.3, 0.1));
    Course resting = Course.of(Sample.parameters(), Sample.traits(), rest);
    resting.begin();
    for (int day = 0; day < 70; day++) {
      low.endOfDay(day, 9, 9, 1);
      resting.endOfDay(day, 9, 9, 1);
    }
    assertThat(low.level()).isCloseTo(0.2, within(1e-12));
    assertThat(resting.level()).isCloseTo(0.1, within(1e-12));
  }
}
