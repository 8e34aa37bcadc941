package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.model.CourseTest.ROUNDING;
import static sinew.model.CourseTest.STRONG;
import static sinew.model.CourseTest.course;
import static sinew.model.CourseTest.live;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.Shows;

/**
 * Care, reviews and flares: when a plan is adjusted, and what a flare does to the next sessions.
 */
class CourseReviewsTest {
  @ParameterizedTest
  @CsvSource({
    "SYMPTOMS, true",
    "TIME, true",
    "USUAL_LIFE, false",
    "IGNORE_PAIN, false",
    "OVER_CAUTIOUS, false",
    "BOOM_AND_BUST, false"
  })
  void careLastsFromDayZeroToFullRecovery(Guidance guidance, boolean care) {
    Course course =
        Sample.course(
            Sample.parameters(), Sample.traits(), Sample.plan(guidance, 1, Sample.phase(1, 1)));
    assertThat(course.underCare()).isFalse();
    course.begin(5);
    assertThat(course.underCare()).isEqualTo(care);
    course.finish(0);
    assertThat(course.underCare()).isFalse();
  }

  @Test
  void reviewsComeAtTheirInterval() {
    Course course =
        course(Sample.plan(Guidance.SYMPTOMS, 2, Sample.phase(100, 1)), Sample.traits());
    live(course, 0, 0, STRONG);
    assertThat(course.level()).isEqualTo(0.75);
    live(course, 1, 0, STRONG);
    assertThat(course.level()).as("two weekly steps at once").isCloseTo(0.9, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"SYMPTOMS, 0.5, 0.7875", "SYMPTOMS, 2, 0.9", "TIME, 0.5, 0.825", "TIME, 2, 0.825"})
  void stepsHaveThePaceOfThePersonWhereSymptomsDecide(
      Guidance guidance, double pace, double level) {
    Course course =
        course(
            Sample.plan(guidance, 1, Sample.phase(100, 1)), Sample.traits().with(Trait.PACE, pace));
    live(course, 0, 0, STRONG);
    assertThat(course.level()).isCloseTo(level, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    "4.1, 3.0, true",
    "4.1, 3.2, false",
    "4.0, 1.0, false",
    "9.0, 8.0, false",
    "9.0, 7.9, true",
  })
  void aFlareIsPainAboveTheLimitAndClearlyAboveTheWeeks(
      double pain, double weekPain, boolean flare) {
    Course course = course(Guidance.SYMPTOMS);
    course.endOfDay(0, pain, weekPain, STRONG, 1);
    assertThat(course.flare()).isEqualTo(flare);
    course.endOfDay(1, weekPain, weekPain, STRONG, 1);
    assertThat(course.flare()).as("the day after").isFalse();
  }

  @Test
  void aFlareSinceTheLastReviewBringsAStepDownAndOnlyOne() {
    Course course = course(Guidance.SYMPTOMS);
    course.endOfDay(0, 6, 2, STRONG, 1);
    for (int day = 1; day < 7; day++) {
      course.endOfDay(day, 0, 1, STRONG, 1);
    }
    assertThat(course.level()).isCloseTo(0.6, ROUNDING);
    live(course, 1, 0, STRONG);
    assertThat(course.level()).isCloseTo(0.66, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7.9, 1", "8, 0.9", "10, 0.9"})
  void evenWhoIgnoresPainDoesLessWhenItCannotBeBorne(double pain, double expected) {
    Course course = course(Guidance.IGNORE_PAIN);
    live(course, 0, pain, STRONG);
    assertThat(course.level()).isCloseTo(expected, ROUNDING);
    live(course, 1, 0, STRONG);
    assertThat(course.level()).as("more again").isCloseTo(Math.min(1, 1.05 * expected), ROUNDING);
  }

  @Test
  void nobodyIsFlaringInTheRunIn() {
    Course course =
        Sample.course(
            Sample.parameters(),
            Sample.traits(),
            Sample.plan(Guidance.SYMPTOMS, 1, Sample.phase(1, 1)));
    course.endOfDay(-1, 9, 2, STRONG, 1);
    assertThat(course.flare()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  @Shows(
      value = {"M05"},
      key = "plan.painLimit")
  void aFlareEasesTheNextSessionsOfWhoeverListensToIt(Guidance guidance) {
    Course course =
        course(
            Sample.plan(
                guidance, 100, Sample.phase("p", 100, 10, 0, 1, ExerciseClass.ISOMETRIC, 7, 0.8)),
            Sample.traits());
    course.beginDay(0);
    double full = session(course);
    course.endOfDay(0, 6, 2, STRONG, 1);
    if (guidance != Guidance.SYMPTOMS) {
      assertThat(session(course)).isCloseTo(full, ROUNDING);
      return;
    }
    assertThat(session(course)).isCloseTo(0.7 * full, ROUNDING);
    course.endOfDay(1, 2, 2, STRONG, 1);
    assertThat(session(course)).isCloseTo(0.75 * full, ROUNDING);
    for (int day = 2; day < 9; day++) {
      course.endOfDay(day, 2, 2, STRONG, 1);
    }
    assertThat(session(course)).as("back, and no further").isCloseTo(full, ROUNDING);
  }

  /** Load of a session alone. */
  private static double session(Course course) {
    course.beginDay(0);
    double activity4 = Math.pow(0.8 * course.level(), 4);
    return Math.pow(course.sessionLoad4(2) + activity4, 0.25);
  }

  @Test
  void aSessionIsDosedTogetherWithTheActivityOfTheDay() {
    Course course =
        course(
            Sample.plan(Guidance.TIME, 1, Sample.exercise(ExerciseClass.ISOTONIC, 3, 0.8)),
            Sample.traits());
    course.beginDay(0);
    assertThat(course.sessionLoad4(1)).isCloseTo(Math.pow(0.8, 4) - Math.pow(0.6, 4), ROUNDING);
    assertThat(course.sessionLoad4(0.75)).isCloseTo(0, ROUNDING);
    assertThat(course.sessionLoad4(0.5)).as("enough was done").isZero();
  }
}
