package sinew.chart;

import static sinew.text.Times.DAYS_A_WEEK;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.drawing.Chart;
import sinew.drawing.EndLabels;
import sinew.drawing.Lines;
import sinew.drawing.MeasureAxis;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.drawing.TimeAxis;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Sentence;

/**
 * The published figures of a trial over the simulated course: a panel for each quantity, a line for
 * each arm.
 */
public final class TrialCurves {
  private static final double LABELS = 250;
  private static final double ABOVE = 42;
  private static final double BELOW = 10;
  private static final double GAP = 24;
  private static final int IN_A_ROW = 2;
  private static final int HEADING = 130;
  private static final int ROW_HEIGHT = 330;

  /** How far apart the marks of two arms at one time stand. */
  private static final double ASIDE = 7;

  private static final double MARGIN = 0.05;

  private static final Columns<Row> COLUMNS =
      Columns.of(Row.class)
          .text("outcome", "Outcome", row -> row.group().title())
          .text("arm", "Arm", row -> row.line().label())
          .text("kind", "Kind", Row::kind)
          .whole("week", "Week", "weeks", row -> row.mark().day() / DAYS_A_WEEK)
          .number("value", "Value", "", row -> row.mark().value())
          .interval95(
              row -> row.mark().low().orElse(Double.NaN),
              row -> row.mark().high().orElse(Double.NaN));

  private final List<Group> groups;

  private TrialCurves(List<Group> groups) {
    this.groups = List.copyOf(groups);
  }

  /**
   * A value at a time.
   *
   * @param day the day
   * @param value the value
   * @param low lower end of its range or interval, if it has one
   * @param high upper end
   */
  public record Mark(int day, double value, OptionalDouble low, OptionalDouble high) {}

  /**
   * An arm.
   *
   * @param label its name
   * @param simulated its course, from day 0 on, at least two points unless it has one day only;
   *     those without a value, such as relapse while nobody has recovered, are left out
   * @param published what was published of it, at least one figure
   */
  public record Line(String label, List<Mark> simulated, List<Mark> published) {

    public Line {
      simulated = simulated.stream().filter(mark -> !Double.isNaN(mark.value())).toList();
      published = List.copyOf(published);
    }

    /** Where the line ends; where it has no point, the last figure is. */
    private Mark end() {
      return last(simulated.isEmpty() ? published : simulated);
    }
  }

  /**
   * A quantity.
   *
   * @param title what it is, with its unit
   * @param top the greatest value it can have, from 0; empty if it has neither
   * @param lines its arms, at least one
   */
  public record Group(String title, OptionalDouble top, List<Line> lines) {

    public Group {
      lines = List.copyOf(lines);
    }

    private DoubleStream values() {
      return lines.stream()
          .flatMap(line -> Stream.concat(line.simulated().stream(), line.published().stream()))
          .flatMapToDouble(
              point ->
                  DoubleStream.of(
                      point.value(),
                      point.low().orElse(point.value()),
                      point.high().orElse(point.value())));
    }

    private int lastDay() {
      return lines.stream()
          .flatMap(line -> Stream.concat(line.simulated().stream(), line.published().stream()))
          .mapToInt(Mark::day)
          .max()
          .orElseThrow();
    }
  }

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param name what its files are called
   * @param title what it shows
   * @param groups one or more quantities
   * @return the chart
   */
  public static Chart of(Source source, String name, String title, List<Group> groups) {
    TrialCurves chart = new TrialCurves(groups);
    int columns = Math.min(IN_A_ROW, groups.size());
    int rows = (groups.size() + columns - 1) / columns;
    String note =
        "Lines: virtual patients; shaded: 95 % of trials of that size. "
            + Sentence.capital(marks(groups))
            + ": published, with 95 % interval where known.";
    return new Chart(
            name,
            title,
            groups.stream().map(TrialCurves::sentence).collect(Collectors.joining(" ")),
            Sheet.of(
                title,
                note,
                source,
                new PlotGrid(groups.stream().map(TrialCurves::panel).toList(), columns, GAP)),
            chart.figures())
        .high(HEADING + rows * ROW_HEIGHT);
  }

  /** The names of all marks that are used. */
  private static String marks(List<Group> groups) {
    int arms = groups.stream().mapToInt(group -> group.lines().size()).max().orElse(1);
    return Sentence.joined(
        Stream.of(PublishedMark.values()).limit(arms).map(PublishedMark::words).toList());
  }

  /** The name of an arm; where there are several, with what marks it. */
  private static String named(Group group, int arm) {
    String label = group.lines().get(arm).label();
    return group.lines().size() == 1 ? label : label + " (" + PublishedMark.of(arm).words() + ")";
  }

  private static Panel panel(Group group) {
    double least = Math.min(0, group.values().min().orElse(0));
    double most = Math.max(0, group.values().max().orElse(1));
    double margin = MARGIN * Math.max(1e-6, most - least);
    MeasureAxis upright =
        group.top().isPresent()
            ? new MeasureAxis(0, Math.max(most, group.top().getAsDouble()))
            : new MeasureAxis(least < 0 ? least - margin : 0, most > 0 ? most + margin : 0);
    Panel panel =
        new Panel(new TimeAxis(Math.max(1, group.lastDay())), upright)
            .withSpace(ABOVE, MeasureAxis.WIDTH, TimeAxis.HEIGHT + BELOW, LABELS);
    List<EndLabels.Label> labels = new ArrayList<>();
    for (int arm = 0; arm < group.lines().size(); arm++) {
      Line line = group.lines().get(arm);
      Lines.add(panel, heights(line), Theme.line(arm), Theme.colour(arm), Theme.BAND);
      Pen pen = Theme.NOTE.bold().in(Theme.colour(arm));
      labels.add(new EndLabels.Label(line.end().value(), named(group, arm), pen));
    }
    panel.add(new EndLabels(labels, LABELS - EndLabels.INDENT));
    panel.add((g2, frame) -> drawPublished(g2, frame, group));
    return panel.titled(group.title());
  }

  private static List<double[]> heights(Line line) {
    return line.simulated().stream()
        .map(
            point ->
                new double[] {
                  point.day(),
                  point.value(),
                  point.low().orElse(point.value()),
                  point.high().orElse(point.value())
                })
        .toList();
  }

  private static Mark last(List<Mark> points) {
    return points.get(points.size() - 1);
  }

  private static void drawPublished(Graphics2D g2, Panel.Frame frame, Group group) {
    for (int arm = 0; arm < group.lines().size(); arm++) {
      g2.setPaint(Theme.colour(arm));
      g2.setStroke(Theme.OUTLINE);
      for (Mark point : group.lines().get(arm).published()) {
        double x = frame.x(point.day()) + aside(frame, group, arm, point);
        if (point.low().isPresent()) {
          double low = frame.y(point.low().getAsDouble());
          g2.draw(new Line2D.Double(x, low, x, frame.y(point.high().orElseThrow())));
        }
        double y = frame.y(point.value());
        g2.fill(PublishedMark.of(arm).at(x, y));
      }
    }
  }

  /** A mark stands at its week, or beside it where those of several arms lie on one another. */
  private static double aside(Panel.Frame frame, Group group, int arm, Mark point) {
    List<Integer> touching =
        IntStream.range(0, group.lines().size())
            .filter(
                other ->
                    group.lines().get(other).published().stream()
                        .anyMatch(mark -> mark.day() == point.day() && touches(frame, mark, point)))
            .boxed()
            .toList();
    double half = ASIDE * (touching.size() - 1) / 2;
    // None stands beyond the last week, where the names of the arms are.
    double room = frame.area().getMaxX() - frame.x(point.day());
    return ASIDE * touching.indexOf(arm) - half + Math.min(0, room - half);
  }

  private static boolean touches(Panel.Frame frame, Mark one, Mark other) {
    return top(frame, one) <= bottom(frame, other) && top(frame, other) <= bottom(frame, one);
  }

  private static double top(Panel.Frame frame, Mark mark) {
    return Math.min(
        frame.y(mark.value()) - PublishedMark.HALF, frame.y(mark.high().orElse(mark.value())));
  }

  private static double bottom(Panel.Frame frame, Mark mark) {
    return Math.max(
        frame.y(mark.value()) + PublishedMark.HALF, frame.y(mark.low().orElse(mark.value())));
  }

  private static String sentence(Group group) {
    return group.title()
        + ": "
        + group.lines().stream()
            .map(
                line ->
                    line.label()
                        + ", published "
                        + atLast(line.published())
                        + (line.simulated().isEmpty()
                            ? ", without a simulated value"
                            : ", simulated " + atLast(line.simulated())))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String atLast(List<Mark> points) {
    ToDoubleFunction<Mark> span = point -> Math.abs(point.value()) >= 10 ? 50 : 5;
    Mark point = last(points);
    return Numbers.onScale(point.value(), span.applyAsDouble(point))
        + " in week "
        + point.day() / DAYS_A_WEEK;
  }

  private Table<Row> figures() {
    List<Row> rows = new ArrayList<>();
    for (Group group : groups) {
      for (Line line : group.lines()) {
        line.simulated().forEach(mark -> rows.add(new Row(group, line, "simulated", mark)));
        line.published().forEach(mark -> rows.add(new Row(group, line, "published", mark)));
      }
    }
    return new Table<>("Simulated course of a trial, and the published figures.", COLUMNS, rows);
  }

  /** A value of an arm. */
  private record Row(Group group, Line line, String kind, Mark mark) {}
}
