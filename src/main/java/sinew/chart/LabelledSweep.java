package sinew.chart;

import java.util.List;
import sinew.statistics.SurvivalCurve;

/**
 * One factor over a range of values, and the curves at each.
 *
 * @param key its key in scenario files
 * @param label what it is called
 * @param scale how its values are written
 * @param low what the low end is like; may be empty
 * @param high what the high end is like; may be empty
 * @param levels at least two, in order of their values
 */
public record LabelledSweep(
    String key, String label, Scale scale, String low, String high, List<Level> levels) {

  /**
   * How values are written.
   *
   * @param logarithmic whether steps multiply
   * @param percent whether they are shares, told as percent
   */
  public record Scale(boolean logarithmic, boolean percent) {}

  public LabelledSweep {
    levels = List.copyOf(levels);
  }

  /**
   * What came of one value.
   *
   * @param value the value
   * @param lines the same endpoints at each value; the last is the one that matters most
   */
  public record Level(double value, List<Line> lines) {}

  /**
   * An endpoint.
   *
   * @param key its key
   * @param label its name at the end of its line
   * @param curve its curve
   */
  public record Line(String key, String label, SurvivalCurve curve) {}
}
