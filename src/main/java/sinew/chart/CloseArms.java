package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sinew.drawing.EndLabels;
import sinew.drawing.Lines;
import sinew.drawing.MeasureAxis;
import sinew.drawing.Panel;
import sinew.drawing.Theme;
import sinew.statistics.Estimate;

/**
 * The means of a measure in several arms as differences from the first arm. Lines that would lie on
 * one another on the measure's own scale are told apart here.
 */
final class CloseArms {
  /** Arms whose means are nowhere farther apart than this share of the scale are close. */
  private static final double CLOSE = 0.05;

  private static final double THIN_ENOUGH = 600;

  private final List<LabelledTrajectories> arms;
  private final int measure;
  private final int weeks;

  /**
   * Arms over some weeks.
   *
   * @param arms the arms, each with the same measures
   * @param measure the place of the measure
   * @param weeks how many weeks are shown
   */
  CloseArms(List<LabelledTrajectories> arms, int measure, int weeks) {
    this.arms = List.copyOf(arms);
    this.measure = measure;
    this.weeks = weeks;
  }

  private Trajectory of(int arm) {
    return arms.get(arm).trajectories().get(measure);
  }

  /** Whether all arms are so close to the first that only their differences can be seen. */
  boolean isClose() {
    double scale = of(0).high() - of(0).low();
    return arms.size() > 1
        && IntStream.range(1, arms.size())
            .allMatch(
                arm ->
                    IntStream.rangeClosed(0, weeks)
                        .allMatch(week -> Math.abs(difference(arm, week).value()) < CLOSE * scale));
  }

  /** An arm minus the first. The errors are added up as those of different people are. */
  private Estimate difference(int arm, int week) {
    Estimate here = of(arm).bands().mean(week);
    Estimate first = of(0).bands().mean(week);
    return new Estimate(
        here.value() - first.value(),
        Math.sqrt(
            here.standardError() * here.standardError()
                + first.standardError() * first.standardError()));
  }

  /** The scale of the differences: a round number that all lines and bands stay within. */
  MeasureAxis axis() {
    double reach = 0;
    for (int arm = 1; arm < arms.size(); arm++) {
      for (int week = 0; week <= weeks; week++) {
        Estimate more = difference(arm, week);
        reach = Math.max(reach, Math.max(-more.interval().low(), more.interval().high()));
      }
    }
    double top = MeasureAxis.step(Math.max(reach, CLOSE * (of(0).high() - of(0).low()) / 2));
    return new MeasureAxis(-top, top);
  }

  /** Adds the lines of all arms but the first, and a line at 0 for the first. */
  List<EndLabels.Label> drawn(Panel panel, MeasureAxis axis) {
    panel.add(new ZeroLine());
    List<EndLabels.Label> labels = new ArrayList<>();
    labels.add(new EndLabels.Label(0, arms.get(0).label(), Theme.NOTE.bold().in(Theme.colour(0))));
    double unitX = THIN_ENOUGH / (7 * weeks);
    double unitY = THIN_ENOUGH / axis.getRange().getLength();
    for (int arm = 1; arm < arms.size(); arm++) {
      List<double[]> points = new ArrayList<>();
      for (int week = 0; week <= weeks; week++) {
        Estimate more = difference(arm, week);
        points.add(
            new double[] {7.0 * week, more.value(), more.interval().low(), more.interval().high()});
      }
      Lines.add(
          panel,
          Lines.thinned(points, unitX, unitY),
          Theme.line(arm),
          Theme.colour(arm),
          Theme.band(arms.size() - 1));
      labels.add(
          new EndLabels.Label(
              difference(arm, weeks).value(),
              arms.get(arm).label(),
              Theme.NOTE.bold().in(Theme.colour(arm))));
    }
    return labels;
  }
}
