package sinew.random;

import org.apache.commons.rng.core.source64.Philox4x64;

/** A reproducible sequence of uniform numbers, whose start is an address. Not thread-safe. */
public final class RandomStream {
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
    return new RandomStream(new Philox4x64(new long[] {seed, patient, 0, 0, purpose.id(), 0}));
  }

  /**
   * The next number, uniform in the open interval (0, 1), so that it can be put through any
   * quantile function.
   *
   * @return an odd multiple of 2<sup>-53</sup>
   */
  public double uniform() {
    return ((generator.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
  }
}
