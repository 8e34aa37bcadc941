package sinew.random;

/** The open unit interval (0, 1), the domain of every quantile. */
final class OpenUnit {
  /** The smallest number a stream makes; the greatest is 1 minus it. */
  static final double SMALLEST = 0x1.0p-53;

  private OpenUnit() {}

  /**
   * The upper 52 of 64 bits as a number in the middle of its cell, so that neither end is reached.
   *
   * @param bits 64 bits
   * @return an odd multiple of 2<sup>-53</sup>, from 2<sup>-53</sup> to 1 - 2<sup>-53</sup>
   */
  static double of(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  /**
   * Checks that a share has a quantile.
   *
   * @param share the share
   * @return the share
   * @throws IllegalArgumentException if it does not lie in (0, 1)
   */
  static double checked(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("a quantile needs a share in (0, 1), was " + share);
    }
    return share;
  }
}
