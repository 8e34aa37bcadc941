package sinew.statistics;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same patients under two arms, a and b: how many are of one kind under a and of another, or
 * the same, under b. Immutable.
 */
public final class PairedCounts {
  private final long[][] counts;

  private PairedCounts(long[][] counts) {
    this.counts = counts;
  }

  /**
   * Counts the pairs.
   *
   * @param kinds how many kinds there are; they are numbered from 0
   * @param a the kind of each patient under the first arm, at least one patient
   * @param b the same under the second arm; row i is the same patient as row i of {@code a}
   * @return the counts
   */
  public static PairedCounts of(int kinds, int[] a, int[] b) {
    if (a.length != b.length || a.length == 0) {
      throw new IllegalArgumentException(
          "the arms must hold the same patients and at least one, held "
              + a.length
              + " and "
              + b.length);
    }
    long[][] counts = new long[kinds][kinds];
    for (int row = 0; row < a.length; row++) {
      counts[a[row]][b[row]]++;
    }
    return new PairedCounts(counts);
  }

  /** {@return how many kinds there are} */
  public int kinds() {
    return counts.length;
  }

  /**
   * The share of a pair, with its interval.
   *
   * @param a the kind under the first arm, from 0
   * @param b the kind under the second arm, from 0
   * @return the share of all patients
   */
  public Share share(int a, int b) {
    return new Share(counts[a][b], Arrays.stream(sums(true)).sum());
  }

  /**
   * All pairs as whole people, so that those of a kind under one arm are as many as that arm's
   * patients are when they are rounded by themselves.
   *
   * @param rounding rounds the patients of each kind of one arm to people
   * @return for each kind under a the people of each kind under b
   */
  public int[][] people(Function<long[], int[]> rounding) {
    return ControlledRounding.of(counts, rounding.apply(sums(true)), rounding.apply(sums(false)));
  }

  /** The patients of each kind under the first arm, or under the second. */
  private long[] sums(boolean first) {
    return IntStream.range(0, kinds())
        .mapToLong(
            kind ->
                IntStream.range(0, kinds())
                    .mapToLong(other -> first ? counts[kind][other] : counts[other][kind])
                    .sum())
        .toArray();
  }
}
