package sinew.random;

import sinew.text.Numbers;

/**
 * Normal, \( x_p = \mu + \sigma \, \Phi^{-1}(p) \).
 *
 * @param mean the mean, finite
 * @param sd the standard deviation, at least 0 and finite
 */
public record Normal(double mean, double sd) implements Distribution {
  public Normal {
    if (!(Double.isFinite(mean) && sd >= 0 && Double.isFinite(sd))) {
      throw new IllegalArgumentException(
          "mean must be finite and sd finite and at least 0, were " + mean + " and " + sd);
    }
  }

  @Override
  public double quantile(double p) {
    return mean + sd * NormalQuantile.of(p);
  }

  @Override
  public String describe() {
    return "normal, mean " + Numbers.exact(mean) + ", standard deviation " + Numbers.exact(sd);
  }
}
