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
 * How many have not reached it yet, at each marked time: a row for each curve, below its chart. A
 * long name has two lines.
 *
 * @param heading what the numbers are
 * @param rows a row for each curve
 * @param width how much room there is for a name, in units of the chart
 */
record AtRisk(String heading, List<Row> rows, double width) implements Panel.Overlay {
  private static final double ROW = 24;
  private static final double LINE = 20;
  private static final int MOST_LINES = 2;

  /**
   * A curve.
   *
   * @param label its name
   * @param pen how the name is set
   * @param curve the curve
   */
  record Row(String label, Pen pen, SurvivalCurve curve) {}

  @Override
  public void draw(Graphics2D g2, Panel.Frame frame) {
    double top = frame.area().getMaxY() + TimeAxis.HEIGHT + 10;
    Theme.NOTE.in(Theme.INK).write(g2, heading, Sheet.LEFT, top + 15);
    double y = top + 15;
    for (Row row : rows) {
      y += ROW;
      drawCounts(g2, frame, row.curve(), y);
      List<String> lines = lines(row);
      y -= LINE;
      for (String line : lines) {
        y += LINE;
        row.pen().write(g2, line, frame.area().getMaxX() + 50, y);
      }
    }
  }

  private List<String> lines(Row row) {
    return row.pen().lines(row.label(), width, MOST_LINES);
  }

  /** How high the rows are, with their heading. */
  double height() {
    return ROW + rows.stream().mapToDouble(row -> ROW + LINE * (lines(row).size() - 1)).sum();
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
