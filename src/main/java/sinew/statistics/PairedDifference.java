package sinew.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The same patients under two arms, a and b: how many have the event sooner in b, and by how many
 * days. The difference of a patient is the day in b minus the day in a, negative where b is sooner.
 *
 * <p>A censored day c means an event after c, so that a difference may be known only by a bound: an
 * event in a on day t and none in b up to c leaves a difference above c - t; an event in b on t and
 * none in a up to c leaves one below t - c; two censored days leave nothing. The median, and the
 * order statistics that bound it, lie between those of the lower and of the upper bounds; where the
 * two agree the value is known in spite of the censoring, and otherwise it is empty.
 *
 * @param sooner the share who have the event on an earlier day in b than in a
 * @param later the share who have it on a later day in b
 * @param same the share who have it on the same day
 * @param undetermined the share of whom the observed days do not tell
 * @param medianDays the median difference in days (share 0.5). Its interval runs from the r-th
 *     smallest to the r-th largest of the n differences, with the largest r for which a binomial
 *     count of n trials and chance 1/2 falls below r in less than 2.5 % of cases; it holds the
 *     median in at least 95 %. Below six patients there is none.
 * @see <a href="https://doi.org/10.1002/9781119196037">Hollander, Wolfe and Chicken (2014),
 *     Nonparametric Statistical Methods, section 3.6</a>
 */
public record PairedDifference(
    Share sooner, Share later, Share same, Share undetermined, DayQuantile medianDays) {
  private static final double NO_LOWER = Double.NEGATIVE_INFINITY;
  private static final double NO_UPPER = Double.POSITIVE_INFINITY;

  /**
   * Compares two arms patient by patient.
   *
   * @param a the first arm, at least one patient
   * @param b the second arm; row i is the same patient as row i of {@code a}
   * @return the comparison
   */
  public static PairedDifference of(EventTimes a, EventTimes b) {
    if (a.size() != b.size() || a.size() == 0) {
      throw new IllegalArgumentException(
          "the arms must hold the same patients and at least one, held "
              + a.size()
              + " and "
              + b.size());
    }
    int size = a.size();
    double[] lower = new double[size];
    double[] upper = new double[size];
    long sooner = 0;
    long later = 0;
    long same = 0;
    for (int row = 0; row < size; row++) {
      // Days are whole: an event after day c falls on c + 1 at the earliest.
      double difference = b.day(row) - (double) a.day(row);
      lower[row] = a.observed(row) ? difference + (b.observed(row) ? 0 : 1) : NO_LOWER;
      upper[row] = b.observed(row) ? difference - (a.observed(row) ? 0 : 1) : NO_UPPER;
      sooner += upper[row] < 0 ? 1 : 0;
      later += lower[row] > 0 ? 1 : 0;
      same += lower[row] == 0 && upper[row] == 0 ? 1 : 0;
    }
    return new PairedDifference(
        new Share(sooner, size),
        new Share(later, size),
        new Share(same, size),
        new Share(size - sooner - later - same, size),
        median(lower, upper));
  }

  private static DayQuantile median(double[] lower, double[] upper) {
    Arrays.sort(lower);
    Arrays.sort(upper);
    int size = lower.length;
    double least = (lower[(size - 1) / 2] + lower[size / 2]) / 2;
    double greatest = (upper[(size - 1) / 2] + upper[size / 2]) / 2;
    int rank = new BinomialDistribution(null, size, 0.5).inverseCumulativeProbability(0.025);
    return new DayQuantile(
        0.5,
        least == greatest ? OptionalDouble.of(least) : OptionalDouble.empty(),
        rank == 0 ? OptionalDouble.empty() : finite(lower[rank - 1]),
        rank == 0 ? OptionalDouble.empty() : finite(upper[size - rank]));
  }

  private static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
