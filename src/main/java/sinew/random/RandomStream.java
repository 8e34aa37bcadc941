package sinew.random;

import org.apache.commons.rng.core.source64.Philox4x64;

/**
 * A reproducible sequence of uniform numbers, whose start is an address. Not thread-safe.
 *
 * <p>The generator is Philox 4x64 with 10 rounds, which enciphers a counter of four words under a
 * key of two. The key holds the seed and the patient; the third word of the counter holds the
 * purpose, the fourth the item, and the first two count, so that no two streams of a study share a
 * counter and a key. What one stream has drawn moves no other.
 *
 * @see <a href="https://doi.org/10.1145/2063384.2063405">Salmon et al. (2011), Parallel random
 *     numbers: as easy as 1, 2, 3</a>
 */
public final class RandomStream {
  /** Mean of the sum of four whole numbers from 0 to 65535. */
  private static final double BELL_MEAN = 4 * 65_535 / 2.0;

  /** One over the standard deviation of that sum, sqrt(4 (65536^2 - 1) / 12). */
  private static final double BELL_SCALE = 1 / Math.sqrt((65_536.0 * 65_536.0 - 1) / 3);

  private final Philox4x64 generator;

  private RandomStream(Philox4x64 generator) {
    this.generator = generator;
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
    return new RandomStream(new Philox4x64(new long[] {seed, patient, 0, 0, purpose.id(), item}));
  }

  /**
   * The next numbers of several streams at once, one of each.
   *
   * @param streams the streams
   * @param bits gets 64 random bits of each stream, for {@link #uniform(long)} or {@link
   *     #bell(long)}
   */
  public static void next(RandomStream[] streams, long[] bits) {
    for (int i = 0; i < streams.length; i++) {
      bits[i] = streams[i].generator.nextLong();
    }
  }

  /**
   * The next number, uniform in the open interval (0, 1), so that it can be put through any
   * quantile function.
   *
   * @return an odd multiple of 2<sup>-53</sup>
   */
  public double uniform() {
    return uniform(generator.nextLong());
  }

  /**
   * A uniform number made of random bits.
   *
   * @param bits 64 random bits
   * @return an odd multiple of 2<sup>-53</sup>, in (0, 1)
   */
  public static double uniform(long bits) {
    return OpenUnit.of(bits);
  }

  /**
   * A number that is nearly normal: the sum of the four 16-bit parts of one random long, centred
   * and scaled (Irwin-Hall distribution of 4 parts). Three times as fast as a quantile of the
   * normal distribution, for the noise of a day, whose exact shape nobody knows; excess kurtosis is
   * -0.3.
   *
   * @param bits 64 random bits
   * @return a number with mean 0 and variance 1, between -3.47 and 3.47
   */
  public static double bell(long bits) {
    long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
    return (sum - BELL_MEAN) * BELL_SCALE;
  }
}
