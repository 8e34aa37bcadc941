package sinew.words;

import java.util.List;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.text.People;
import sinew.text.Times;

/**
 * A time that people ask about.
 *
 * @param day the day, counted from day 0
 * @param words the time in words
 */
public record Checkpoint(int day, String words) {
  /** The times of the picture of a hundred people. */
  public static final List<Checkpoint> PICTURED =
      List.of(
          new Checkpoint(91, "3 months"),
          new Checkpoint(182, "6 months"),
          new Checkpoint(365, "1 year"));

  private static final List<Checkpoint> EARLY =
      List.of(new Checkpoint(28, "4 weeks"), new Checkpoint(56, "8 weeks"));
  private static final double NEARLY_ALL = 0.95;

  /** {@return the week that ends on this day, or shortly before it} */
  public int week() {
    return day / Times.DAYS_A_WEEK;
  }

  /**
   * The times of the picture that are not beyond a horizon.
   *
   * @param horizonDays the horizon, in whole weeks
   * @return one to three times; the horizon itself if it is earlier than all of them
   */
  public static List<Checkpoint> pictured(int horizonDays) {
    List<Checkpoint> times =
        PICTURED.stream().filter(time -> time.week() <= horizonDays / Times.DAYS_A_WEEK).toList();
    return times.isEmpty()
        ? List.of(new Checkpoint(horizonDays, Times.length(horizonDays)))
        : times;
  }

  /**
   * The last of the times of the picture, for two arms side by side.
   *
   * @param horizonDays the horizon, in whole weeks
   * @return one or two times
   */
  public static List<Checkpoint> sideBySide(int horizonDays) {
    List<Checkpoint> times = pictured(horizonDays);
    return times.subList(Math.max(0, times.size() - 2), times.size());
  }

  /**
   * The one or two times that say most about an arm: 6 months and a year; where nearly all have
   * recovered by 6 months, 8 weeks and 6 months; where people are not followed for more than a
   * year, the last two times before the end and, with no such time, the end itself.
   *
   * @param curves the arm
   * @return the times, in order
   */
  static List<Checkpoint> telling(EndpointCurves curves) {
    int horizon = curves.horizonDays();
    if (horizon > 365) {
      People early = curves.reachedBy(Endpoint.FULL_RECOVERY, 182);
      return early.some() >= NEARLY_ALL * early.all()
          ? List.of(EARLY.get(1), PICTURED.get(1))
          : List.of(PICTURED.get(1), PICTURED.get(2));
    }
    List<Checkpoint> before =
        Stream.concat(EARLY.stream(), PICTURED.stream())
            .filter(time -> time.day() < horizon)
            .toList();
    return before.isEmpty()
        ? List.of(new Checkpoint(horizon, curves.horizon()))
        : before.subList(Math.max(0, before.size() - 2), before.size());
  }
}
