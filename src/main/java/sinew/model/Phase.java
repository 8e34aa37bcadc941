package sinew.model;

/**
 * One stretch of a load plan.
 *
 * @param name what the phase is called in reports
 * @param exit when it is left; the last phase goes on until the end
 * @param startActivity activity at entry as a share of demand, 0 to 1.5; NaN keeps what it was
 * @param maximumActivity ceiling of activity in this phase as a share of demand, 0 to 1.5
 * @param exercise the rehabilitation exercise
 */
public record Phase(
    String name, Exit exit, double startActivity, double maximumActivity, Exercise exercise) {

  // The checks are written so that a NaN fails them; only startActivity may be NaN.
  public Phase {
    require(!(startActivity < 0 || startActivity > 1.5), "startActivity", startActivity);
    require(maximumActivity >= 0 && maximumActivity <= 1.5, "maximumActivity", maximumActivity);
  }

  /**
   * When a phase is left: after its least weeks, once pain and strength allow; or when its most
   * weeks are over, whatever they say. The first alone is symptom-guided, both equal is by time.
   *
   * @param leastWeeks the least number of weeks in it, 0 to 520
   * @param mostWeeks the most weeks in it, 0 to 520; infinite if only pain and strength decide
   * @param pain the 7-day mean of pain has to be at most this, 0-10; 10 asks for nothing
   * @param strength strength has to be at least this share of the person's own sound capacity, 0 to
   *     1.5; 0 asks for nothing
   */
  public record Exit(double leastWeeks, double mostWeeks, double pain, double strength) {
    // The checks are written so that a NaN fails them.
    public Exit {
      require(leastWeeks >= 0 && leastWeeks <= 520, "leastWeeks", leastWeeks);
      require(mostWeeks >= leastWeeks, "mostWeeks", mostWeeks);
      require(pain >= 0 && pain <= 10, "pain", pain);
      require(strength >= 0 && strength <= 1.5, "strength", strength);
    }

    /**
     * Whether a phase is left.
     *
     * @param days days in it
     * @param pace how fast the person is moved on: the least weeks are divided by it
     * @param weekPain mean of the worst pain of the last 7 days, as it counts
     * @param ownStrength share of the person's own sound capacity
     * @return whether it is
     */
    public boolean met(int days, double pace, double weekPain, double ownStrength) {
      boolean ready = weekPain <= pain && ownStrength >= strength;
      return days >= 7 * mostWeeks || (days * pace >= 7 * leastWeeks && ready);
    }
  }

  /**
   * The exercise of a phase.
   *
   * @param kind its class
   * @param sessionsPerWeek planned sessions a week, 0 to 14
   * @param intensity planned load as a share of what the tendon bears now, 0 to 2
   * @param sets sets of a session, 1 to 20
   * @param repetitions repetitions of a set, 1 to 100
   * @param pressingHours how far a session presses the tendon on the sit bone, as the hours of
   *     sitting that press as much, 0 to 24
   */
  public record Exercise(
      ExerciseClass kind,
      int sessionsPerWeek,
      double intensity,
      int sets,
      int repetitions,
      double pressingHours) {

    private static final double STANDARD_REPETITIONS = Definition.STANDARD_REPETITIONS.value();

    /** No exercise. */
    public static final Exercise NONE = new Exercise(ExerciseClass.NONE, 0, 0, 3, 15, 0);

    // The checks are written so that a NaN fails them.
    public Exercise {
      require(sessionsPerWeek >= 0 && sessionsPerWeek <= 14, "sessionsPerWeek", sessionsPerWeek);
      require(intensity >= 0 && intensity <= 2, "intensity", intensity);
      require(sets >= 1 && sets <= 20, "sets", sets);
      require(repetitions >= 1 && repetitions <= 100, "repetitions", repetitions);
      require(pressingHours >= 0 && pressingHours <= 24, "pressingHours", pressingHours);
    }

    /**
     * The load of a session: repetitions add up as loads of a day do (see {@link Behaviour#load}),
     * so \( x (n / 45)^{1/4} \) for n repetitions of load x; 3 sets of 15 are the standard (M45).
     *
     * @return the load, as a share of what the tendon bears now
     */
    public double dose() {
      return intensity * Math.sqrt(Math.sqrt(sets * repetitions / STANDARD_REPETITIONS));
    }
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is out of range, was " + value);
    }
  }
}
