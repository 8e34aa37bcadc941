package sinew.random;

import sinew.maths.Maths;

/**
 * Inverts the regularised incomplete beta function \( I_x(a, b) \). Only {@link Maths} and
 * arithmetic are used, so that every machine finds the same bits.
 *
 * <p>The mean \( a / (a + b) \) divides the problem: a share below \( I \) of the mean is searched
 * from 0 upwards, any other from 1 downwards with the shapes exchanged, \( I_x(a, b) = 1 - I_{1 -
 * x}(b, a) \). Each part is solved by Newton's method for \( \log I \) as a function of \( u = \log
 * x \), which is a straight line for small x, however steep I itself is there. The first guess is
 * read off a table by cubic interpolation, so that mostly one step is enough: traits are drawn for
 * everybody who is looked at.
 */
final class BetaQuantile {
  private static final int MOST_STEPS = 100;

  /** Newton's method squares the error: after a step this small it is below rounding. */
  private static final double LAST_STEP = 0x1.0p-28;

  /** Nodes of the table of first guesses, and the steps of log p between them. */
  private static final int NODES = 257;

  private static final double STEP = 0x1.0p-5;

  private final Side lower;
  private final Side upper;
  private final double shareBelowMean;

  private BetaQuantile(double a, double b) {
    lower = new Side(a, b);
    upper = new Side(b, a);
    shareBelowMean = Maths.exp(lower.logShare(lower.logMean));
  }

  /**
   * The inverse for two shapes.
   *
   * @param a the first shape, positive
   * @param b the second shape, positive
   * @return the inverse
   */
  static BetaQuantile of(double a, double b) {
    return new BetaQuantile(a, b);
  }

  /**
   * The x with \( I_x(a, b) = p \).
   *
   * @param p the share, in (0, 1)
   * @return x, from 0 to 1
   */
  double at(double p) {
    return p <= shareBelowMean ? lower.quantile(p) : 1 - upper.quantile(1 - p);
  }

  /** The problem between 0 and the mean of a beta distribution with shapes a and b. */
  private static final class Side {
    private final double a;
    private final double b;
    private final double logMean;
    private final double logBeta;
    private final double firstNode;
    private final double[] nodes = new double[NODES];
    private final double[] slopes = new double[NODES];

    Side(double a, double b) {
      this.a = a;
      this.b = b;
      logMean = Maths.log(a / (a + b));
      logBeta = logBeta(a, b);
      double last = logShare(logMean);
      firstNode = last - (NODES - 1) * STEP;
      // From the mean downwards, each node begins where the slope of the last points to.
      for (int node = NODES - 1; node >= 0; node--) {
        boolean highest = node == NODES - 1;
        double guess = highest ? logMean : nodes[node + 1] - STEP * slopes[node + 1];
        nodes[node] = solve(firstNode + node * STEP, guess);
        double x = Maths.exp(nodes[node]);
        slopes[node] = (1 - x) * fraction(x) / a;
      }
    }

    double quantile(double p) {
      double target = Maths.log(p);
      double place = (target - firstNode) / STEP;
      boolean inTable = place >= 0 && place <= NODES - 1;
      return Maths.exp(solve(target, inTable ? interpolated(place) : guess(p, target)));
    }

    /** Cubic between the nodes, with their slopes. */
    private double interpolated(double place) {
      int node = Math.min((int) place, NODES - 2);
      double t = place - node;
      double rise = nodes[node + 1] - nodes[node];
      double first = STEP * slopes[node] - rise;
      double last = rise - STEP * slopes[node + 1];
      return nodes[node] + t * (rise + (1 - t) * ((1 - t) * first + t * last));
    }

    /** The u with log I = target. */
    private double solve(double target, double guess) {
      double least = Double.NEGATIVE_INFINITY;
      double greatest = logMean;
      double u = Math.min(greatest, guess);
      for (int step = 0; step < MOST_STEPS; step++) {
        double x = Maths.exp(u);
        double fraction = fraction(x);
        double excess = logShare(u, x, fraction) - target;
        if (excess > 0) {
          greatest = u;
        } else {
          least = u;
        }
        double next = u - excess * (1 - x) * fraction / a;
        // A step that leaves the bracket is shortened to half of the way to its end.
        next = next > greatest ? (u + greatest) / 2 : next;
        next = next < least ? (u + least) / 2 : next;
        if (Math.abs(next - u) <= LAST_STEP * Math.max(1, Math.abs(u))) {
          return next;
        }
        u = next;
      }
      return u;
    }

    // With shapes of 1 and more, a transformed normal quantile (Abramowitz and Stegun 26.5.22);
    // otherwise I = x^a / (a B), to which I tends for small x.
    private double guess(double p, double logP) {
      if (a < 1 || b < 1) {
        return (logP + Maths.log(a) + logBeta) / a;
      }
      double z = -NormalQuantile.of(p);
      double lambda = (z * z - 3) / 6;
      double ra = 1 / (2 * a - 1);
      double rb = 1 / (2 * b - 1);
      double h = 2 / (ra + rb);
      double w = z * Math.sqrt(h + lambda) / h - (rb - ra) * (lambda + 5.0 / 6 - 2 / (3 * h));
      return -Maths.log1p(b / a * Maths.exp(2 * w));
    }

    double logShare(double u) {
      double x = Maths.exp(u);
      return logShare(u, x, fraction(x));
    }

    private double logShare(double u, double x, double fraction) {
      return a * u + b * Maths.log1p(-x) - logBeta + Maths.log(fraction / a);
    }

    // The continued fraction of DLMF 8.17.22, https://dlmf.nist.gov/8.17.E22, by Lentz's method:
    // I = x^a (1 - x)^b / (a B(a, b)) times it. Up to the mean it converges fast, and its partial
    // denominators stay away from 0.
    private double fraction(double x) {
      double c = 1;
      double d = 1 / (1 - (a + b) * x / (a + 1));
      double value = d;
      for (int m = 1; m < 10_000; m++) {
        double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        value *= d * c;
        double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        double change = d * c;
        value *= change;
        if (Math.abs(change - 1) <= 0x1.0p-52) {
          return value;
        }
      }
      throw new ArithmeticException("the beta fraction of " + a + ", " + b + " did not converge");
    }
  }

  // log B(a, b) by Stirling's formula, in which the terms linear in a and b cancel.
  private static double logBeta(double a, double b) {
    double n = a + b;
    return 0.5 * Maths.log(2 * Math.PI)
        + (a - 0.5) * Maths.log(a)
        + (b - 0.5) * Maths.log(b)
        - (n - 0.5) * Maths.log(n)
        + stirlingError(a)
        + stirlingError(b)
        - stirlingError(n);
  }

  // What Stirling's formula leaves out of log Gamma(z), DLMF 5.11.1, https://dlmf.nist.gov/5.11.E1.
  // The series is for large z; its value at z and at z + 1 differ by (z + 1/2) log(1 + 1/z) - 1.
  private static double stirlingError(double z) {
    double sum = 0;
    double large = z;
    while (large < 16) {
      sum += (large + 0.5) * Maths.log1p(1 / large) - 1;
      large++;
    }
    double r = 1 / (large * large);
    double series = 1.0 / 1188;
    series = 1.0 / 1680 - series * r;
    series = 1.0 / 1260 - series * r;
    series = 1.0 / 360 - series * r;
    series = 1.0 / 12 - series * r;
    return sum + series / large;
  }
}
