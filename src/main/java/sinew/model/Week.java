package sinew.model;

import java.util.Arrays;
import java.util.List;

/**
 * What a week holds on each of its days, added up. Mutable: the sums are made anew on the days on
 * which an activity begins or ends.
 */
public final class Week {
  /** The days of a week. */
  public static final int DAYS = 7;

  private final List<Activity> activities;
  private final boolean none;
  private final double[] load4 = new double[DAYS];
  private final double[] pressingHours = new double[DAYS];
  private int until = Integer.MIN_VALUE;

  private Week(List<Activity> activities) {
    this.activities = activities;
    none = activities.isEmpty();
  }

  /**
   * The week that holds some activities.
   *
   * @param activities what it holds
   * @return the week
   */
  public static Week of(List<Activity> activities) {
    return new Week(activities);
  }

  /** Makes the week that of a day; days may not go back. */
  private void at(int day) {
    if (day < until) {
      return;
    }
    until = Integer.MAX_VALUE;
    Arrays.fill(load4, 0);
    Arrays.fill(pressingHours, 0);
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      if (activity.on(day)) {
        add(activity);
      }
      if (activity.fromDay() > day) {
        until = Math.min(until, activity.fromDay());
      } else if (activity.untilDay() > day) {
        until = Math.min(until, activity.untilDay());
      }
    }
  }

  private void add(Activity activity) {
    for (int day = 0; day < DAYS; day++) {
      int times = timesOn(day, activity.daysPerWeek());
      load4[day] += times * Behaviour.fourth(activity.load());
      pressingHours[day] += times * activity.pressingHours();
    }
  }

  /**
   * Fourth powers of a day's loads (see {@link Behaviour#load}).
   *
   * @param day the day, not before that of an earlier call
   * @return their sum
   */
  public double load4(int day) {
    if (none) {
      return 0;
    }
    at(day);
    return load4[Math.floorMod(day, DAYS)];
  }

  /**
   * Hours of sitting that press the tendon as much as a day's activities do.
   *
   * @param day the day, not before that of an earlier call
   * @return hours, at least 0
   */
  public double pressingHours(int day) {
    if (none) {
      return 0;
    }
    at(day);
    return pressingHours[Math.floorMod(day, DAYS)];
  }

  /** Load of the hardest day. */
  double hardest() {
    double most = 0;
    for (int day = 0; day < DAYS; day++) {
      most = Math.max(most, load4(day));
    }
    return Math.sqrt(Math.sqrt(most));
  }

  /**
   * How often something done n times a week, spread evenly, falls on a day.
   *
   * @param day the day
   * @param timesPerWeek n, at least 0
   * @return how often
   */
  public static int timesOn(int day, int timesPerWeek) {
    int weekday = Math.floorMod(day, DAYS);
    return (weekday + 1) * timesPerWeek / DAYS - weekday * timesPerWeek / DAYS;
  }
}
