package sinew.model;

/**
 * Something the person keeps on doing whatever the plan says, on fixed days of the week.
 *
 * @param name what it is called in reports
 * @param load peak tensile load as a fraction of the uninjured tendon, 0 to 2
 * @param compression how far it presses the tendon on the sit bone, in hours of sitting that press
 *     as much, 0 to 24
 * @param daysPerWeek days a week, 0 to 7, spread evenly
 * @param weeks how many weeks from day 0 it is kept up
 */
public record Activity(
    String name, double load, double compression, int daysPerWeek, double weeks) {

  // The checks are written so that a NaN fails them.
  public Activity {
    if (!(load >= 0 && load <= 2 && compression >= 0 && compression <= 24)) {
      throw new IllegalArgumentException(
          "load must lie in [0, 2] and compression in [0, 24], were " + load + ", " + compression);
    }
    if (!(daysPerWeek >= 0 && daysPerWeek <= 7 && weeks >= 0)) {
      throw new IllegalArgumentException(
          "daysPerWeek must lie in [0, 7] and weeks be at least 0, were "
              + daysPerWeek
              + ", "
              + weeks);
    }
  }
}
