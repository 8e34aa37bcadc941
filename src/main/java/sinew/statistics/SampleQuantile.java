package sinew.statistics;

import java.util.Arrays;

/** The quantile of a sample, between two of its values on a straight line. */
public final class SampleQuantile {
  private SampleQuantile() {}

  /**
   * The value below which a share of a population lies, as estimated from a sample. With n values,
   * it is at place p (n + 1), counted from 1; no value lies beyond the least and the greatest.
   *
   * @param values the sample, at least one value
   * @param share the share p, above 0 and below 1
   * @return the quantile
   * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan (1996), Sample
   *     quantiles in statistical packages, definition 6</a>
   */
  public static double of(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length + 1);
    int below = (int) Math.floor(place);
    if (below < 1) {
      return sorted[0];
    }
    if (below >= sorted.length) {
      return sorted[sorted.length - 1];
    }
    double lower = sorted[below - 1];
    return lower + (place - below) * (sorted[below] - lower);
  }
}
