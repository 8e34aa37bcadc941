package sinew.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The share of the variance of a result that one property explains when it becomes known, the
 * first-order index \( S = \operatorname{Var}(\operatorname{E}(Y \mid X)) / \operatorname{Var}(Y)
 * \) from a plain sample of both. The property is cut into bins of equal counts, equal values in
 * one bin; of n results in k bins, with the sums of squares within the bins and in all,
 *
 * <p>\( \hat S = 1 - \frac{SS_{within} / (n - k)}{SS_{all} / (n - 1)} \).
 *
 * <p>Without a relation it is 0 in the mean, and so sometimes below 0. What a property explains
 * within a bin is lost: of a straight line over an even spread a share \( 1 / k^2 \).
 *
 * @see <a href="https://doi.org/10.1073/pnas.21.9.554">Kelley (1935), An unbiased correlation ratio
 *     measure</a>
 */
public final class CorrelationRatio {
  private static final int MOST_BINS = 20;
  private static final int LEAST_IN_A_BIN = 10;

  /** The spread between the parts of the sample gives the interval. */
  private static final int PARTS = 8;

  private static final double LEVEL = 0.975;

  private CorrelationRatio() {}

  /**
   * The share of the variance that a property explains.
   *
   * @param property the property of each individual; words are numbers
   * @param result the result of each, as many
   * @return the share, with its 95 % interval by Student's t from eight parts of the sample
   */
  public static SobolIndices.Portion of(double[] property, double[] result) {
    if (property.length != result.length || property.length < 2 * PARTS) {
      throw new IllegalArgumentException(
          "as many properties as results and at least "
              + 2 * PARTS
              + " are needed, were "
              + property.length
              + " and "
              + result.length);
    }
    double[] parts = new double[PARTS];
    for (int part = 0; part < PARTS; part++) {
      int from = part * property.length / PARTS;
      int to = (part + 1) * property.length / PARTS;
      parts[part] =
          share(Arrays.copyOfRange(property, from, to), Arrays.copyOfRange(result, from, to));
    }
    double mean = Arrays.stream(parts).average().orElseThrow();
    double squares = Arrays.stream(parts).map(part -> (part - mean) * (part - mean)).sum();
    double error = Math.sqrt(squares / (PARTS - 1) / PARTS);
    double half = new TDistribution(null, PARTS - 1).inverseCumulativeProbability(LEVEL) * error;
    double all = share(property, result);
    return new SobolIndices.Portion(all, new Interval(all - half, all + half));
  }

  /**
   * By how much a standard deviation falls when a share of the variance is explained.
   *
   * @param deviation the standard deviation
   * @param share the share; below 0 counts as 0, and above 1 as 1
   * @return the fall, from 0 to the whole deviation
   */
  public static double narrowing(double deviation, double share) {
    return deviation * (1 - Math.sqrt(1 - Math.max(0, Math.min(1, share))));
  }

  private static double share(double[] property, double[] result) {
    int size = property.length;
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> property[i]))
            .mapToInt(i -> i)
            .toArray();
    int wanted = Math.max(2, Math.min(MOST_BINS, size / LEAST_IN_A_BIN));
    double within = 0;
    int bins = 0;
    for (int from = 0; from < size; bins++) {
      int to = end(from, wanted, bins, order, property);
      within += squares(from, to, order, result);
      from = to;
    }
    double all = squares(0, size, order, result);
    return all == 0 || bins == size ? 0 : 1 - within / (size - bins) / (all / (size - 1));
  }

  /** Where a bin ends: after its share of all, and after all that are equal to its last. */
  private static int end(int from, int wanted, int bin, int[] order, double[] property) {
    int to = Math.max(from + 1, (int) ((bin + 1L) * order.length / wanted));
    while (to < order.length && property[order[to]] == property[order[to - 1]]) {
      to++;
    }
    return Math.min(to, order.length);
  }

  private static double squares(int from, int to, int[] order, double[] result) {
    double mean = IntStream.range(from, to).mapToDouble(i -> result[order[i]]).average().orElse(0);
    return IntStream.range(from, to)
        .mapToDouble(i -> (result[order[i]] - mean) * (result[order[i]] - mean))
        .sum();
  }
}
