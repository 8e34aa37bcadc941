package sinew.study;

import sinew.statistics.Interval;

/**
 * Where sets of parameters that fit published trials about as well put a share.
 *
 * @param low 5 % quantile over the sets, 0 to 1
 * @param median their middle
 * @param high 95 % quantile over the sets
 */
public record ModelRange(double low, double median, double high) {

  public ModelRange {
    if (!(low <= median && median <= high)) {
      throw new IllegalArgumentException(
          "a median lies in its range, was " + low + ", " + median + ", " + high);
    }
  }

  /** {@return the range of nine of ten sets} */
  public Interval interval() {
    return new Interval(low, high);
  }
}
