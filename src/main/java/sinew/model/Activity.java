package sinew.model;

/**
 * Something the person does on fixed days of the week.
 *
 * @param name what it is called in reports
 * @param load peak tensile load as a fraction of the uninjured tendon, 0 to 2
 * @param pressingHours how far it presses the tendon on the sit bone, as the hours of sitting that
 *     press as much, 0 to 24
 * @param daysPerWeek days a week, 0 to 7, spread evenly
 * @param fromDay first day on which it is done; negative if it was before day 0
 * @param untilDay first day on which it is done no more; {@link Integer#MAX_VALUE} if it goes on
 */
public record Activity(
    String name, double load, double pressingHours, int daysPerWeek, int fromDay, int untilDay) {

  // The checks are written so that a NaN fails them.
  public Activity {
    if (!(load >= 0 && load <= 2 && pressingHours >= 0 && pressingHours <= 24)) {
      throw new IllegalArgumentException(
          "load must lie in [0, 2] and pressingHours in [0, 24], were "
              + load
              + " and "
              + pressingHours);
    }
    if (!(daysPerWeek >= 0 && daysPerWeek <= 7)) {
      throw new IllegalArgumentException("daysPerWeek must lie in [0, 7], was " + daysPerWeek);
    }
    if (fromDay > untilDay) {
      throw new IllegalArgumentException(
          "fromDay must be at most untilDay, were " + fromDay + " and " + untilDay);
    }
  }

  /**
   * An activity that is done in every week.
   *
   * @param name what it is called in reports
   * @param load peak tensile load, 0 to 2
   * @param pressingHours hours of sitting that press as much, 0 to 24
   * @param daysPerWeek days a week, 0 to 7
   * @return the activity
   */
  public static Activity always(String name, double load, double pressingHours, int daysPerWeek) {
    return new Activity(
        name, load, pressingHours, daysPerWeek, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Whether it is done in the weeks around a day. */
  boolean on(int day) {
    return day >= fromDay && day < untilDay;
  }
}
