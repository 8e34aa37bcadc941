package sinew.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The same patients under two arms, a and b: how many have the event sooner in b, and by how many
 * days. The difference of a patient is the day in b minus the day in a, negative where b is sooner.
 *
 * <p>A censored day c means an event after c, so that sometimes only a bound of a difference is
 * known: an event in a on day t and none in b up to c means a difference above c - t; an event in b
 * on t and none in a up to c means one below t - c; two censored days give no bound. The median,
 * and the order statistics that bound it, lie between those of the lower and of the upper bounds;
 * where the two agree the value is known in spite of the censoring, and otherwise it is empty.
 *
 * @param sooner the share who have the event on an earlier day in b than in a
 * @param later the share who have it on a later day in b
 * @param same the share who have it on the same day
 * @param undetermined the share for whom censoring hides which day is earlier
 * @param medianDays the median difference in days (share 0.5). Its interval runs from the r-th
 *     smallest to the r-th largest of the n differences, with the largest r for which a binomial
 *     count of n trials and chance 1/2 falls below r in less than 2.5 % of cases; it holds the
 *     median in at least 95 %. Below six patients there is none.
 * @see <a href="https://doi.org/10.1002/9781119196037">Hollander, Wolfe and Chicken (2014),
 *     Nonparametric Statistical Methods, section 3.6</a>
 */
public record PairedDifference(
    Share sooner, Share later, Share same, Share undetermined, DayQuantile medianDays) {
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
    double[] lower = IntStream.range(0, size).mapToDouble(row -> lower(a, b, row)).toArray();
    // From 0, as the negative of 0 would be another 0.
    double[] upper = IntStream.range(0, size).mapToDouble(row -> 0 - lower(b, a, row)).toArray();
    long sooner = Arrays.stream(upper).filter(most -> most < 0).count();
    long later = Arrays.stream(lower).filter(least -> least > 0).count();
    long same = IntStream.range(0, size).filter(row -> lower[row] == 0 && upper[row] == 0).count();
    return new PairedDifference(
        new Share(sooner, size),
        new Share(later, size),
        new Share(same, size),
        new Share(size - sooner - later - same, size),
        median(lower, upper));
  }

  // The least that the day in b minus the day in a can be. Days are whole: an event after day c
  // falls on c + 1 at the earliest.
  private static double lower(EventTimes a, EventTimes b, int row) {
    if (!a.observed(row)) {
      return Double.NEGATIVE_INFINITY;
    }
    return b.day(row) - (double) a.day(row) + (b.observed(row) ? 0 : 1);
  }

  private static DayQuantile median(double[] lower, double[] upper) {
    Arrays.sort(lower);
    Arrays.sort(upper);
    int size = lower.length;
    double least = (lower[(size - 1) / 2] + lower[size / 2]) / 2;
    double greatest = (upper[(size - 1) / 2] + upper[size / 2]) / 2;
    int rank = MedianRank.below(size, 0.025);
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
