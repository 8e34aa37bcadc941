package sinew.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Ink;
import sinew.chart.drawing.Pen;
import sinew.chart.drawing.Spot;
import sinew.statistics.WeeklyBands;

/**
 * How a measure is spread over the patients, week by week: the median, and around it the bands that
 * hold half and eight tenths of them.
 */
public final class FanChart {
  private static final double[] SHARES = {0.9, 0.75, 0.5, 0.25, 0.1};
  private static final String[] LONG = {
    "1 in 10 above", "1 in 4 above", "middle case", "1 in 4 below", "1 in 10 below"
  };
  private static final String[] SHORT = {
    "1 in 10 above", "1 in 4 above", "middle case", "1 in 4 below", "1 in 10 below"
  };
  private static final double NUMBERS = 58;
  private static final double LONG_LABELS = 270;
  private static final double SHORT_LABELS = 176;
  private static final double HEADING = 30;

  private final Trajectory trajectory;
  private final WeeklyBands bands;
  private final TimeAxis time;
  private final ValueAxis values;

  private FanChart(Trajectory trajectory, TimeAxis time, ValueAxis values) {
    this.trajectory = trajectory;
    this.bands = trajectory.bands();
    this.time = time;
    this.values = values;
  }

  /**
   * One measure.
   *
   * @param source where the numbers come from
   * @param trajectory the measure, over at least two weeks
   * @return the chart, named {@code fan-} and the measure's key
   */
  public static Chart of(Source source, Trajectory trajectory) {
    int last = trajectory.bands().weeks() - 1;
    String title =
        "%s: the middle case goes from %s to %s in %s"
            .formatted(
                trajectory.label(),
                value(trajectory, trajectory.bands().quantile(0, 0.5)),
                value(trajectory, trajectory.bands().quantile(last, 0.5)),
                Wording.span(7 * last));
    Sheet sheet = Sheet.of(title, note(), source);
    TimeAxis time = new TimeAxis(Sheet.LEFT + NUMBERS, Sheet.RIGHT - LONG_LABELS, 7 * last);
    double bottom = Sheet.BOTTOM - TimeAxis.HEIGHT;
    ValueAxis values = new ValueAxis(trajectory.low(), trajectory.high(), sheet.top() + 14, bottom);
    FanChart fan = new FanChart(trajectory, time, values);
    fan.draw(sheet.canvas(), LONG);
    return new Chart(
        "fan-" + trajectory.key(),
        sheet.canvas().finish(title, fan.description()),
        figures(List.of(trajectory)));
  }

  /**
   * Up to four measures on one sheet.
   *
   * @param source where the numbers come from
   * @param trajectories one to four measures, over the same weeks
   * @return the chart, named {@code fans}
   */
  public static Chart panel(Source source, List<Trajectory> trajectories) {
    String title = "How the middle case and the spread change over time";
    Sheet sheet = Sheet.of(title, note(), source);
    double width = (Sheet.RIGHT - Sheet.LEFT - 24) / 2;
    double height = (Sheet.BOTTOM - sheet.top()) / 2;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < trajectories.size(); i++) {
      Trajectory trajectory = trajectories.get(i);
      double left = Sheet.LEFT + i % 2 * (width + 24);
      int below = i / 2;
      double top = sheet.top() + below * height;
      sheet.canvas().text(trajectory.label(), new Spot(left, top + 18), Theme.TEXT.bold());
      TimeAxis time =
          new TimeAxis(
              left + NUMBERS, left + width - SHORT_LABELS, 7 * (trajectory.bands().weeks() - 1));
      ValueAxis values =
          new ValueAxis(
              trajectory.low(),
              trajectory.high(),
              top + HEADING + 6,
              top + height - TimeAxis.HEIGHT - 8);
      FanChart fan = new FanChart(trajectory, time, values);
      fan.draw(sheet.canvas(), SHORT);
      words.append(fan.description()).append(' ');
    }
    return new Chart(
        "fans", sheet.canvas().finish(title, words.toString().strip()), figures(trajectories));
  }

  private static String value(Trajectory trajectory, double value) {
    return Wording.value(value, trajectory.high() - trajectory.low());
  }

  private static String note() {
    return "Line: the middle case. Dark band: the middle half of people. Light band: 8 of 10 people.";
  }

  private void draw(Canvas canvas, String[] names) {
    values.draw(canvas, time.left(), time.right());
    canvas.trace(band(0.1, 0.9), Ink.fill(Theme.BLUE).withOpacity(0.18));
    canvas.trace(band(0.25, 0.75), Ink.fill(Theme.BLUE).withOpacity(0.32));
    canvas.trace(line(0.5), Ink.line(Theme.LINES.get(0), 3));
    time.draw(canvas, values.bottom());
    label(canvas, names);
  }

  private List<Spot> band(double low, double high) {
    List<Spot> around = line(low);
    Collections.reverse(around);
    around.addAll(0, line(high));
    return around;
  }

  private List<Spot> line(double share) {
    List<Spot> spots = new ArrayList<>();
    for (int week = 0; week < bands.weeks(); week++) {
      spots.add(new Spot(time.x(7 * week), values.y(bands.quantile(week, share))));
    }
    return spots;
  }

  private int last() {
    return bands.weeks() - 1;
  }

  private void label(Canvas canvas, String[] names) {
    double[] wanted =
        Arrays.stream(SHARES).map(share -> values.y(bands.quantile(last(), share))).toArray();
    double[] heights = new double[SHARES.length];
    Arrays.fill(heights, Theme.TEXT.size() * 1.25);
    double[] middles = Labels.spread(wanted, heights, values.top() - 12, values.bottom() + 16);
    for (int i = 0; i < SHARES.length; i++) {
      Spot from = new Spot(time.right() + 3, wanted[i]);
      Spot to = new Spot(time.right() + 16, middles[i]);
      canvas.line(from, to, Ink.line(Theme.GREY, 1));
      Pen pen = SHARES[i] == 0.5 ? Theme.TEXT.bold().in(Theme.LINES.get(0)) : Theme.NOTE;
      String text = names[i] + " " + value(trajectory, bands.quantile(last(), SHARES[i]));
      canvas.text(text, new Spot(time.right() + 21, middles[i] + 6), pen);
    }
  }

  private String description() {
    return "%s: median %s at the start and %s after %s, when 8 of 10 people lie between %s and %s."
        .formatted(
            trajectory.label(),
            value(trajectory, bands.quantile(0, 0.5)),
            value(trajectory, bands.quantile(last(), 0.5)),
            Wording.span(7 * last()),
            value(trajectory, bands.quantile(last(), 0.1)),
            value(trajectory, bands.quantile(last(), 0.9)));
  }

  private static Figures figures(List<Trajectory> trajectories) {
    Figures.Rows rows =
        Figures.withColumns(
            "measure", "week", "patients", "mean", "p10", "p25", "p50", "p75", "p90");
    for (Trajectory trajectory : trajectories) {
      WeeklyBands bands = trajectory.bands();
      for (int week = 0; week < bands.weeks(); week++) {
        rows.add(
            trajectory.label(),
            week,
            bands.count(week),
            bands.mean(week).value(),
            bands.quantile(week, 0.1),
            bands.quantile(week, 0.25),
            bands.quantile(week, 0.5),
            bands.quantile(week, 0.75),
            bands.quantile(week, 0.9));
      }
    }
    return rows.figures();
  }
}
