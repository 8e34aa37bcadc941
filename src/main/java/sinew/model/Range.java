package sinew.model;

/**
 * The values a quantity may take, both ends included.
 *
 * @param low the least value
 * @param high the greatest value, at least {@code low}
 */
public record Range(double low, double high) {

  // The check is written so that a NaN fails it.
  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low must be at most high, were " + low + " and " + high);
    }
  }

  /**
   * The range between two values.
   *
   * @param low the least value
   * @param high the greatest value
   * @return the range
   */
  public static Range of(double low, double high) {
    return new Range(low, high);
  }

  /**
   * Whether a value lies in the range.
   *
   * @param value the value; NaN lies in no range
   * @return whether it does
   */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /**
   * The value of the range that is nearest to another.
   *
   * @param value any value but NaN
   * @return the value itself if it lies in the range, else the nearer end
   */
  public double nearest(double value) {
    return Math.min(high, Math.max(low, value));
  }

  @Override
  public String toString() {
    return "[" + low + ", " + high + "]";
  }
}
