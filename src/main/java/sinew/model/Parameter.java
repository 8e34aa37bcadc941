package sinew.model;

/** A parameter of the equations: name, unit, default, range, where the number comes from. */
public enum Parameter {
  /** Time constant with which irritability settles when provocation stops, days. */
  IRRITABILITY_DAYS(
      "irritabilityDays", "d", 5, 2, 14, "assumed: settles within days to 2 weeks (seed 000)");

  private final String key;
  private final String unit;
  private final double standard;
  private final double low;
  private final double high;
  private final String source;

  Parameter(String key, String unit, double standard, double low, double high, String source) {
    this.key = key;
    this.unit = unit;
    this.standard = standard;
    this.low = low;
    this.high = high;
    this.source = source;
  }

  /**
   * The parameter's name in scenario files.
   *
   * @return the key
   */
  public String key() {
    return key;
  }

  /**
   * The unit.
   *
   * @return the unit, {@code 1} for a pure number
   */
  public String unit() {
    return unit;
  }

  /**
   * The value used when a scenario does not say otherwise.
   *
   * @return the default
   */
  public double standard() {
    return standard;
  }

  /**
   * The least value allowed.
   *
   * @return the low end of the range
   */
  public double low() {
    return low;
  }

  /**
   * The greatest value allowed.
   *
   * @return the high end of the range
   */
  public double high() {
    return high;
  }

  /**
   * Where the default comes from.
   *
   * @return a citation, or {@code assumed} and why
   */
  public String source() {
    return source;
  }
}
