package sinew.statistics;

/**
 * A number found by simulation and how far chance moves it.
 *
 * @param value the estimate, finite
 * @param standardError its Monte Carlo error, at least 0, in the unit of the value
 */
public record Estimate(double value, double standardError) {
  public Estimate {
    if (!(Double.isFinite(value) && standardError >= 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "an estimate needs a finite value and a standard error of at least 0, was "
              + value
              + " and "
              + standardError);
    }
  }

  /**
   * The normal approximation, the value plus and minus 1.96 standard errors.
   *
   * @return the 95 % interval
   */
  public Interval interval() {
    double half = Interval.NORMAL_975 * standardError;
    return new Interval(value - half, value + half);
  }
}
