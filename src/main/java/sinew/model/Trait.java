package sinew.model;

/**
 * What differs between people and is drawn once a patient. The order is part of every published
 * result (a trait's place is the address of its random number): add at the end, never reuse.
 */
public enum Trait {
  /** Stage of the tendinopathy; the value is the ordinal of a {@link Stage}. */
  STAGE("stage"),
  /** Weeks of symptoms before day 0. */
  SYMPTOM_DURATION_WEEKS("symptomDurationWeeks"),
  /** Age in years. */
  AGE_YEARS("ageYears"),
  /** Body mass index, kg/m2. */
  BODY_MASS_INDEX("bodyMassIndex"),
  /** The person's own factor on the healing rate (frailty): 1 is the median person. */
  HEALING_FACTOR("healingFactor"),
  /** How readily repeated pain sensitises this person, 0 to 1. */
  SENSITISATION_PROPENSITY("sensitisationPropensity"),
  /** The person's mean level of stress, 0 (none) to 1. */
  STRESS("stress"),
  /** Share of the planned sessions that are done at the start, 0 to 1. */
  ADHERENCE("adherence"),
  /** Load taken over load planned: below 1 does too little, above 1 too much. */
  LOAD_TAKEN("loadTaken"),
  /** Load the person's own life and sport ask for, as a fraction of the uninjured tendon. */
  DEMAND("demand"),
  /**
   * Load that work and daily tasks leave no choice about, as a fraction of the uninjured tendon.
   */
  UNAVOIDABLE_LOAD("unavoidableLoad"),
  /** Hours a day spent sitting on the sit bones. */
  SITTING_HOURS_PER_DAY("sittingHoursPerDay"),
  /** How bad it is on day 0 for the stage, 0 (mild) to 1 (severe); 0.5 is the middle. */
  SEVERITY("severity");

  private final String key;

  Trait(String key) {
    this.key = key;
  }

  /**
   * The trait's name in scenario files.
   *
   * @return the key, for example {@code symptomDurationWeeks}
   */
  public String key() {
    return key;
  }
}
