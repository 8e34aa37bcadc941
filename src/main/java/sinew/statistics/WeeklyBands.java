package sinew.statistics;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * The distribution of a bounded quantity over patients, week by week: a histogram of fixed bins and
 * exact sums for each week. Memory does not grow with the number of patients. Only whole numbers
 * are kept: a value enters the sums as a multiple of 1/65,536 of the range, so that merging in any
 * order gives the same bits. Room for 2 billion values a week. Not thread-safe: give each thread
 * its own and {@link #add(WeeklyBands) add} them.
 */
public final class WeeklyBands {
  /** Steps of the sums across the range: 2^31 squares of 2^16 still fit a long. */
  private static final int STEPS = 1 << 16;

  private final int weeks;
  private final double low;
  private final double high;
  private final int bins;
  private final long[] counts;
  private final long[] sums;
  private final long[] squares;

  private WeeklyBands(int weeks, Interval range, int bins) {
    this.weeks = weeks;
    this.low = range.low();
    this.high = range.high();
    this.bins = bins;
    counts = new long[Math.multiplyExact(weeks, bins)];
    sums = new long[weeks];
    squares = new long[weeks];
  }

  /**
   * No values yet.
   *
   * @param weeks how many weeks, at least 1; they are numbered from 0
   * @param low the least possible value
   * @param high the greatest possible value, above {@code low}
   * @param bins how many bins of equal width, at least 1; a quantile is wrong by at most one width
   * @return empty bands
   */
  public static WeeklyBands of(int weeks, double low, double high, int bins) {
    if (!(weeks >= 1 && bins >= 1 && low < high && Double.isFinite(high - low))) {
      throw new IllegalArgumentException(
          "bands need a week, a bin and a finite range, were " + describe(weeks, bins, low, high));
    }
    return new WeeklyBands(weeks, new Interval(low, high), bins);
  }

  /**
   * Counts the values of several patients in a week.
   *
   * @param week the week, from 0
   * @param values the values, inside the range
   * @throws IllegalArgumentException if one lies outside or is NaN
   */
  public void add(int week, double[] values) {
    for (double value : values) {
      add(week, value);
    }
  }

  /**
   * Counts one patient's value in a week. Allocates nothing.
   *
   * @param week the week, from 0
   * @param value the value, inside the range
   * @throws IllegalArgumentException if the value lies outside or is NaN
   */
  public void add(int week, double value) {
    if (!(value >= low && value <= high)) {
      throw outside(week, value);
    }
    double position = (value - low) / (high - low);
    int bin = Math.min((int) (position * bins), bins - 1);
    long steps = (long) (position * STEPS + 0.5);
    sums[week] += steps;
    squares[week] += steps * steps;
    counts[week * bins + bin]++;
  }

  private IllegalArgumentException outside(int week, double value) {
    return new IllegalArgumentException(
        "week " + week + ": a value must lie in [" + low + ", " + high + "], was " + value);
  }

  /**
   * Adds the patients of other bands to these.
   *
   * @param other the others, of the same shape; not changed
   */
  public void add(WeeklyBands other) {
    if (weeks != other.weeks || bins != other.bins || low != other.low || high != other.high) {
      throw new IllegalArgumentException("bands of " + other + " cannot join bands of " + this);
    }
    Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
    Arrays.setAll(sums, i -> sums[i] + other.sums[i]);
    Arrays.setAll(squares, i -> squares[i] + other.squares[i]);
  }

  /**
   * How many weeks there are.
   *
   * @return the number, at least 1
   */
  public int weeks() {
    return weeks;
  }

  /**
   * How many values a week holds.
   *
   * @param week the week, from 0
   * @return the number, at least 0
   */
  public long count(int week) {
    return Arrays.stream(counts, week * bins, (week + 1) * bins).sum();
  }

  /**
   * The mean of a week, with its standard error \( s / \sqrt{n} \) where \( s^2 \) is the variance
   * with divisor n - 1, or 0 for a single value. The mean is within 1/131,072 of the range of the
   * mean of the values that were added.
   *
   * @param week a week with at least one value
   * @return the mean and its standard error, in the unit of the values
   */
  public Estimate mean(int week) {
    double n = checkedCount(week);
    double mean = sums[week] / n;
    double variance = n == 1 ? 0 : Math.max(0, (squares[week] - sums[week] * mean) / (n - 1));
    double step = (high - low) / STEPS;
    return new Estimate(low + mean * step, Math.sqrt(variance / n) * step);
  }

  /**
   * The value below which a share of a week's patients lies, interpolated inside the bin: wrong by
   * at most the width of a bin.
   *
   * @param week a week with at least one value
   * @param share the share, in [0, 1]
   * @return the quantile, inside the range
   */
  public double quantile(int week, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share must lie in [0, 1], was " + share);
    }
    double wanted = share * checkedCount(week);
    double below = 0;
    int bin = 0;
    while (below + inBin(week, bin) < wanted || inBin(week, bin) == 0) {
      below += inBin(week, bin);
      bin++;
    }
    double position = (bin + (wanted - below) / inBin(week, bin)) / bins;
    return Math.min(high, low + position * (high - low));
  }

  /**
   * The 95 % interval of a quantile, without assumptions on the distribution: the values whose
   * ranks are \( n p \pm 1.96 \sqrt{n p (1 - p)} \), the normal approximation to the ranks of a
   * binomial count (Conover 1999, Practical Nonparametric Statistics, section 3.2), read off the
   * bins as the quantile itself is. Its ends stay among the values of the week.
   *
   * @param week a week with at least one value
   * @param share the share p, in [0, 1]
   * @return the interval, which holds the quantile
   */
  public Interval quantileInterval(int week, double share) {
    double half = Interval.NORMAL_975 * Math.sqrt(share * (1 - share) / checkedCount(week));
    return new Interval(
        quantile(week, Math.max(0, share - half)), quantile(week, Math.min(1, share + half)));
  }

  private double inBin(int week, int bin) {
    return (double) counts[week * bins + bin];
  }

  private double checkedCount(int week) {
    long count = count(week);
    if (count == 0) {
      throw new IllegalStateException("week " + week + " holds no values");
    }
    return (double) count;
  }

  /**
   * Passes on every whole number that is kept, in a fixed order, so that equal bands pass on equal
   * numbers.
   *
   * @param receiver takes one number after the other
   */
  public void forEachCount(LongConsumer receiver) {
    Arrays.stream(counts).forEach(receiver);
    Arrays.stream(sums).forEach(receiver);
    Arrays.stream(squares).forEach(receiver);
  }

  /**
   * Adds the numbers that equal bands have passed on.
   *
   * @param numbers gives one number after the other, in the order of {@link #forEachCount}
   */
  public void addCounts(LongSupplier numbers) {
    Arrays.setAll(counts, i -> counts[i] + numbers.getAsLong());
    Arrays.setAll(sums, i -> sums[i] + numbers.getAsLong());
    Arrays.setAll(squares, i -> squares[i] + numbers.getAsLong());
  }

  @Override
  public String toString() {
    return describe(weeks, bins, low, high);
  }

  private static String describe(int weeks, int bins, double low, double high) {
    return weeks + " weeks, " + bins + " bins from " + low + " to " + high;
  }
}
