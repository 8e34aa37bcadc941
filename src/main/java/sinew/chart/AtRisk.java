package sinew.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.Sheet;
import sinew.drawing.Theme;
import sinew.drawing.TimeAxis;
import sinew.statistics.SurvivalCurve;
import sinew.text.Numbers;

/**
 * How many have not reached it yet, at each marked time: a row for each curve, below its chart.
 *
 * @param heading what the numbers are
 * @param rows a row for each curve
 */
record AtRisk(String heading, List<Row> rows) implements Panel.Overlay {
  /** The height of a row. */
  static final double ROW = 24;

  /**
   * A curve.
   *
   * @param label its name, short enough for the right margin
   * @param pen how the name is set
   * @param curve the curve
   */
  record Row(String label, Pen pen, SurvivalCurve curve) {}

  @Override
  public void draw(Graphics2D g2, Panel.Frame frame) {
    double top = frame.area().getMaxY() + TimeAxis.HEIGHT + 10;
    Theme.NOTE.in(Theme.INK).write(g2, heading, Sheet.LEFT, top + 15);
    for (int i = 0; i < rows.size(); i++) {
      double y = top + 15 + ROW * (i + 1);
      rows.get(i).pen().write(g2, rows.get(i).label(), frame.area().getMaxX() + 50, y);
      drawCounts(g2, frame, rows.get(i).curve(), y);
    }
  }

  private static void drawCounts(Graphics2D g2, Panel.Frame frame, SurvivalCurve curve, double y) {
    double end = Double.NEGATIVE_INFINITY;
    TimeAxis time = (TimeAxis) frame.domain();
    for (TimeAxis.Tick tick : time.ticks(frame.area().getWidth())) {
      String number = compact(curve.atRisk(tick.day()));
      double x = frame.x(tick.day());
      double half = Theme.NOTE.width(number) / 2;
      if (x - half > end) {
        Theme.NOTE.write(g2, number, x, y, TextAnchor.BASELINE_CENTER);
        end = x + half + 8;
      }
    }
  }

  // Thousands from a hundred thousand on, which would not fit between the ticks.
  private static String compact(long number) {
    return number < 100_000
        ? Numbers.counted(number)
        : Numbers.counted(Math.round(number / 1000.0)) + "k";
  }
}
