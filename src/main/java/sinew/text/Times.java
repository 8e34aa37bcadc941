package sinew.text;

import java.util.OptionalDouble;

/**
 * Lengths of time in plain words.
 *
 * <ul>
 *   <li>Up to 26 weeks: whole weeks. A moment is said as the week in which it falls, so that
 *       "within 9 weeks" is true and agrees with the weeks of the charts.
 *   <li>Up to 2 years: the nearest whole month of 365.25 / 12 days; twelve months are a year.
 *   <li>Beyond: years and months.
 *   <li>A difference is rounded to the nearest week, and said in days below 2 weeks.
 *   <li>What is not reached by the horizon takes "more than" the horizon.
 * </ul>
 */
public final class Times {
  /** Days in a week. */
  public static final int DAYS_A_WEEK = 7;

  private static final int MOST_WEEKS = 26;
  private static final double DAYS_A_MONTH = 365.25 / 12;
  private static final int MONTHS_A_YEAR = 12;

  private Times() {}

  /**
   * The time up to a moment.
   *
   * @param days the moment in days from the start, at least 0
   * @return for example {@code 9 weeks}, {@code 14 months} or {@code 2 years and 3 months}
   */
  public static String upTo(double days) {
    return words(days, week(days));
  }

  /**
   * The time up to a moment that may lie beyond the horizon.
   *
   * @param days the moment in days from the start, or empty
   * @param horizonDays the horizon in days
   * @return as above, or for example {@code more than 3 years}
   */
  public static String upTo(OptionalDouble days, int horizonDays) {
    return days.isPresent() ? upTo(days.getAsDouble()) : "more than " + length(horizonDays);
  }

  /**
   * A length of time, to the nearest unit.
   *
   * @param days the length in days, at least 0
   * @return for example {@code 3 days}, {@code 9 weeks} or {@code 3 years}
   */
  public static String length(double days) {
    long whole = Math.round(days);
    return whole < 2 * DAYS_A_WEEK
        ? counted(whole, "day")
        : words(days, Math.round(days / DAYS_A_WEEK));
  }

  /**
   * How many of something.
   *
   * @param number the number
   * @param unit what is counted, in the singular
   * @return for example {@code 1 week} or {@code 2 weeks}
   */
  public static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /**
   * How often something is done.
   *
   * @param days days from one time to the next, at least 1
   * @return what follows "every", for example {@code day}, {@code 3 days}, {@code week}
   */
  public static String every(int days) {
    boolean weeks = days % DAYS_A_WEEK == 0;
    int number = weeks ? days / DAYS_A_WEEK : days;
    String unit = weeks ? "week" : "day";
    return number == 1 ? unit : counted(number, unit);
  }

  /**
   * The week in which a moment lies; week 1 has the days up to day 7.
   *
   * @param day the moment in days from the start, at least 0
   * @return the week, from 1
   */
  public static long week(double day) {
    return Math.max(1, (long) Math.ceil(day / DAYS_A_WEEK));
  }

  /**
   * The weeks of an interval of days.
   *
   * @param low the first day, if there is one
   * @param high the last day, or empty if it lies beyond the horizon
   * @return for example {@code 18–20}, {@code 18 or later}, or nothing
   */
  public static String weeks(OptionalDouble low, OptionalDouble high) {
    if (low.isEmpty()) {
      return high.isEmpty() ? "" : "up to " + week(high.getAsDouble());
    }
    long first = week(low.getAsDouble());
    if (high.isEmpty()) {
      return first + " or later";
    }
    long last = week(high.getAsDouble());
    return first == last ? Long.toString(first) : first + "–" + last;
  }

  private static String words(double days, long weeks) {
    if (weeks <= MOST_WEEKS) {
      return counted(weeks, "week");
    }
    long months = Math.round(days / DAYS_A_MONTH);
    if (months < 2 * MONTHS_A_YEAR && months != MONTHS_A_YEAR) {
      return counted(months, "month");
    }
    String years = counted(months / MONTHS_A_YEAR, "year");
    long rest = months % MONTHS_A_YEAR;
    return rest == 0 ? years : years + " and " + counted(rest, "month");
  }
}
