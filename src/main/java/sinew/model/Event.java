package sinew.model;

/**
 * Something that life brings on some days: a race, a long flight, a stressful month, an illness.
 *
 * @param name what it is called in reports
 * @param fromDay its first day, from 0
 * @param days how many days, at least 1
 * @param load load of each of them beside all else, as a fraction of the uninjured tendon, 0 to 2
 * @param pressingHours further hours of sitting a day, or of what presses as much, 0 to 24
 * @param stress shift of stress, -1 to 1
 * @param activityAtMost activity that it leaves possible, as a share of demand, 0 to 1.5
 */
public record Event(
    String name,
    int fromDay,
    int days,
    double load,
    double pressingHours,
    double stress,
    double activityAtMost) {

  // The checks are written so that a NaN fails them.
  public Event {
    require(Range.of(0, 1e6), "fromDay", fromDay);
    require(Range.of(1, 1e6), "days", days);
    require(Range.of(0, 2), "load", load);
    require(Range.of(0, 24), "pressingHours", pressingHours);
    require(Range.of(-1, 1), "stress", stress);
    require(Range.of(0, 1.5), "activityAtMost", activityAtMost);
  }

  private static void require(Range range, String name, double value) {
    if (!range.contains(value)) {
      throw new IllegalArgumentException(name + " must lie in " + range + ", was " + value);
    }
  }

  /** Whether it happens on a day. */
  boolean on(int day) {
    return day >= fromDay && day - fromDay < days;
  }
}
