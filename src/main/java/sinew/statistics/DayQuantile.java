package sinew.statistics;

import java.util.OptionalDouble;

/**
 * The day by which a share has been reached, with its 95 % interval. An empty part means "not by
 * the horizon" (or, for a difference, "not determined by the days that were observed").
 *
 * @param share the share, in (0, 1)
 * @param value the day, or empty
 * @param low the lower limit of the interval, or empty where there is none
 * @param high the upper limit, or empty where there is none
 */
public record DayQuantile(
    double share, OptionalDouble value, OptionalDouble low, OptionalDouble high) {
  public DayQuantile {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("a quantile's share must lie in (0, 1), was " + share);
    }
    if (!(ordered(low, value) && ordered(value, high) && ordered(low, high))) {
      throw new IllegalArgumentException(
          "a quantile needs low <= value <= high, was " + low + ", " + value + ", " + high);
    }
  }

  private static boolean ordered(OptionalDouble first, OptionalDouble second) {
    return first.isEmpty() || second.isEmpty() || first.getAsDouble() <= second.getAsDouble();
  }
}
