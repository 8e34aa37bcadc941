package sinew.model;

/**
 * What differs between people and is drawn once a patient. The order is part of every published
 * result (a trait's place is the address of its random number): add at the end, never reuse.
 */
public enum Trait {
  /** Stage of the tendinopathy; the value is the ordinal of a {@link Stage}. */
  STAGE("stage", Range.of(0, 2)),
  /** Weeks of symptoms before day 0. */
  SYMPTOM_DURATION_WEEKS("symptomDurationWeeks", Range.of(0, 1_040)),
  /** Age in years. */
  AGE_YEARS("ageYears", Range.of(14, 90)),
  /** Body mass index, kg/m2. */
  BODY_MASS_INDEX("bodyMassIndex", Range.of(14, 60)),
  /** The person's own factor on the healing rate (frailty): 1 is the median person. */
  HEALING_FACTOR("healingFactor", Range.of(0.05, 10)),
  /** How readily repeated pain sensitises this person, 0 to 1. */
  SENSITISATION_PROPENSITY("sensitisationPropensity", Range.of(0, 1)),
  /** The person's mean level of stress, 0 (none) to 1. */
  STRESS("stress", Range.of(0, 1)),
  /** Share of the planned sessions that are done at the start, 0 to 1. */
  ADHERENCE("adherence", Range.of(0, 1)),
  /** Load taken over load planned: below 1 does too little, above 1 too much. */
  LOAD_TAKEN("loadTaken", Range.of(0, 3)),
  /** Load the person's own life and sport ask for, as a fraction of the uninjured tendon. */
  DEMAND("demand", Range.of(0.1, 1.5)),
  /**
   * Load that work and daily tasks leave no choice about, as a fraction of the uninjured tendon.
   */
  UNAVOIDABLE_LOAD("unavoidableLoad", Range.of(0, 1)),
  /** Hours a day spent sitting on the sit bones. */
  SITTING_HOURS_PER_DAY("sittingHoursPerDay", Range.of(0, 18)),
  /** How bad it is on day 0 for the stage, 0 (mild) to 1 (severe); 0.5 is the middle. */
  SEVERITY("severity", Range.of(0, 1)),
  /** Trust in one's own power to get better, 0 to 1; 0.5 is the middle person. */
  SELF_EFFICACY("selfEfficacy", Range.of(0, 1)),
  /** How rested the person feels after sleep, 0 to 1; 0.5 is the middle person. */
  SLEEP("sleep", Range.of(0, 1)),
  /** Whether oestrogen has fallen with the menopause: 0 no, 1 yes. */
  MENOPAUSE("menopause", Range.of(0, 1)),
  /**
   * An underlying cause, such as a stiff hip or a weak calf: further load on the tendon from all
   * activity, as a share of it.
   */
  UNDERLYING_CAUSE("underlyingCause", Range.of(0, 0.3));

  private final String key;
  private final double low;
  private final double high;

  Trait(String key, Range range) {
    this.key = key;
    low = range.low();
    high = range.high();
  }

  /**
   * The trait's name in scenario files.
   *
   * @return the key, for example {@code symptomDurationWeeks}
   */
  public String key() {
    return key;
  }

  /**
   * The values allowed: inside them every patient has a load and a capacity above 0, and nothing
   * runs out of its own range.
   *
   * @return the range
   */
  public Range range() {
    return Range.of(low, high);
  }
}
