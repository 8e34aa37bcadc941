package sinew.model;

/**
 * One stretch of a load plan.
 *
 * @param name what the phase is called in reports
 * @param durationWeeks the least number of weeks in it, 0 to 520; the last phase goes on until the
 *     end and ignores this
 * @param exitPain the phase is not left before the 7-day mean pain is at most this, 0-10; 10 asks
 *     for nothing
 * @param startActivity activity at entry as a share of demand, 0 to 1.5; NaN keeps what it was
 * @param maximumActivity ceiling of activity in this phase as a share of demand, 0 to 1.5
 * @param exercise the class of the rehabilitation exercise
 * @param sessionsPerWeek planned sessions a week, 0 to 14
 * @param intensity planned load of a session as a share of what the tendon bears now, 0 to 2
 */
public record Phase(
    String name,
    double durationWeeks,
    double exitPain,
    double startActivity,
    double maximumActivity,
    ExerciseClass exercise,
    int sessionsPerWeek,
    double intensity) {

  // The checks are written so that a NaN fails them; only startActivity may be NaN.
  public Phase {
    require(durationWeeks >= 0 && durationWeeks <= 520, "durationWeeks", durationWeeks);
    require(exitPain >= 0 && exitPain <= 10, "exitPain", exitPain);
    require(!(startActivity < 0 || startActivity > 1.5), "startActivity", startActivity);
    require(maximumActivity >= 0 && maximumActivity <= 1.5, "maximumActivity", maximumActivity);
    require(sessionsPerWeek >= 0 && sessionsPerWeek <= 14, "sessionsPerWeek", sessionsPerWeek);
    require(intensity >= 0 && intensity <= 2, "intensity", intensity);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is out of range, was " + value);
    }
  }
}
