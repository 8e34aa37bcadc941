package sinew.model;

/** A quantity followed over the weeks of a life, with the range it can take. */
public enum Measure {
  /** Worst pain of the day, mean over 7 days, NRS 0-10. */
  PAIN("pain", "Pain (0-10)", Range.of(0, 10)),
  /** VISA-H-like score built from pain and tolerated activity, 0 (worst) to 100. */
  SCORE("score", "Score (0-100)", Range.of(0, 100)),
  /** Load the tendon bears without being irritated, as a fraction of the uninjured tendon. */
  CAPACITY("capacity", "Capacity (1 = uninjured)", Range.of(0, 1.6)),
  /** Gain of the pain system above what the tendon explains, 0 (none) to 1. */
  SENSITISATION("sensitisation", "Sensitisation (0-1)", Range.of(0, 1));

  private final String key;
  private final String label;
  private final double low;
  private final double high;

  Measure(String key, String label, Range range) {
    this.key = key;
    this.label = label;
    low = range.low();
    high = range.high();
  }

  /**
   * The measure's name in files.
   *
   * @return the key, for example {@code pain}
   */
  public String key() {
    return key;
  }

  /**
   * The measure's name on an axis.
   *
   * @return the label, with its range
   */
  public String label() {
    return label;
  }

  /**
   * The values the measure can take.
   *
   * @return the range
   */
  public Range range() {
    return Range.of(low, high);
  }
}
