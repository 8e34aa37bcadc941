package sinew.statistics;

import java.util.stream.IntStream;

/**
 * The same patients under two arms, a and b: how many more of them have had an event by a day under
 * b than under a. Of n patients, with b those who have had it under b alone and c those under a
 * alone, the difference is (b - c) / n, with the standard error of paired shares, \( \sqrt{b + c -
 * (b - c)^2 / n} / n \).
 *
 * @see <a href="https://doi.org/10.1002/0471249688">Agresti (2002), Categorical Data Analysis,
 *     section 10.1.1</a>
 */
public final class PairedReach {
  private PairedReach() {}

  /**
   * The difference on a day.
   *
   * @param a the first arm, at least one patient
   * @param b the second arm; row i is the same patient as row i of {@code a}
   * @param day the day, not beyond the horizon of either
   * @return the share under b minus that under a
   */
  public static Estimate of(EventTimes a, EventTimes b, int day) {
    if (a.size() != b.size() || a.size() == 0) {
      throw new IllegalArgumentException(
          "the arms must hold the same patients, held " + a.size() + " and " + b.size());
    }
    double size = a.size();
    long onlyB = IntStream.range(0, a.size()).filter(i -> by(b, i, day) && !by(a, i, day)).count();
    long onlyA = IntStream.range(0, a.size()).filter(i -> by(a, i, day) && !by(b, i, day)).count();
    double difference = onlyB - (double) onlyA;
    double variance = onlyB + onlyA - difference * difference / size;
    return new Estimate(difference / size, Math.sqrt(Math.max(0, variance)) / size);
  }

  private static boolean by(EventTimes times, int row, int day) {
    return times.observed(row) && times.day(row) <= day;
  }
}
