package sinew.statistics;

/**
 * A closed interval. Every confidence interval of this package is at 95 %.
 *
 * @param low the lower limit, at most {@code high}
 * @param high the upper limit
 */
public record Interval(double low, double high) {
  /** The 0.975 quantile of the standard normal distribution. */
  static final double NORMAL_975 = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "an interval needs low <= high, was " + low + " to " + high);
    }
  }

  /**
   * Whether a value lies inside, the limits included.
   *
   * @param value the value
   * @return whether it does; false for NaN
   */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /**
   * The distance between the limits.
   *
   * @return the width, at least 0
   */
  public double width() {
    return high - low;
  }
}
