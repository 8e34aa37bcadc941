package sinew.random;

/** A distribution of a real number, drawn by inversion: one uniform number makes one value. */
public sealed interface Distribution
    permits Constant, Uniform, Normal, LogNormal, Beta, Choice, Truncated {
  /**
   * The value below which a share {@code p} lies.
   *
   * @param p the share, in (0, 1)
   * @return the quantile, non-decreasing in {@code p}
   * @throws IllegalArgumentException if p does not lie in (0, 1)
   */
  double quantile(double p);

  /**
   * The distribution in words, such as "log-normal, median 12, sigma 0.6".
   *
   * @return a phrase without a full stop, the same in every locale
   */
  String describe();
}
