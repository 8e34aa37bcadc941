package sinew.random;

import java.util.Arrays;

/**
 * A reproducible sequence of uniform numbers, whose start is an address. Not thread-safe.
 *
 * <p>The key of the generator holds the seed and the patient. In its counter, the first word
 * counts, or is the day; the second says which of several things with the same purpose, the third
 * the purpose, and the fourth is 0. So no two streams of a study share a counter and a key, and
 * drawing from one stream does not change another.
 */
public final class RandomStream {
  /** Counters enciphered at once: as many as all traits of a person need. */
  private static final int COUNTERS = 16;

  private final int[][] keys;
  private final int item;
  private final int purpose;
  private final int[][] words = new int[Threefry.WORDS][COUNTERS];
  private int first;
  private int taken = COUNTERS * Threefry.WORDS;

  private RandomStream(int[][] keys, Purpose purpose, int item) {
    this.keys = keys;
    this.item = item;
    this.purpose = purpose.id();
  }

  /**
   * The stream at an address.
   *
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @param purpose what the numbers are for
   * @return the stream, at its start
   */
  public static RandomStream at(long seed, long patient, Purpose purpose) {
    return at(seed, patient, purpose, 0);
  }

  /**
   * The stream of one of several things with the same purpose.
   *
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @param purpose what the numbers are for
   * @param item which of the things; 0 is that of {@link #at(long, long, Purpose)}
   * @return the stream, at its start
   */
  public static RandomStream at(long seed, long patient, Purpose purpose, int item) {
    long[] patients = new long[COUNTERS];
    Arrays.fill(patients, patient);
    return new RandomStream(Threefry.keys(seed, patients), purpose, item);
  }

  /**
   * The next number, uniform in the open interval (0, 1), so that it can be put through any
   * quantile function.
   *
   * @return an odd multiple of 2<sup>-53</sup>
   */
  public double uniform() {
    if (taken == COUNTERS * Threefry.WORDS) {
      encipher();
    }
    int counter = taken / Threefry.WORDS;
    int word = taken % Threefry.WORDS;
    taken += 2;
    long high = words[word][counter];
    return OpenUnit.of((high << 32) | Integer.toUnsignedLong(words[word + 1][counter]));
  }

  private void encipher() {
    Arrays.setAll(words[0], i -> first + i);
    Arrays.fill(words[1], item);
    Arrays.fill(words[2], purpose);
    Arrays.fill(words[3], 0);
    Threefry.encipher(words, keys);
    first += COUNTERS;
    taken = 0;
  }
}
