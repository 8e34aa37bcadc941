package sinew.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shares as people out of a hundred, adding to exactly 100.
 *
 * <p>Largest remainder: each group gets the whole people of its share, and the people left over go
 * to the groups with the largest remainders; of equal remainders to the larger group, then to the
 * earlier one. A number is therefore within one person of its share. A group too small for a person
 * gets 0, which does not mean that it is empty: say "fewer than one in a hundred" in words. Giving
 * it a person would take that person from a group to which it belongs.
 */
public final class OutOfHundred {
  private OutOfHundred() {}

  /**
   * The groups as people out of a hundred.
   *
   * @param counts how many are in each group, each at least 0, together at least 1 and at most
   *     10<sup>16</sup>
   * @return as many numbers as there are counts, from 0 to 100, adding to 100
   */
  public static int[] of(long... counts) {
    long total = checkedTotal(counts);
    int[] people = new int[counts.length];
    long[] remainders = new long[counts.length];
    for (int group = 0; group < counts.length; group++) {
      people[group] = (int) (100 * counts[group] / total);
      remainders[group] = 100 * counts[group] % total;
    }
    int left = 100 - Arrays.stream(people).sum();
    IntStream.range(0, counts.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(group -> -remainders[group])
                .thenComparingLong(group -> -counts[group]))
        .limit(left)
        .forEach(group -> people[group]++);
    return people;
  }

  private static long checkedTotal(long[] counts) {
    long total = 0;
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException(
            "a group cannot be smaller than 0, was " + Arrays.toString(counts));
      }
      total = Math.addExact(total, count);
    }
    if (total < 1 || total > 10_000_000_000_000_000L) {
      throw new IllegalArgumentException("the groups must hold 1 to 10^16 people, held " + total);
    }
    return total;
  }
}
