package sinew.chart;

import java.util.List;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;

/**
 * A curve and what it is called.
 *
 * @param key its name in tables
 * @param label its name at the end of its line, for example {@code full recovery}
 * @param curve the curve
 * @param couldBe where a model with other parameters puts it on each day, from 0 to the horizon;
 *     empty if that is not known
 */
public record LabelledCurve(String key, String label, SurvivalCurve curve, List<Interval> couldBe) {
  public LabelledCurve {
    couldBe = List.copyOf(couldBe);
    if (!couldBe.isEmpty() && couldBe.size() != curve.horizonDays() + 1) {
      throw new IllegalArgumentException(
          "each of days 0 to " + curve.horizonDays() + " needs a range, were " + couldBe.size());
    }
  }

  /**
   * A curve of which nobody knows where it could be.
   *
   * @param label its name
   * @param curve the curve
   */
  public LabelledCurve(String label, SurvivalCurve curve) {
    this(label, curve, List.of());
  }

  /**
   * A curve that tables call by its label.
   *
   * @param label its name
   * @param curve the curve
   * @param couldBe where a model with other parameters puts it on each day
   */
  public LabelledCurve(String label, SurvivalCurve curve, List<Interval> couldBe) {
    this(label, label, curve, couldBe);
  }
}
