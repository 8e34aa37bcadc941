package sinew.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.FactorAxis;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;

/**
 * Published figures beside simulated ones, a row each: squares and circles with their intervals.
 */
public final class ForestPlot {
  private static final double ROW = 34;
  private static final double LEFT = 570;
  private static final double RIGHT = 250;
  private static final double ABOVE = 30;
  private static final double BELOW = FactorAxis.HEIGHT;
  private static final int HEADING = 130;
  private static final double HALF_MARK = 6;

  private final List<Row> rows;
  private final String unit;

  private ForestPlot(List<Row> rows, String unit) {
    this.rows = List.copyOf(rows);
    this.unit = unit;
  }

  /**
   * A figure.
   *
   * @param label what it is of
   * @param published the published value
   * @param low lower end of its interval, if it has one
   * @param high upper end
   * @param simulated the simulated value
   * @param simulatedLow lower end of where such trials lie; NaN if that is not known
   * @param simulatedHigh upper end
   * @param inside whether the two agree
   */
  public record Row(
      String label,
      double published,
      OptionalDouble low,
      OptionalDouble high,
      double simulated,
      double simulatedLow,
      double simulatedHigh,
      boolean inside) {}

  /**
   * What a plot is about.
   *
   * @param name what its files are called
   * @param title what it shows
   * @param note what squares, circles and their lines are
   */
  public record Heading(String name, String title, String note) {}

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param heading what it is about
   * @param unit the unit of all rows
   * @param rows one or more figures
   * @return the chart
   */
  public static Chart of(Source source, Heading heading, String unit, List<Row> rows) {
    ForestPlot plot = new ForestPlot(rows, unit);
    return new Chart(
            heading.name(),
            heading.title(),
            rows.stream().map(ForestPlot::sentence).collect(Collectors.joining(" ")),
            Sheet.of(heading.title(), heading.note(), source, plot.panel()),
            plot.figures())
        .high((int) (HEADING + ABOVE + BELOW + ROW * rows.size()));
  }

  private Panel panel() {
    double[] all =
        rows.stream()
            .flatMapToDouble(
                row ->
                    DoubleStream.of(
                        row.published(),
                        row.simulated(),
                        row.low().orElse(row.published()),
                        row.high().orElse(row.published()),
                        row.simulatedLow(),
                        row.simulatedHigh()))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double most = DoubleStream.of(all).max().orElse(1);
    double margin = 0.03 * Math.max(1e-6, most - least);
    FactorAxis level = new FactorAxis(Math.min(0, least - margin), most + margin, false);
    NumberAxis upright = new NumberAxis();
    upright.setRange(0, rows.size());
    upright.setVisible(false);
    Panel panel = new Panel(level, upright).withSpace(ABOVE, LEFT, BELOW, RIGHT);
    panel.setRangeGridlinesVisible(false);
    panel.add(this::drawRows);
    return panel;
  }

  private void drawRows(Graphics2D g2, Panel.Frame frame) {
    double right = frame.area().getMaxX();
    Theme.NOTE.bold().write(g2, "published", right + 16, frame.area().getMinY() - 8);
    Theme.NOTE
        .bold()
        .in(Theme.BLUE)
        .write(g2, "simulated", right + 118, frame.area().getMinY() - 8);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = frame.y(rows.size() - i - 0.5);
      String label = Theme.NOTE.fitted(row.label(), LEFT - 24);
      Theme.NOTE.in(Theme.INK).write(g2, label, Sheet.LEFT, y + 6);
      g2.setPaint(Theme.FAINT);
      g2.setStroke(Theme.THIN);
      g2.draw(new Line2D.Double(frame.area().getMinX(), y + ROW / 2, right, y + ROW / 2));
      g2.setStroke(Theme.OUTLINE);
      g2.setPaint(Theme.INK);
      interval(
          g2, frame.x(row.low().orElse(Double.NaN)), frame.x(row.high().orElse(Double.NaN)), y - 6);
      g2.setPaint(Theme.BLUE);
      interval(g2, frame.x(row.simulatedLow()), frame.x(row.simulatedHigh()), y + 7);
      double size = 2 * HALF_MARK - 2;
      double published = frame.x(row.published());
      g2.setPaint(Theme.INK);
      g2.fill(new Rectangle2D.Double(published - size / 2, y - 6 - size / 2, size, size));
      double simulated = frame.x(row.simulated());
      g2.setPaint(Theme.BLUE);
      g2.fill(new Ellipse2D.Double(simulated - HALF_MARK, y + 7 - HALF_MARK, 12, 12));
      Theme.NOTE.in(Theme.INK).write(g2, text(row.published()), right + 16, y + 6);
      Theme.NOTE.in(Theme.BLUE).write(g2, text(row.simulated()), right + 118, y + 6);
      Pen verdict = row.inside() ? Theme.NOTE : Theme.NOTE.bold().in(Theme.RED);
      verdict.write(
          g2, row.inside() ? "inside" : "outside", Sheet.RIGHT, y + 6, TextAnchor.BASELINE_RIGHT);
    }
  }

  private static void interval(Graphics2D g2, double from, double to, double y) {
    if (!Double.isNaN(from) && !Double.isNaN(to)) {
      g2.draw(new Line2D.Double(from, y, to, y));
    }
  }

  private String text(double value) {
    double span = rows.stream().mapToDouble(row -> Math.abs(row.published())).max().orElse(1);
    return Numbers.onScale(value, 2 * span);
  }

  private static String sentence(Row row) {
    return row.label()
        + ": published "
        + Numbers.onScale(row.published(), 5)
        + ", simulated "
        + Numbers.onScale(row.simulated(), 5)
        + (row.inside() ? ", inside." : ", outside.");
  }

  private Table<Row> figures() {
    Columns<Row> columns =
        Columns.of(Row.class)
            .text("figure", "Figure", Row::label)
            .text("unit", "Unit", row -> unit)
            .number("published", "Published", "", Row::published)
            .interval95(row -> row.low().orElse(Double.NaN), row -> row.high().orElse(Double.NaN))
            .number("simulated", "Simulated", "", Row::simulated)
            .interval95(Row::simulatedLow, Row::simulatedHigh)
            .flag("inside", "Inside", Row::inside);
    return new Table<>("Published and simulated figures of one unit.", columns, rows);
  }
}
