package sinew.statistics;

import java.util.Arrays;
import sinew.maths.Maths;

/**
 * Weights that give a sample a wanted mean, and at most a wanted standard deviation, and that are
 * as nearly equal as possible (entropy balancing): \( w_i \propto \exp(a x_i + b x_i^2) \), with a
 * and b found by Newton's method.
 *
 * @see <a href="https://doi.org/10.1093/pan/mpr025">Hainmueller (2012), Political Analysis
 *     20:25-46</a>
 */
public final class MomentWeights {
  private static final int MOST_STEPS = 200;
  private static final double PRECISE = 1e-9;

  private MomentWeights() {}

  /**
   * The weights. Weights cannot widen a sample: if its standard deviation is smaller than wanted,
   * only the mean is matched.
   *
   * @param sample the values, at least two different ones
   * @param mean the wanted mean, inside the range of the sample
   * @param sd the wanted standard deviation, above 0
   * @return a weight for each value, the largest 1
   * @throws IllegalArgumentException if the mean lies outside the sample
   */
  public static double[] of(double[] sample, double mean, double sd) {
    // In wanted units, so that both coefficients are of one size.
    double[] x = Arrays.stream(sample).map(value -> (value - mean) / sd).toArray();
    double[] tilt = solve(x, false);
    if (moments(x, tilt[0], 0)[1] > 1) {
      tilt = solve(x, true);
    }
    return weights(x, tilt[0], tilt[1]);
  }

  /** The coefficients a and b; b is 0 if only the mean is matched. */
  private static double[] solve(double[] x, boolean both) {
    double a = 0;
    double b = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] m = moments(x, a, b);
      double first = m[0];
      double second = both ? m[1] - 1 : 0;
      if (Math.abs(first) < PRECISE && Math.abs(second) < PRECISE) {
        return new double[] {a, b};
      }
      double saa = m[1] - m[0] * m[0];
      double sab = both ? m[2] - m[0] * m[1] : 0;
      double sbb = both ? m[3] - m[1] * m[1] : 1;
      double determinant = saa * sbb - sab * sab;
      double da = (first * sbb - second * sab) / determinant;
      double db = (second * saa - first * sab) / determinant;
      // A shorter step where it is too long.
      double damping = Math.min(1, 1 / (Math.abs(da) + Math.abs(db)));
      a -= damping * da;
      b -= damping * db;
    }
    throw new IllegalArgumentException("no weights give this sample the wanted mean");
  }

  /** Weighted means of x, its square, cube and fourth power. */
  private static double[] moments(double[] x, double a, double b) {
    double[] w = weights(x, a, b);
    double total = 0;
    double[] sums = new double[4];
    for (int i = 0; i < x.length; i++) {
      double power = w[i];
      total += power;
      for (int k = 0; k < sums.length; k++) {
        power *= x[i];
        sums[k] += power;
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= total;
    }
    return sums;
  }

  private static double[] weights(double[] x, double a, double b) {
    double[] exponents = Arrays.stream(x).map(v -> a * v + b * v * v).toArray();
    double most = Arrays.stream(exponents).max().orElseThrow();
    return Arrays.stream(exponents).map(e -> Maths.exp(e - most)).toArray();
  }
}
