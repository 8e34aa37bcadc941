package sinew.model;

/** Class of a rehabilitation exercise, in the order in which a plan progresses through them. */
public enum ExerciseClass {
  /** No exercise. */
  NONE("none", 0),
  /** Isometric hold with the hip near neutral (bridge hold, long-lever hold). */
  ISOMETRIC("isometric", 0),
  /** Isotonic with the hip near neutral (prone curl, bridge). */
  ISOTONIC("isotonic", 0.5),
  /** Strength in hip flexion (deadlift, hip thrust, lunge). */
  HIP_FLEXION("hipFlexion", 5),
  /** Energy storage (swings, hops, sprints). */
  ENERGY_STORAGE("energyStorage", 3);

  private final String key;
  private final double pressingHours;

  ExerciseClass(String key, double pressingHours) {
    this.key = key;
    this.pressingHours = pressingHours;
  }

  /**
   * The class's name in scenario files.
   *
   * @return the key, for example {@code hipFlexion}
   */
  public String key() {
    return key;
  }

  /**
   * How far a session presses the tendon on the sit bone, as the hours of sitting that press as
   * much. Ordinal and assumed: hip flexion presses most.
   *
   * @return the hours
   */
  public double pressingHours() {
    return pressingHours;
  }
}
