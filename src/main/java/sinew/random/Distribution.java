package sinew.random;

/** A distribution of a real number, drawn by inversion: one uniform number makes one value. */
public interface Distribution {
  /**
   * The value below which a share {@code p} lies.
   *
   * @param p the share, in (0, 1)
   * @return the quantile, non-decreasing in {@code p}
   */
  double quantile(double p);
}
