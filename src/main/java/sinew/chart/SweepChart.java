package sinew.chart;

import static sinew.text.Times.DAYS_A_WEEK;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.EndLabels;
import sinew.drawing.FactorAxis;
import sinew.drawing.Lines;
import sinew.drawing.MeasureAxis;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.statistics.DayQuantile;
import sinew.table.Table;
import sinew.text.Times;

/**
 * How the median time changes with factors: one panel a factor, all on one scale of weeks, a line
 * for each endpoint. A line ends where its medians go beyond the upper edge.
 */
public final class SweepChart {
  private static final int[] TOPS = {26, 52, 104, 156, 260, 520};
  private static final int LONGEST_TOP = 104;

  private static final int IN_A_ROW = 3;
  private static final double LABELS = 112;
  private static final double ABOVE = 40;
  private static final double BELOW = 14;
  private static final double GAP = 14;
  private static final double ROW = 20;
  private static final double BESIDE = 8;
  private static final int ROW_HEIGHT = 300;
  private static final int HEADING = 120;

  private final List<LabelledSweep> sweeps;
  private final int topWeeks;

  private SweepChart(List<LabelledSweep> sweeps) {
    this.sweeps = List.copyOf(sweeps);
    int horizonWeeks = sweeps.get(0).levels().get(0).lines().get(0).curve().horizonDays() / 7;
    int longest = Math.min(LONGEST_TOP, horizonWeeks);
    double most = longestMedian();
    topWeeks =
        Math.min(
            longest, IntStream.of(TOPS).filter(top -> top >= most).findFirst().orElse(longest));
  }

  /** The longest of all medians that are reached, in weeks; very long if none is. */
  private double longestMedian() {
    return sweeps.stream()
        .flatMap(sweep -> sweep.levels().stream())
        .flatMap(point -> point.lines().stream())
        .map(line -> line.curve().quantile(0.5).value())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(median -> median.getAsDouble() / DAYS_A_WEEK)
        .max()
        .orElse(Double.MAX_VALUE);
  }

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param sweeps one or more, with the same endpoints and one horizon
   * @return the chart; its files are called sweep
   */
  public static Chart of(Source source, String title, List<LabelledSweep> sweeps) {
    SweepChart chart = new SweepChart(sweeps);
    String note =
        "Weeks until half of the people are there. Shaded: 95 % interval. A line at the upper edge: not"
            + " within "
            + Times.length(7 * chart.topWeeks)
            + ".";
    int columns = Math.min(IN_A_ROW, sweeps.size());
    int rows = (sweeps.size() + columns - 1) / columns;
    List<Panel> panels = sweeps.stream().map(chart::panel).toList();
    return new Chart(
            "sweep",
            title,
            sweeps.stream().map(chart::sentence).collect(Collectors.joining(" ")),
            Sheet.of(title, note, source, new PlotGrid(panels, columns, GAP)),
            chart.figures())
        .high(rows == 1 ? Sheet.HEIGHT : HEADING + rows * ROW_HEIGHT);
  }

  private Panel panel(LabelledSweep sweep) {
    double from = sweep.levels().get(0).value();
    double to = sweep.levels().get(sweep.levels().size() - 1).value();
    FactorAxis axis =
        new FactorAxis(from, to, sweep.scale().logarithmic()).withEnds(sweep.scale().percent());
    Panel panel =
        new Panel(axis, new MeasureAxis(0, topWeeks))
            .withSpace(ABOVE, MeasureAxis.WIDTH, FactorAxis.HEIGHT + BELOW, LABELS);
    List<EndLabels.Label> labels = new ArrayList<>();
    List<Beyond> beyond = new ArrayList<>();
    int endpoints = sweep.levels().get(0).lines().size();
    for (int i = 0; i < endpoints; i++) {
      // The solid dark line is the endpoint that matters most, the last.
      int style = endpoints - 1 - i;
      List<double[]> points = points(sweep, i, axis);
      for (List<double[]> part : withoutEdge(points)) {
        Lines.add(panel, part, Theme.line(style), Theme.colour(style), Theme.BAND);
      }
      String label = sweep.levels().get(0).lines().get(i).label();
      Pen pen = Theme.NOTE.bold().in(Theme.colour(style));
      int end = end(points);
      if (end == points.size() - 1) {
        labels.add(new EndLabels.Label(points.get(end)[1], label, pen));
      } else {
        beyond.add(new Beyond(points.get(end)[0], label, pen));
      }
    }
    if (!labels.isEmpty()) {
      panel.add(new EndLabels(labels, LABELS - EndLabels.INDENT));
    }
    panel.add((g2, frame) -> drawBeyond(g2, frame, beyond));
    panel.add((g2, frame) -> drawWords(g2, frame, sweep));
    return panel.titled(sweep.label());
  }

  /** A line that leaves the panel at its upper edge before the right end: its name stands there. */
  private record Beyond(double place, String label, Pen pen) {}

  /** The last point of a line that is drawn: where it meets the upper edge for good. */
  private int end(List<double[]> points) {
    int end = points.size() - 1;
    while (end > 0 && points.get(end)[1] >= topWeeks && points.get(end - 1)[1] >= topWeeks) {
      end--;
    }
    return end;
  }

  private static void drawBeyond(Graphics2D g2, Panel.Frame frame, List<Beyond> lines) {
    double y = frame.area().getMinY() + ROW;
    for (Beyond line : lines) {
      double width = line.pen().width(line.label());
      double x = Math.min(frame.x(line.place()) + BESIDE, frame.area().getMaxX() - width);
      line.pen().writeOnWhite(g2, line.label(), Math.max(frame.area().getMinX() + BESIDE, x), y);
      y += ROW;
    }
  }

  private List<double[]> points(LabelledSweep sweep, int endpoint, FactorAxis axis) {
    return sweep.levels().stream()
        .map(
            point -> {
              DayQuantile median = point.lines().get(endpoint).curve().quantile(0.5);
              return new double[] {
                axis.place(point.value()),
                height(median.value()),
                height(median.low()),
                height(median.high())
              };
            })
        .toList();
  }

  /** The parts of a line that lie below the upper edge, with the points at which they meet it. */
  private List<List<double[]>> withoutEdge(List<double[]> points) {
    List<List<double[]>> parts = new ArrayList<>();
    List<double[]> part = new ArrayList<>();
    for (double[] point : points) {
      part.add(point);
      if (point[1] >= topWeeks) {
        parts.add(part);
        part = new ArrayList<>(List.of(point));
      }
    }
    parts.add(part);
    return parts.stream()
        .filter(some -> some.stream().anyMatch(point -> point[1] < topWeeks))
        .toList();
  }

  private double height(OptionalDouble days) {
    return Math.min(topWeeks, days.orElse(Double.MAX_VALUE) / DAYS_A_WEEK);
  }

  private static void drawWords(Graphics2D g2, Panel.Frame frame, LabelledSweep sweep) {
    double left = frame.area().getMinX();
    double right = frame.area().getMaxX();
    double y = frame.area().getMaxY() + FactorAxis.HEIGHT - 6;
    Theme.NOTE.write(g2, sweep.low(), left, y);
    Theme.NOTE.write(g2, sweep.high(), right, y, TextAnchor.BASELINE_RIGHT);
  }

  private String sentence(LabelledSweep sweep) {
    LabelledSweep.Level first = sweep.levels().get(0);
    LabelledSweep.Level last = sweep.levels().get(sweep.levels().size() - 1);
    return sweep.label()
        + ": "
        + weeks(first)
        + " at the low end and "
        + weeks(last)
        + " at the high end until half have reached "
        + main(last).label()
        + ".";
  }

  private static LabelledSweep.Line main(LabelledSweep.Level point) {
    return point.lines().get(point.lines().size() - 1);
  }

  private static String weeks(LabelledSweep.Level point) {
    OptionalDouble median = main(point).curve().quantile(0.5).value();
    return median.isPresent()
        ? Times.week(median.getAsDouble()) + " weeks"
        : "more than " + Times.length(main(point).curve().horizonDays());
  }

  private Table<SweepFigure> figures() {
    List<SweepFigure> rows = new ArrayList<>();
    for (LabelledSweep sweep : sweeps) {
      for (LabelledSweep.Level level : sweep.levels()) {
        level
            .lines()
            .forEach(
                line ->
                    rows.add(
                        new SweepFigure(sweep.key(), level.value(), line.key(), line.curve())));
      }
    }
    return new Table<>(
        "Time to each endpoint at each level of each factor.", SweepFigure.COLUMNS, rows);
  }
}
