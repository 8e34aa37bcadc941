package sinew.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.FactorAxis;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.statistics.SobolIndices;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;

/**
 * Which factors move recovery most, a row each. The bar shows the mean time to recovery at both
 * ends of the factor's range, all else equal; beside it stands the factor's share of the variance
 * when all factors vary at once.
 */
public final class TornadoChart {
  private static final double ROW = 46;
  private static final double ABOVE = 40;
  private static final double LABELS = 275;
  private static final double RIGHT = 24;
  private static final double STEPS = 116;
  private static final double GAP = 40;
  private static final int HEADING = 150;

  /** Height of a bar, and how far its middle is from that of the row. */
  private static final double BAR = 14;

  private static final double OFF = 9;

  /** Room for the values at the ends of the bars, as a share of all that they span. */
  private static final double MARGIN = 0.22;

  private static final Color PALE = Theme.translucent(Theme.BLUE, 0.3);

  private final Heading heading;
  private final List<Row> rows;

  private TornadoChart(Heading heading, List<Row> rows) {
    this.heading = heading;
    this.rows = List.copyOf(rows);
  }

  /**
   * What a chart is about.
   *
   * @param name what its files are called
   * @param title what it shows
   * @param asWritten mean time to recovery in the scenario as it is, in weeks
   */
  public record Heading(String name, String title, double asWritten) {}

  /**
   * A factor. Times are mean weeks to recovery.
   *
   * @param label what the factor is called
   * @param from its low end, in words
   * @param to its high end
   * @param low the time at the low end
   * @param high the time at the high end
   * @param index its share of the variance
   * @param step mean size of what a step over its whole range changes, from many starting points
   */
  public record Row(
      String label,
      String from,
      String to,
      double low,
      double high,
      SobolIndices.Index index,
      double step) {}

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param heading what it is about
   * @param rows one or more factors, in the order in which they are drawn
   * @return the chart
   */
  public static Chart of(Source source, Heading heading, List<Row> rows) {
    TornadoChart chart = new TornadoChart(heading, rows);
    String note =
        "Left: orange at the low end, blue at the high end, all else as written ("
            + weeks(heading.asWritten())
            + " weeks). Right: dark alone, pale with others; line: 95 % interval.";
    return new Chart(
            heading.name(),
            heading.title(),
            rows.stream().map(TornadoChart::sentence).collect(Collectors.joining(" ")),
            Sheet.of(
                heading.title(),
                note,
                source,
                new PlotGrid(List.of(chart.times(), chart.shares()), 2, GAP)),
            chart.figures())
        .high((int) (HEADING + ABOVE + FactorAxis.HEIGHT + ROW * rows.size()));
  }

  private NumberAxis upright() {
    NumberAxis upright = new NumberAxis();
    upright.setRange(0, rows.size());
    upright.setVisible(false);
    return upright;
  }

  private Panel times() {
    double[] all =
        rows.stream()
            .flatMapToDouble(row -> DoubleStream.of(row.low(), row.high(), heading.asWritten()))
            .toArray();
    double least = DoubleStream.of(all).min().orElseThrow();
    double most = DoubleStream.of(all).max().orElseThrow();
    double margin = MARGIN * Math.max(1, most - least);
    FactorAxis level = new FactorAxis(least - margin, most + margin, false);
    Panel panel = new Panel(level, upright()).withSpace(ABOVE, LABELS, FactorAxis.HEIGHT, RIGHT);
    panel.setRangeGridlinesVisible(false);
    panel.add(this::drawTimes);
    return panel;
  }

  private void drawTimes(Graphics2D g2, Panel.Frame frame) {
    Theme.NOTE
        .bold()
        .in(Theme.INK)
        .write(
            g2, "Mean weeks to full recovery", frame.area().getMinX(), frame.area().getMinY() - 14);
    double asWritten = frame.x(heading.asWritten());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = frame.y(rows.size() - i - 0.5);
      String label = Theme.NOTE.fitted(row.label(), LABELS - 14);
      Theme.NOTE.in(Theme.INK).write(g2, label, Sheet.LEFT, y + 6);
      bar(g2, asWritten, frame.x(row.low()), y - OFF, new End(row.from(), Theme.ORANGE));
      bar(g2, asWritten, frame.x(row.high()), y + OFF, new End(row.to(), Theme.BLUE));
    }
    g2.setPaint(Theme.INK);
    g2.setStroke(Theme.OUTLINE);
    g2.draw(
        new Line2D.Double(asWritten, frame.area().getMinY(), asWritten, frame.area().getMaxY()));
  }

  /** An end of a factor's range. */
  private record End(String value, Color colour) {}

  private static void bar(Graphics2D g2, double from, double to, double y, End end) {
    g2.setPaint(end.colour());
    g2.fill(new Rectangle2D.Double(Math.min(from, to), y - BAR / 2, Math.abs(to - from), BAR));
    boolean left = to < from;
    TextAnchor anchor = left ? TextAnchor.BASELINE_RIGHT : TextAnchor.BASELINE_LEFT;
    Theme.NOTE.write(g2, end.value(), to + (left ? -6 : 6), y + 6, anchor);
  }

  private Panel shares() {
    FactorAxis level = new FactorAxis(0, 1, false);
    Panel panel = new Panel(level, upright()).withSpace(ABOVE, 0, FactorAxis.HEIGHT, STEPS);
    panel.setRangeGridlinesVisible(false);
    panel.add(this::drawShares);
    return panel;
  }

  private void drawShares(Graphics2D g2, Panel.Frame frame) {
    double above = frame.area().getMinY() - 14;
    Pen head = Theme.NOTE.bold().in(Theme.INK);
    head.write(g2, "Share of the variance, 0 to 1", frame.area().getMinX(), above);
    head.write(g2, "step, weeks", Sheet.RIGHT, above, TextAnchor.BASELINE_RIGHT);
    for (int i = 0; i < rows.size(); i++) {
      SobolIndices.Index index = rows.get(i).index();
      double y = frame.y(rows.size() - i - 0.5);
      share(g2, frame, index.total(), y - OFF / 2 - 2, PALE);
      share(g2, frame, index.first(), y + OFF, Theme.BLUE);
      Theme.NOTE
          .in(Theme.INK)
          .write(g2, weeks(rows.get(i).step()), Sheet.RIGHT, y + 6, TextAnchor.BASELINE_RIGHT);
    }
  }

  private static void share(
      Graphics2D g2, Panel.Frame frame, SobolIndices.Portion portion, double y, Color colour) {
    double end = frame.x(inside(portion.value()));
    g2.setPaint(colour);
    g2.fill(new Rectangle2D.Double(frame.x(0), y - BAR / 2, end - frame.x(0), BAR));
    g2.setPaint(Theme.INK);
    g2.setStroke(Theme.OUTLINE);
    g2.draw(
        new Line2D.Double(
            frame.x(inside(portion.interval().low())),
            y,
            frame.x(inside(portion.interval().high())),
            y));
  }

  private static double inside(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private static String weeks(double weeks) {
    return Numbers.onScale(weeks, Math.abs(weeks) >= 10 ? 50 : 5);
  }

  private static String sentence(Row row) {
    return row.label()
        + ": "
        + weeks(row.low())
        + " weeks at "
        + row.from()
        + " and "
        + weeks(row.high())
        + " at "
        + row.to()
        + ", share of the variance "
        + Numbers.onScale(row.index().total().value(), 1)
        + ".";
  }

  private Table<Row> figures() {
    Columns<Row> columns =
        Columns.of(Row.class)
            .text("factor", "Factor", Row::label)
            .text("low", "Low end", Row::from)
            .text("high", "High end", Row::to)
            .number("mean_weeks_at_low", "Mean time at the low end", "weeks", Row::low)
            .number("mean_weeks_at_high", "Mean time at the high end", "weeks", Row::high)
            .number("first_order", "First-order index", "share", row -> row.index().first().value())
            .interval95(
                row -> row.index().first().interval().low(),
                row -> row.index().first().interval().high())
            .number("total", "Total index", "share", row -> row.index().total().value())
            .interval95(
                row -> row.index().total().interval().low(),
                row -> row.index().total().interval().high())
            .number("mean_step_weeks", "Mean size of a step", "weeks", Row::step);
    return new Table<>(
        "Factors of one group, by how much of the variance of recovery time each explains.",
        columns,
        rows);
  }
}
