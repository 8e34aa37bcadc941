package sinew.random;

/**
 * A reproducible sequence of uniform numbers, whose start is an address. Not thread-safe.
 *
 * <p>The key of the generator holds the seed and the patient. In its counter, the first word
 * counts, or is the day; the second says which of several things with the same purpose, and the
 * third the purpose. So no two streams of a study share a counter and a key, and drawing from one
 * stream does not change another.
 */
public final class RandomStream {
  private final int[][] key;
  private final int item;
  private final int purpose;
  private final int[][] words = new int[Threefry.WORDS][1];
  private int blocks;
  private int taken = Threefry.WORDS;

  private RandomStream(int[][] key, Purpose purpose, int item) {
    this.key = key;
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
    return new RandomStream(Threefry.keys(seed, patient), purpose, item);
  }

  /**
   * The next number, uniform in the open interval (0, 1), so that it can be put through any
   * quantile function.
   *
   * @return an odd multiple of 2<sup>-53</sup>
   */
  public double uniform() {
    if (taken == Threefry.WORDS) {
      words[0][0] = blocks++;
      words[1][0] = item;
      words[2][0] = purpose;
      words[3][0] = 0;
      Threefry.encipher(words, key);
      taken = 0;
    }
    long bits = ((long) words[taken][0] << 32) | Integer.toUnsignedLong(words[taken + 1][0]);
    taken += 2;
    return OpenUnit.of(bits);
  }
}
