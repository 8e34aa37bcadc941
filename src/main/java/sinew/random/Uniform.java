package sinew.random;

import sinew.text.Numbers;

/**
 * Uniform, \( x_p = low + p \, (high - low) \).
 *
 * @param low the least value, finite
 * @param high the greatest value, finite and above {@code low}
 */
public record Uniform(double low, double high) implements Distribution {
  public Uniform {
    if (!(low < high && Double.isFinite(high - low))) {
      throw new IllegalArgumentException(
          "low must be below high and both finite, were " + low + " and " + high);
    }
  }

  @Override
  public double quantile(double p) {
    return low + OpenUnit.checked(p) * (high - low);
  }

  @Override
  public String describe() {
    return "uniform from " + Numbers.exact(low) + " to " + Numbers.exact(high);
  }
}
