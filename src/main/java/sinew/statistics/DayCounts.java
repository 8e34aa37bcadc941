package sinew.statistics;

import java.util.Arrays;

/**
 * How many patients had an event, and how many were last seen without it, on each day from 0 to the
 * horizon: all that an exact survival curve needs. Memory does not grow with the number of
 * patients. Merging adds whole numbers, so that any split of the work and any order give the same
 * counts. Not thread-safe: give each thread its own and {@link #add(DayCounts) add} them.
 */
public final class DayCounts {
  private final long[] events;
  private final long[] censored;

  private DayCounts(int days) {
    events = new long[days];
    censored = new long[days];
  }

  /**
   * No patients yet.
   *
   * @param horizonDays the last day that is counted, at least 0
   * @return counts of 0 on every day
   */
  public static DayCounts upTo(int horizonDays) {
    if (horizonDays < 0) {
      throw new IllegalArgumentException("the horizon must be at least day 0, was " + horizonDays);
    }
    return new DayCounts(Math.addExact(horizonDays, 1));
  }

  /**
   * Counts a patient whose event fell on a day.
   *
   * @param day the day, from 0 to the horizon
   */
  public void addEvent(int day) {
    events[checked(day)]++;
  }

  /**
   * Counts a patient who had no event up to the end of a day, and was not followed further.
   *
   * @param day the last day seen, from 0 to the horizon
   */
  public void addCensored(int day) {
    censored[checked(day)]++;
  }

  /**
   * Counts patients of a day who were counted before.
   *
   * @param day the day, from 0 to the horizon
   * @param withEvent how many had the event on it, at least 0
   * @param without how many were last seen on it, at least 0
   */
  public void add(int day, long withEvent, long without) {
    if (withEvent < 0 || without < 0) {
      throw new IllegalArgumentException(
          "counts must be at least 0, were " + withEvent + " and " + without);
    }
    events[checked(day)] += withEvent;
    censored[day] += without;
  }

  /**
   * Adds the patients of other counts to these.
   *
   * @param other the others, with the same horizon; not changed
   */
  public void add(DayCounts other) {
    if (other.horizonDays() != horizonDays()) {
      throw new IllegalArgumentException(
          "counts up to day "
              + other.horizonDays()
              + " cannot join counts up to day "
              + horizonDays());
    }
    Arrays.setAll(events, day -> events[day] + other.events[day]);
    Arrays.setAll(censored, day -> censored[day] + other.censored[day]);
  }

  /**
   * How many had the event on a day.
   *
   * @param day the day, from 0 to the horizon
   * @return the number, at least 0
   */
  public long events(int day) {
    return events[checked(day)];
  }

  /**
   * How many were last seen on a day, without the event.
   *
   * @param day the day, from 0 to the horizon
   * @return the number, at least 0
   */
  public long censored(int day) {
    return censored[checked(day)];
  }

  /**
   * How many patients were counted.
   *
   * @return all events and all censored
   */
  public long total() {
    return Arrays.stream(events).sum() + Arrays.stream(censored).sum();
  }

  /**
   * The last day that is counted.
   *
   * @return the day, at least 0
   */
  public int horizonDays() {
    return events.length - 1;
  }

  private int checked(int day) {
    if (day < 0 || day >= events.length) {
      throw new IllegalArgumentException(
          "day " + day + " is not one of the days 0 to " + horizonDays());
    }
    return day;
  }
}
