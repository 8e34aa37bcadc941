package sinew.statistics;

/**
 * A number of patients out of all.
 *
 * @param hits how many, from 0 to {@code trials}
 * @param trials out of how many, at least 1
 */
public record Share(long hits, long trials) {
  public Share {
    if (!(trials >= 1 && hits >= 0 && hits <= trials)) {
      throw new IllegalArgumentException(
          "a share needs 0 <= hits <= trials and a trial, was " + hits + " of " + trials);
    }
  }

  /**
   * The share as a number.
   *
   * @return hits / trials, from 0 to 1
   */
  public double value() {
    return (double) hits / trials;
  }

  /**
   * Wilson's score interval. With \( \hat p \) the share, n the trials and z = 1.96 its limits are
   *
   * <p>\[ \frac{\hat p + \frac{z^2}{2n} \pm z \sqrt{\frac{\hat p (1 - \hat p)}{n} +
   * \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}} \]
   *
   * <p>It is never empty and stays in [0, 1]: no hits among n give 0 to \( z^2 / (n + z^2) \).
   *
   * @return the 95 % interval
   * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson (1927), J Am Stat Assoc
   *     22:209-212</a>
   */
  public Interval interval() {
    double z2 = Interval.NORMAL_975 * Interval.NORMAL_975;
    double n = trials;
    double p = value();
    double centre = p + z2 / (2 * n);
    double half = Interval.NORMAL_975 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    // At the ends the limit is exactly 0 or 1; rounding must not move it.
    double low = hits == 0 ? 0 : Math.max(0, (centre - half) / scale);
    double high = hits == trials ? 1 : Math.min(1, (centre + half) / scale);
    return new Interval(low, high);
  }
}
