package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import sinew.statistics.Estimate;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Times;

/**
 * The mean of each measure week by week, a line for each arm: one panel a measure. Where lines
 * would lie on one another, the panel shows how far each arm is from the first.
 */
public final class ArmsOverTime {
  private static final double LABELS = 200;
  private static final double ABOVE = 42;
  private static final double BELOW = 10;
  private static final double GAP = 24;
  private static final double THIN_ENOUGH = 600;

  private static final Columns<Week> COLUMNS =
      Columns.of(Week.class)
          .text("arm", "Arm", Week::arm)
          .text("measure", "Measure", row -> row.trajectory().key())
          .whole("week", "Week", "weeks", Week::week)
          .number("mean", "Mean", "", row -> row.mean().value())
          .interval95(row -> row.mean().interval().low(), row -> row.mean().interval().high());

  private final List<LabelledTrajectories> arms;
  private final int weeks;

  /** A measure of an arm at the end of a week. */
  private record Week(String arm, Trajectory trajectory, int week) {
    Estimate mean() {
      return trajectory.bands().mean(week);
    }
  }

  private ArmsOverTime(List<LabelledTrajectories> arms, int weeks) {
    this.arms = List.copyOf(arms);
    this.weeks = weeks;
  }

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param weeks how many weeks to show, at least 1
   * @param arms one to six arms with the same one to four measures
   * @return the chart, named {@code arms-over-time}
   */
  public static Chart of(Source source, String title, int weeks, List<LabelledTrajectories> arms) {
    int last = arms.get(0).trajectories().get(0).bands().weeks() - 1;
    ArmsOverTime chart = new ArmsOverTime(arms, Math.min(weeks, last));
    List<Panel> panels = new ArrayList<>();
    for (int measure = 0; measure < arms.get(0).trajectories().size(); measure++) {
      panels.add(chart.panel(measure));
    }
    return new Chart(
        "arms-over-time",
        title,
        chart.description(),
        Sheet.of(
            title, chart.note(), source, new PlotGrid(panels, Math.min(2, panels.size()), GAP)),
        chart.figures());
  }

  private CloseArms close(int measure) {
    return new CloseArms(arms, measure, weeks);
  }

  private String note() {
    boolean some =
        IntStream.range(0, arms.get(0).trajectories().size())
            .anyMatch(measure -> close(measure).isClose());
    String note = "Lines: the mean of all people. Shaded: 95 % interval.";
    return some
        ? note
            + " “Difference”: the mean minus that of “"
            + arms.get(0).label()
            + "”, where the arms are close; its band is wider than chance, as it counts the same people"
            + " as different ones."
        : note;
  }

  private Panel panel(int measure) {
    return close(measure).isClose() ? differences(measure) : means(measure);
  }

  private Panel differences(int measure) {
    CloseArms close = close(measure);
    MeasureAxis axis = close.axis();
    Panel panel = space(axis);
    panel.add(new EndLabels(close.drawn(panel, axis), LABELS - EndLabels.INDENT));
    return panel.titled(arms.get(0).trajectories().get(measure).label() + ": difference");
  }

  private Panel space(MeasureAxis axis) {
    return new Panel(new TimeAxis(7 * weeks), axis)
        .withSpace(ABOVE, MeasureAxis.WIDTH, TimeAxis.HEIGHT + BELOW, LABELS);
  }

  private Panel means(int measure) {
    Trajectory first = arms.get(0).trajectories().get(measure);
    Panel panel = space(new MeasureAxis(first.low(), first.high()));
    List<EndLabels.Label> labels = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      Trajectory trajectory = arms.get(arm).trajectories().get(measure);
      Lines.add(panel, points(trajectory), Theme.line(arm), Theme.colour(arm), Theme.BAND);
      Pen pen = Theme.NOTE.bold().in(Theme.colour(arm));
      String name = arms.get(arm).label();
      labels.add(new EndLabels.Label(trajectory.bands().mean(weeks).value(), name, pen));
    }
    panel.add(new EndLabels(labels, LABELS - EndLabels.INDENT));
    return panel.titled(first.label());
  }

  private List<double[]> points(Trajectory trajectory) {
    List<double[]> points = new ArrayList<>();
    for (int week = 0; week <= weeks; week++) {
      Estimate mean = trajectory.bands().mean(week);
      points.add(
          new double[] {7.0 * week, mean.value(), mean.interval().low(), mean.interval().high()});
    }
    return Lines.thinned(
        points, THIN_ENOUGH / (7 * weeks), THIN_ENOUGH / (trajectory.high() - trajectory.low()));
  }

  private String description() {
    return arms.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(LabelledTrajectories arm) {
    return arm.label()
        + ", after "
        + Times.length(7 * weeks)
        + ": "
        + arm.trajectories().stream()
            .map(
                trajectory ->
                    trajectory.label()
                        + " "
                        + Numbers.onScale(
                            trajectory.bands().mean(weeks).value(),
                            trajectory.high() - trajectory.low()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private Table<Week> figures() {
    List<Week> rows = new ArrayList<>();
    for (LabelledTrajectories arm : arms) {
      for (Trajectory trajectory : arm.trajectories()) {
        for (int week = 0; week <= weeks; week++) {
          rows.add(new Week(arm.key(), trajectory, week));
        }
      }
    }
    return new Table<>("Mean of each measure, week by week, in each arm.", COLUMNS, rows);
  }
}
