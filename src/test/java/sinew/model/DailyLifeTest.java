package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person's own week, and what life brings on some days. */
class DailyLifeTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Event RACE = new Event("race", 30, 1, 1.2, 0, 0, 1.5);
  private static final Event FLIGHT = new Event("flight", 30, 2, 0, 9, 0, 0.2);
  private static final Event EXAMS = new Event("exams", 31, 28, 0, 2, 0.3, 1.5);

  @Test
  void anEventIsOnItsDaysOnly() {
    Calendar calendar = Calendar.of(List.of(RACE, FLIGHT, EXAMS));
    assertThat(calendar.load4(29)).isZero();
    assertThat(calendar.load4(30)).isCloseTo(Math.pow(1.2, 4), ROUNDING);
    assertThat(calendar.load4(31)).isZero();
    assertThat(calendar.pressingHours(30)).isEqualTo(9);
    assertThat(calendar.pressingHours(31)).as("two at once").isEqualTo(11);
    assertThat(calendar.pressingHours(32)).isEqualTo(2);
    assertThat(calendar.stress(30)).isZero();
    assertThat(calendar.stress(31)).isEqualTo(0.3);
    assertThat(calendar.stress(58)).isEqualTo(0.3);
    assertThat(calendar.stress(59)).isZero();
    assertThat(calendar.activityAtMost(29)).isGreaterThan(100);
    assertThat(calendar.activityAtMost(30)).as("the least of two").isEqualTo(0.2);
    assertThat(calendar.activityAtMost(32)).isEqualTo(1.5);
  }

  @Test
  void aCourseKnowsItsEvents() {
    Traits traits = Sample.traits();
    LoadPlan plan = Sample.plan(Guidance.TIME, 1, Sample.phase(1, 1));
    Course course =
        Course.of(
            Sample.parameters(),
            traits,
            new DailyLife(List.of(), List.of(FLIGHT)),
            plan,
            Sample.regimen(Sample.parameters(), traits, plan));
    double before = course.pressingHours(29, 0);
    assertThat(course.pressingHours(30, 0)).isEqualTo(before + 9);
    course.beginDay(30);
    assertThat(course.activity()).isEqualTo(0.2);
    course.beginDay(32);
    assertThat(course.activity()).isEqualTo(0.75);
  }

  @Test
  void withoutAWeekEveryDayIsAsHard() {
    OwnWeek even = OwnWeek.of(List.of());
    for (int day = -7; day < 7; day++) {
      assertThat(even.share(day)).isEqualTo(1);
      assertThat(even.pressingHours(day)).isZero();
    }
  }

  @Test
  void aDayCountsAgainstTheHardest() {
    OwnWeek week =
        OwnWeek.of(
            List.of(Activity.always("walk", 0.2, 0.5, 7), Activity.always("football", 0.8, 1, 1)));
    double hardest = Math.pow(Math.pow(0.8, 4) + Math.pow(0.2, 4), 0.25);
    assertThat(week.share(6)).isCloseTo(1, ROUNDING);
    assertThat(week.share(0)).isCloseTo(0.2 / hardest, ROUNDING);
    assertThat(week.share(-1)).isEqualTo(week.share(6));
    assertThat(week.pressingHours(6)).isEqualTo(1.5);
    assertThat(week.pressingHours(0)).isEqualTo(0.5);
  }

  @Test
  void aWeekWithoutLoadAsksForNothing() {
    OwnWeek week = OwnWeek.of(List.of(Activity.always("sitting", 0, 8, 7)));
    assertThat(week.share(3)).isZero();
    assertThat(week.pressingHours(3)).isEqualTo(8);
  }

  @Test
  void anActivityBeginsAndEndsWithItsDays() {
    Week week =
        Week.of(
            List.of(new Activity("run", 0.5, 1, 7, 10, 20), Activity.always("walk", 0.2, 0.25, 7)));
    double walk = Math.pow(0.2, 4);
    assertThat(week.load4(-5)).isCloseTo(walk, ROUNDING);
    assertThat(week.load4(9)).isCloseTo(walk, ROUNDING);
    assertThat(week.load4(10)).isCloseTo(walk + 0.0625, ROUNDING);
    assertThat(week.pressingHours(19)).isEqualTo(1.25);
    assertThat(week.load4(20)).isCloseTo(walk, ROUNDING);
    assertThat(week.pressingHours(500)).isEqualTo(0.25);
  }

  @Test
  void anActivityCannotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Activity("run", 0.5, 1, 7, 20, 10))
        .hasMessage("fromDay must be at most untilDay, were 20 and 10");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 0,   0,  0,   1,   fromDay",
    "0,  0, 0,   0,  0,   1,   days",
    "0,  1, 2.1, 0,  0,   1,   load",
    "0,  1, NaN, 0,  0,   1,   load",
    "0,  1, 0,   25, 0,   1,   pressingHours",
    "0,  1, 0,   0,  1.1, 1,   stress",
    "0,  1, 0,   0,  NaN, 1,   stress",
    "0,  1, 0,   0,  0,   1.6, activityAtMost",
  })
  void anEventOutOfRangeIsRefused(
      int from, int days, double load, double hours, double stress, double most, String name) {
    assertThatThrownBy(() -> new Event("e", from, days, load, hours, stress, most))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(name + " must lie in [");
  }
}
