package sinew.model;

/** Class of a rehabilitation exercise, in the order in which a plan progresses through them. */
public enum ExerciseClass {
  /** No exercise. */
  NONE("none"),
  /** Isometric hold with the hip near neutral (bridge hold, long-lever hold). */
  ISOMETRIC("isometric"),
  /** Isotonic with the hip near neutral (prone curl, bridge). */
  ISOTONIC("isotonic"),
  /** Strength in hip flexion (deadlift, hip thrust, lunge). */
  HIP_FLEXION("hipFlexion"),
  /** Energy storage (swings, hops, sprints). */
  ENERGY_STORAGE("energyStorage");

  private final String key;

  ExerciseClass(String key) {
    this.key = key;
  }

  /**
   * The class's name in scenario files.
   *
   * @return the key, for example {@code hipFlexion}
   */
  public String key() {
    return key;
  }
}
