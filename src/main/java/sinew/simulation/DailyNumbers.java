package sinew.simulation;

import sinew.random.Purpose;
import sinew.random.RandomStream;

/**
 * The random numbers of a patient's days: as many each day, used or not, so that the same person
 * lives under two plans. Mutable; one instance a life.
 */
final class DailyNumbers {
  private static final Purpose[] PURPOSES = {
    Purpose.STRESS, Purpose.ACTIVITY, Purpose.BURST, Purpose.SESSION
  };

  private final RandomStream[] streams = new RandomStream[PURPOSES.length];
  private final long[] bits = new long[PURPOSES.length];

  private DailyNumbers(long seed, long patient) {
    for (int i = 0; i < PURPOSES.length; i++) {
      streams[i] = RandomStream.at(seed, patient, PURPOSES[i]);
    }
  }

  /** The numbers of a patient, before the first day. */
  static DailyNumbers at(long seed, long patient) {
    return new DailyNumbers(seed, patient);
  }

  /** Draws those of the next day. */
  void next() {
    // All at once, as a loop is compiled into less code than four calls, and stays fast.
    RandomStream.next(streams, bits);
  }

  /** For stress: mean 0, variance 1. */
  double stress() {
    return RandomStream.bell(bits[0]);
  }

  /** For the noise of activity: mean 0, variance 1. */
  double activity() {
    return RandomStream.bell(bits[1]);
  }

  /** For a spell of more activity: uniform. */
  double spell() {
    return RandomStream.uniform(bits[2]);
  }

  /** For sessions, done or missed: uniform. */
  double session() {
    return RandomStream.uniform(bits[3]);
  }
}
