package sinew.random;

import java.util.function.DoublePredicate;
import sinew.text.Numbers;

/**
 * A distribution kept within a range: the share of its mass that lies in [low, high], stretched to
 * the whole. With F the distribution function, \( x_p = Q(F(low) + p \, (F(high) - F(low))) \). A
 * range that holds every value a stream can draw changes no draw. Immutable.
 */
public final class Truncated implements Distribution {
  /** With less mass inside, the steps of a uniform number would show in the values. */
  private static final double LEAST_MASS = 1e-9;

  private final Distribution distribution;
  private final double low;
  private final double high;
  private final double from;
  private final double to;

  private Truncated(Distribution distribution, double low, double high) {
    this.distribution = distribution;
    this.low = low;
    this.high = high;
    from = firstShare(p -> distribution.quantile(p) >= low);
    double above = firstShare(p -> distribution.quantile(p) > high);
    to = above < 1 ? Math.nextDown(above) : 1;
  }

  /**
   * The distribution within a range.
   *
   * @param distribution the distribution
   * @param low the least value allowed, finite
   * @param high the greatest value allowed, finite and at least {@code low}
   * @return the truncated distribution
   * @throws IllegalArgumentException if less than a thousand-millionth of the mass lies inside
   */
  public static Truncated of(Distribution distribution, double low, double high) {
    if (!(low <= high && Double.isFinite(low) && Double.isFinite(high))) {
      throw new IllegalArgumentException(
          "low must be at most high and both finite, were " + low + " and " + high);
    }
    Truncated truncated = new Truncated(distribution, low, high);
    if (!(truncated.to - truncated.from >= LEAST_MASS)) {
      throw new IllegalArgumentException(
          "hardly a value lies in the range: " + truncated.describe());
    }
    return truncated;
  }

  // The least share for which the predicate holds, as it does for every greater one. Bisection down
  // to neighbouring numbers needs only the quantile. 0 stands for every share a stream can draw, 1
  // for none.
  private static double firstShare(DoublePredicate holds) {
    double no = OpenUnit.SMALLEST;
    double yes = 1 - OpenUnit.SMALLEST;
    if (holds.test(no)) {
      return 0;
    }
    if (!holds.test(yes)) {
      return 1;
    }
    double middle = (no + yes) / 2;
    while (no < middle && middle < yes) {
      if (holds.test(middle)) {
        yes = middle;
      } else {
        no = middle;
      }
      middle = (no + yes) / 2;
    }
    return yes;
  }

  /**
   * The distribution before truncation.
   *
   * @return the distribution
   */
  public Distribution distribution() {
    return distribution;
  }

  /**
   * The least value allowed.
   *
   * @return the lower end of the range
   */
  public double low() {
    return low;
  }

  /**
   * The greatest value allowed.
   *
   * @return the upper end of the range
   */
  public double high() {
    return high;
  }

  @Override
  public double quantile(double p) {
    double share = from + OpenUnit.checked(p) * (to - from);
    // Rounding may lift the share above its end, and the value a last place out of the range.
    double inside = Math.min(share, Math.min(to, 1 - OpenUnit.SMALLEST));
    return Math.max(low, Math.min(high, distribution.quantile(inside)));
  }

  @Override
  public String describe() {
    return distribution.describe()
        + ", kept within "
        + Numbers.exact(low)
        + " to "
        + Numbers.exact(high);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Truncated that
        && distribution.equals(that.distribution)
        && low == that.low
        && high == that.high;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * distribution.hashCode() + Double.hashCode(low)) + Double.hashCode(high);
  }
}
