package sinew.random;

import sinew.maths.Maths;
import sinew.text.Numbers;

/**
 * Log-normal, \( x_p = m \, e^{\sigma \, \Phi^{-1}(p)} \).
 *
 * @param median the median m, positive and finite
 * @param sigma the standard deviation of the logarithm, at least 0 and finite
 */
public record LogNormal(double median, double sigma) implements Distribution {
  public LogNormal {
    if (!(median > 0 && Double.isFinite(median) && sigma >= 0 && Double.isFinite(sigma))) {
      throw new IllegalArgumentException(
          "median must be positive, sigma at least 0 and both finite, were "
              + median
              + " and "
              + sigma);
    }
  }

  @Override
  public double quantile(double p) {
    return median * Maths.exp(sigma * NormalQuantile.of(p));
  }

  @Override
  public String describe() {
    return "log-normal, median " + Numbers.exact(median) + ", sigma " + Numbers.exact(sigma);
  }
}
