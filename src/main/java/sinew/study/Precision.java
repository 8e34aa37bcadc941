package sinew.study;

import java.util.OptionalDouble;
import sinew.model.Endpoint;
import sinew.simulation.Outcomes;
import sinew.statistics.DayQuantile;
import sinew.statistics.SurvivalCurve;

/**
 * How little chance shall move a result: half the width of its 95 % interval. Chance is that of
 * simulating so few patients, and not the uncertainty of the model.
 *
 * @param figure what shall be precise
 * @param most half the width, at most: a share from 0 to 1, or days
 */
public record Precision(Figure figure, double most) {
  private static final int YEAR = 365;

  /** What can be asked to be precise. */
  public enum Figure {
    /** The share fully recovered by a year, or by the end if that is earlier. */
    SHARE_BY_A_YEAR,
    /** The day by which half are fully recovered. */
    MEDIAN_DAY
  }

  public Precision {
    if (!(most > 0)) {
      throw new IllegalArgumentException("a precision is above 0, was " + most);
    }
  }

  /**
   * How far chance may have moved the figure.
   *
   * @param outcomes what came of some patients
   * @return half the width of the 95 % interval; empty where it has no end, because too few recover
   */
  OptionalDouble reached(Outcomes outcomes) {
    SurvivalCurve curve = SurvivalCurve.of(outcomes.days(Endpoint.FULL_RECOVERY));
    if (figure == Figure.SHARE_BY_A_YEAR) {
      int day = Math.min(YEAR, curve.horizonDays());
      return OptionalDouble.of(curve.reachedInterval(day).width() / 2);
    }
    DayQuantile median = curve.quantile(0.5);
    return median.low().isPresent() && median.high().isPresent()
        ? OptionalDouble.of((median.high().getAsDouble() - median.low().getAsDouble()) / 2)
        : OptionalDouble.empty();
  }
}
