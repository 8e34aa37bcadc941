package sinew.model;

/** When a treatment can work. Outside its condition a dose has no benefit, and may irritate. */
public enum Condition {
  /** At any time. */
  ALWAYS("always") {
    @Override
    public boolean holds(double symptomDays, double irritability) {
      return true;
    }
  },
  /** Not in a fresh flare. */
  CALM("calm") {
    @Override
    public boolean holds(double symptomDays, double irritability) {
      return irritability < FRESH;
    }
  },
  /** Not in the first week of symptoms. */
  AFTER_FIRST_WEEK("afterFirstWeek") {
    @Override
    public boolean holds(double symptomDays, double irritability) {
      return symptomDays >= FIRST_WEEK;
    }
  },
  /** Symptoms of more than 12 weeks, and not in a fresh flare. */
  CHRONIC("chronic") {
    @Override
    public boolean holds(double symptomDays, double irritability) {
      return symptomDays >= LONG && irritability < FRESH;
    }
  };

  private static final double FRESH = Definition.FRESH_FLARE.value();
  private static final double FIRST_WEEK = Definition.FIRST_WEEK.value();
  private static final double LONG = Definition.CHRONIC.value();

  private final String key;

  Condition(String key) {
    this.key = key;
  }

  /**
   * The condition's name in the catalogue of treatments.
   *
   * @return the key, for example {@code afterFirstWeek}
   */
  public String key() {
    return key;
  }

  /**
   * Whether the condition is met.
   *
   * @param symptomDays days since the symptoms began
   * @param irritability irritability of the tendon
   * @return whether a dose can work
   */
  public abstract boolean holds(double symptomDays, double irritability);
}
