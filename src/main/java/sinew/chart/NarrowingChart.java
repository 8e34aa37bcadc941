package sinew.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.FactorAxis;
import sinew.drawing.Panel;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.statistics.Interval;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;

/**
 * By how many weeks the forecast of one person narrows when something becomes known: a bar each.
 */
public final class NarrowingChart {
  private static final double ROW = 27;
  private static final double ABOVE = 34;
  private static final double LABELS = 430;
  private static final double RIGHT = 150;
  private static final double BAR = 15;
  private static final int HEADING = 150;

  /** Room for the longest line, so that its end is seen. */
  private static final double MARGIN = 1.05;

  private static final double LEAST = 1;
  private static final Color PALE = new Color(0xB4BBC2);

  private static final Columns<Row> COLUMNS =
      Columns.of(Row.class)
          .text("known", "Known", Row::what)
          .text("by", "Found out by", Row::way)
          .number("narrower_weeks", "Narrower by", "weeks", Row::weeks)
          .interval95(row -> row.interval().low(), row -> row.interval().high());

  private final List<Row> rows;

  private NarrowingChart(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Something that can become known.
   *
   * @param what what it is
   * @param way how it is found out, in words
   * @param findable whether it can be found out beforehand
   * @param weeks by how many weeks the forecast narrows
   * @param interval the 95 % interval of these weeks
   */
  public record Row(String what, String way, boolean findable, double weeks, Interval interval) {}

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param rows one or more, in the order in which they are drawn
   * @return the chart, named {@code worth-asking}
   */
  public static Chart of(Source source, String title, List<Row> rows) {
    NarrowingChart chart = new NarrowingChart(rows);
    String note =
        "By how many weeks the forecast for one person narrows. Blue: can be found out; grey: there"
            + " is no test. Line: 95 % interval.";
    return new Chart(
            "worth-asking",
            title,
            rows.stream().map(NarrowingChart::sentence).collect(Collectors.joining(" ")),
            Sheet.of(title, note, source, chart.panel()),
            new Table<>(
                "What can be known of one person, and by how much the forecast narrows then.",
                COLUMNS,
                rows))
        .high(
            (int)
                (HEADING
                    + Sheet.secondLines(title, note)
                    + ABOVE
                    + FactorAxis.HEIGHT
                    + ROW * rows.size()));
  }

  private Panel panel() {
    double most =
        rows.stream()
            .mapToDouble(row -> Math.max(row.weeks(), row.interval().high()))
            .max()
            .orElseThrow();
    NumberAxis upright = new NumberAxis();
    upright.setRange(0, rows.size());
    upright.setVisible(false);
    FactorAxis level = new FactorAxis(0, Math.max(LEAST, MARGIN * most), false);
    Panel panel = new Panel(level, upright).withSpace(ABOVE, LABELS, FactorAxis.HEIGHT, RIGHT);
    panel.setRangeGridlinesVisible(false);
    panel.add(this::draw);
    return panel;
  }

  private void draw(Graphics2D g2, Panel.Frame frame) {
    double above = frame.area().getMinY() - 14;
    Theme.NOTE.bold().in(Theme.INK).write(g2, "Weeks narrower", frame.area().getMinX(), above);
    Theme.NOTE
        .bold()
        .in(Theme.INK)
        .write(g2, "found out by", Sheet.RIGHT, above, TextAnchor.BASELINE_RIGHT);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = frame.y(rows.size() - i - 0.5);
      String label = Theme.NOTE.fitted(row.what(), LABELS - 14);
      Theme.NOTE.in(Theme.INK).write(g2, label, Sheet.LEFT, y + 6);
      Theme.NOTE.in(Theme.INK).write(g2, row.way(), Sheet.RIGHT, y + 6, TextAnchor.BASELINE_RIGHT);
      bar(g2, frame, row, y);
    }
  }

  private static void bar(Graphics2D g2, Panel.Frame frame, Row row, double y) {
    Color colour = row.findable() ? Theme.BLUE : PALE;
    g2.setPaint(colour);
    double from = frame.x(0);
    g2.fill(new Rectangle2D.Double(from, y - BAR / 2, frame.x(row.weeks()) - from, BAR));
    g2.setPaint(row.findable() ? Theme.ORANGE : Theme.INK);
    g2.setStroke(Theme.OUTLINE);
    g2.draw(new Line2D.Double(frame.x(row.interval().low()), y, frame.x(row.interval().high()), y));
  }

  private static String sentence(Row row) {
    return row.what() + " (" + row.way() + "): " + Numbers.onScale(row.weeks(), 50) + " weeks.";
  }
}
