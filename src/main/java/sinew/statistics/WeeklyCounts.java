package sinew.statistics;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * How many patients are of each of some kinds, week by week. Every patient is counted once a week,
 * so that the counts of a week add to all of them. Not thread-safe: give each thread its own and
 * {@link #add(WeeklyCounts) add} them.
 */
public final class WeeklyCounts {
  private final int weeks;
  private final int kinds;
  private final long[] counts;

  private WeeklyCounts(int weeks, int kinds) {
    this.weeks = weeks;
    this.kinds = kinds;
    counts = new long[Math.multiplyExact(weeks, kinds)];
  }

  /**
   * No counts yet.
   *
   * @param weeks how many weeks, at least 1; they are numbered from 0
   * @param kinds how many kinds, at least 1; they are numbered from 0
   * @return empty counts
   */
  public static WeeklyCounts of(int weeks, int kinds) {
    if (weeks < 1 || kinds < 1) {
      throw new IllegalArgumentException(
          "counts need a week and a kind, were " + weeks + " and " + kinds);
    }
    return new WeeklyCounts(weeks, kinds);
  }

  /**
   * Counts one patient in a week. Allocates nothing.
   *
   * @param week the week, from 0
   * @param kind the kind, from 0
   */
  public void add(int week, int kind) {
    counts[week * kinds + kind]++;
  }

  /**
   * Adds the patients of other counts to these.
   *
   * @param other the others, of the same shape; not changed
   */
  public void add(WeeklyCounts other) {
    if (weeks != other.weeks || kinds != other.kinds) {
      throw new IllegalArgumentException("counts of different shapes cannot be added");
    }
    Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
  }

  /** {@return how many weeks there are} */
  public int weeks() {
    return weeks;
  }

  /**
   * The patients of a kind in a week.
   *
   * @param week the week, from 0
   * @param kind the kind, from 0
   * @return how many
   */
  public long count(int week, int kind) {
    return counts[week * kinds + kind];
  }

  /**
   * All patients of a week.
   *
   * @param week the week, from 0
   * @return how many
   */
  public long total(int week) {
    return Arrays.stream(counts, week * kinds, (week + 1) * kinds).sum();
  }

  /**
   * The share of a kind in a week, with its interval.
   *
   * @param week a week with at least one patient
   * @param kind the kind, from 0
   * @return the share
   */
  public Share share(int week, int kind) {
    return new Share(count(week, kind), total(week));
  }

  /**
   * Tells all counts, week by week.
   *
   * @param count takes one count after the other
   */
  public void forEachCount(LongConsumer count) {
    Arrays.stream(counts).forEach(count);
  }

  /**
   * Adds the numbers that equal counts have told.
   *
   * @param numbers gives one number after the other, in the order of {@link #forEachCount}
   */
  public void addCounts(LongSupplier numbers) {
    Arrays.setAll(counts, i -> counts[i] + numbers.getAsLong());
  }
}
