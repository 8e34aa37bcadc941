package sinew.model;

/** A quantity followed over the weeks of a life, with the range it can take. */
public enum Measure implements Quantity {
  /** Worst pain of the day, mean over 7 days, NRS 0-10. */
  PAIN("pain", "Pain (0-10)", Unit.NRS, Range.of(0, 10)),
  /** VISA-H-like score built from pain and tolerated activity, 0 (worst) to 100. */
  SCORE("score", "Score (0-100)", Unit.POINTS, Range.of(0, 100)),
  /** Strength: the share of the person's own sound capacity that is there. */
  STRENGTH("strength", "Strength (1 = own sound tendon)", Unit.SHARE, Range.of(0, 1)),
  /** Gain of the pain system above what the tendon explains, 0 (none) to 1. */
  SENSITISATION("sensitisation", "Sensitisation (0-1)", Unit.SHARE, Range.of(0, 1));

  private final String key;
  private final String label;
  private final Unit unit;
  private final double low;
  private final double high;

  Measure(String key, String label, Unit unit, Range range) {
    this.key = key;
    this.label = label;
    this.unit = unit;
    low = range.low();
    high = range.high();
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return the measure's name on an axis, with its range} */
  @Override
  public String label() {
    return label;
  }

  @Override
  public Unit unit() {
    return unit;
  }

  @Override
  public Range range() {
    return Range.of(low, high);
  }
}
