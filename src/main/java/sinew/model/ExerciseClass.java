package sinew.model;

/** Class of a rehabilitation exercise, in the order in which a plan progresses through them. */
public enum ExerciseClass {
  /** No exercise. */
  NONE("none", "none"),
  /** Isometric hold with the hip near neutral (bridge hold, long-lever hold). */
  ISOMETRIC("isometric", "holds (isometric)"),
  /** Isotonic with the hip near neutral (prone curl, bridge). */
  ISOTONIC("isotonic", "curls and bridges (isotonic)"),
  /** Strength in hip flexion (deadlift, hip thrust, lunge). */
  HIP_FLEXION("hipFlexion", "strength with the hip bent"),
  /** Energy storage (swings, hops, sprints). */
  ENERGY_STORAGE("energyStorage", "swings, hops, sprints (energy storage)");

  private final String key;
  private final String label;

  ExerciseClass(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /**
   * The class's name in scenario files.
   *
   * @return the key, for example {@code hipFlexion}
   */
  public String key() {
    return key;
  }

  /** {@return the class in plain words} */
  public String label() {
    return label;
  }
}
