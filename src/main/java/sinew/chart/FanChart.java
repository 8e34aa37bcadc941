package sinew.chart;

import java.util.ArrayList;
import java.util.List;
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
import sinew.statistics.Interval;
import sinew.statistics.WeeklyBands;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Times;

/**
 * How a measure is spread over the patients, week by week: the median, and around it the bands that
 * hold 50 % and 80 % of them.
 */
public final class FanChart {
  private static final double[] SHARES = {0.9, 0.75, 0.5, 0.25, 0.1};
  private static final String[] NAMES = {
    "1 in 10 above", "1 in 4 above", "middle case", "1 in 4 below", "1 in 10 below"
  };
  private static final String NOTE =
      "Line: the middle case. Dark band: the middle half of people. Light band: 8 of 10 people.";
  private static final double LABELS = 190;
  private static final double ABOVE = 42;
  private static final double BELOW = 10;
  private static final double GAP = 24;

  private final Trajectory trajectory;
  private final WeeklyBands bands;

  private FanChart(Trajectory trajectory) {
    this.trajectory = trajectory;
    bands = trajectory.bands();
  }

  /**
   * Up to four measures on one sheet.
   *
   * @param source where the numbers come from
   * @param trajectories one to four measures, over the same weeks
   * @return the chart, named {@code fans}
   */
  public static Chart of(Source source, List<Trajectory> trajectories) {
    String title = "How the middle case and the spread change over time";
    StringBuilder words = new StringBuilder();
    List<Panel> panels = new ArrayList<>();
    for (Trajectory trajectory : trajectories) {
      FanChart fan = new FanChart(trajectory);
      panels.add(fan.panel().titled(trajectory.label()));
      words.append(fan.description()).append(' ');
    }
    return new Chart(
        "fans",
        title,
        words.toString().strip(),
        Sheet.of(title, NOTE, source, new PlotGrid(panels, Math.min(2, panels.size()), GAP)),
        figures(trajectories));
  }

  private Panel panel() {
    Panel panel =
        new Panel(new TimeAxis(7 * last()), new MeasureAxis(trajectory.low(), trajectory.high()))
            .withSpace(ABOVE, MeasureAxis.WIDTH, TimeAxis.HEIGHT + BELOW, LABELS);
    Lines.addBand(panel, points(0.1, 0.9), Theme.BLUE, 0.18);
    Lines.addBand(panel, points(0.25, 0.75), Theme.BLUE, 0.32);
    Lines.add(panel, points(0.5, 0.5), Theme.line(0), Theme.colour(0));
    List<EndLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < SHARES.length; i++) {
      Pen pen = SHARES[i] == 0.5 ? Theme.TEXT.bold().in(Theme.colour(0)) : Theme.NOTE;
      String text = NAMES[i] + " " + value(last(), SHARES[i]);
      labels.add(new EndLabels.Label(bands.quantile(last(), SHARES[i]), text, pen));
    }
    panel.add(new EndLabels(labels));
    return panel;
  }

  /** Week ends in days, with the median and the edges of a band. */
  private List<double[]> points(double low, double high) {
    List<double[]> points = new ArrayList<>();
    for (int week = 0; week <= last(); week++) {
      double median = bands.quantile(week, 0.5);
      points.add(
          new double[] {7.0 * week, median, bands.quantile(week, low), bands.quantile(week, high)});
    }
    double unitX = (double) Sheet.WIDTH / (7 * last());
    double unitY = Sheet.HEIGHT / (trajectory.high() - trajectory.low());
    return Lines.thinned(points, unitX, unitY);
  }

  private int last() {
    return bands.weeks() - 1;
  }

  private String value(int week, double share) {
    return Numbers.onScale(bands.quantile(week, share), trajectory.high() - trajectory.low());
  }

  private String description() {
    return trajectory.label()
        + ": median "
        + value(0, 0.5)
        + " at the start and "
        + value(last(), 0.5)
        + " after "
        + Times.length(7 * last())
        + ", when 8 of 10 people lie between "
        + value(last(), 0.1)
        + " and "
        + value(last(), 0.9)
        + ".";
  }

  private static Table<Week> figures(List<Trajectory> trajectories) {
    Columns<Week> columns =
        Columns.of(Week.class)
            .text("measure", "Measure", week -> week.trajectory().key())
            .whole("week", "Week", "weeks", Week::week)
            .whole("patients", "Patients", "patients", week -> week.bands().count(week.week()))
            .number("mean", "Mean", "", week -> week.mean().value())
            .interval95(
                week -> week.mean().interval().low(), week -> week.mean().interval().high());
    for (int i = SHARES.length - 1; i >= 0; i--) {
      double share = SHARES[i];
      columns =
          columns
              .number("p" + Math.round(100 * share), NAMES[i], "", week -> week.quantile(share))
              .interval95(week -> week.interval(share).low(), week -> week.interval(share).high());
    }
    List<Week> rows = new ArrayList<>();
    for (Trajectory trajectory : trajectories) {
      for (int week = 0; week < trajectory.bands().weeks(); week++) {
        rows.add(new Week(trajectory, week));
      }
    }
    return new Table<>(
        "How each measure is spread over the patients, week by week.", columns, rows);
  }

  /** A measure at the end of a week. */
  private record Week(Trajectory trajectory, int week) {
    WeeklyBands bands() {
      return trajectory.bands();
    }

    Estimate mean() {
      return bands().mean(week);
    }

    double quantile(double share) {
      return bands().quantile(week, share);
    }

    Interval interval(double share) {
      return bands().quantileInterval(week, share);
    }
  }
}
