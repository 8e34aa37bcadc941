package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import sinew.statistics.Estimate;
import sinew.statistics.Interval;
import sinew.statistics.WeeklyBands;

/**
 * How a measure is spread over the patients, week by week: the median, and around it the bands that
 * hold half and eight tenths of them.
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
    return Wording.value(bands.quantile(week, share), trajectory.high() - trajectory.low());
  }

  private String description() {
    return trajectory.label()
        + ": median "
        + value(0, 0.5)
        + " at the start and "
        + value(last(), 0.5)
        + " after "
        + Wording.span(7 * last())
        + ", when 8 of 10 people lie between "
        + value(last(), 0.1)
        + " and "
        + value(last(), 0.9)
        + ".";
  }

  private static Figures figures(List<Trajectory> trajectories) {
    List<String> columns = new ArrayList<>(List.of("measure", "week", "patients"));
    for (String name : List.of("mean", "p10", "p25", "p50", "p75", "p90")) {
      columns.addAll(List.of(name, name + " 95 % from", name + " 95 % to"));
    }
    Figures.Rows rows = Figures.withColumns(columns.toArray(String[]::new));
    for (Trajectory trajectory : trajectories) {
      for (int week = 0; week < trajectory.bands().weeks(); week++) {
        rows.add(row(trajectory, week));
      }
    }
    return rows.figures();
  }

  private static Object[] row(Trajectory trajectory, int week) {
    WeeklyBands bands = trajectory.bands();
    Estimate mean = bands.mean(week);
    List<Object> cells =
        new ArrayList<>(List.of(trajectory.label(), week, bands.count(week), mean.value()));
    cells.addAll(List.of(mean.interval().low(), mean.interval().high()));
    for (int i = SHARES.length - 1; i >= 0; i--) {
      Interval interval = bands.quantileInterval(week, SHARES[i]);
      cells.addAll(List.of(bands.quantile(week, SHARES[i]), interval.low(), interval.high()));
    }
    return cells.toArray();
  }
}
