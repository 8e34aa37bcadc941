package sinew.random;

import sinew.text.Numbers;

/**
 * Beta on (0, 1), with density proportional to \( x^{\alpha - 1} (1 - x)^{\beta - 1} \). Both
 * shapes lie from 0.01 to 10,000: outside, the distribution is practically a choice between 0 and
 * 1, or a constant. Immutable.
 */
public final class Beta implements Distribution {
  private static final double LEAST = 0.01;
  private static final double GREATEST = 10_000;

  private final double alpha;
  private final double beta;
  private final BetaQuantile quantile;

  private Beta(double alpha, double beta) {
    this.alpha = alpha;
    this.beta = beta;
    this.quantile = BetaQuantile.of(alpha, beta);
  }

  /**
   * The distribution with the given shapes.
   *
   * @param alpha the first shape; the mean is alpha / (alpha + beta)
   * @param beta the second shape
   * @return the distribution
   * @throws IllegalArgumentException if a shape lies outside [0.01, 10,000]
   */
  public static Beta of(double alpha, double beta) {
    if (!(alpha >= LEAST && alpha <= GREATEST && beta >= LEAST && beta <= GREATEST)) {
      throw new IllegalArgumentException(
          "alpha and beta must lie from 0.01 to 10,000, were " + alpha + " and " + beta);
    }
    return new Beta(alpha, beta);
  }

  /**
   * The first shape.
   *
   * @return alpha
   */
  public double alpha() {
    return alpha;
  }

  /**
   * The second shape.
   *
   * @return beta
   */
  public double beta() {
    return beta;
  }

  @Override
  public double quantile(double p) {
    return quantile.at(OpenUnit.checked(p));
  }

  @Override
  public String describe() {
    return "beta, alpha " + Numbers.exact(alpha) + ", beta " + Numbers.exact(beta);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Beta that && alpha == that.alpha && beta == that.beta;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(alpha) + Double.hashCode(beta);
  }
}
