package sinew.model;

/**
 * Something the person keeps on doing whatever the plan says, on fixed days of the week.
 *
 * @param name what it is called in reports
 * @param load peak tensile load as a fraction of the uninjured tendon, 0 to 2
 * @param pressingHours how far it presses the tendon on the sit bone, as the hours of sitting that
 *     press as much, 0 to 24
 * @param daysPerWeek days a week, 0 to 7, spread evenly
 */
public record Activity(String name, double load, double pressingHours, int daysPerWeek) {

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
  }
}
