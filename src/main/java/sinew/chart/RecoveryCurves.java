package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import sinew.drawing.Chart;
import sinew.drawing.EndLabels;
import sinew.drawing.Lines;
import sinew.drawing.MeasureAxis;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.drawing.TimeAxis;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.text.Numbers;
import sinew.text.Shares;
import sinew.text.Times;

/**
 * The share that has recovered by each day, as steps with their 95 % bands, named at their ends.
 */
public final class RecoveryCurves {
  private static final double LEAST_RIGHT = 262;
  private static final double MOST_RIGHT = 380;
  private static final double BESIDE_LABEL = 56;
  private static final double ABOVE = 12;

  /** A curve whose people leave at different times ends where fewer than this are followed. */
  private static final int FEWEST = 20;

  private static final int QUARTER = 91;
  private static final double HEADING = 128;
  private static final String EACH_GOAL = "Of 100 people, how many have reached each goal by then.";
  private static final String BANDS =
      " Shaded: 95 % interval, from the number of simulated patients.";

  private static final String WITHOUT_EPISODE = "Followed so long without an episode";

  private final List<LabelledCurve> curves;
  private final int horizonDays;
  private final Telling telling;
  private final double rightSpace;

  /**
   * How the curves are told apart, and what is said of those who are not there yet.
   *
   * @param lastFirst whether the last curve matters most
   * @param endpoints how many curves each arm has: they share its colour
   * @param waiting what the numbers below are of; empty for all who are still recovering
   */
  private record Telling(boolean lastFirst, int endpoints, String waiting) {
    String caption() {
      return waiting.equals(WITHOUT_EPISODE)
          ? "Share who have had a first episode by each day, of people who are well."
          : "Share who have reached each endpoint, or full recovery in each arm, by each day.";
    }
  }

  private RecoveryCurves(List<LabelledCurve> curves, Telling telling) {
    this.telling = telling;
    this.curves = List.copyOf(curves);
    int horizon = curves.get(0).curve().horizonDays();
    if (curves.stream().anyMatch(line -> line.curve().horizonDays() != horizon)) {
      throw new IllegalArgumentException("the curves of a chart must have one horizon");
    }
    horizonDays = telling.waiting().isEmpty() ? horizon : followed(horizon);
    double widest =
        curves.stream().mapToDouble(line -> Theme.TEXT.bold().width(line.label())).max().orElse(0);
    rightSpace = Math.max(LEAST_RIGHT, Math.min(MOST_RIGHT, widest + BESIDE_LABEL));
  }

  /** Up to a year, or a quarter of the first, after which enough of each curve are followed. */
  private int followed(int horizon) {
    int day = horizon;
    while (day > QUARTER && !enough(day)) {
      int step = day > 4 * QUARTER ? 4 * QUARTER : QUARTER;
      day = (day - 1) / step * step;
    }
    return day;
  }

  private boolean enough(int day) {
    return curves.stream().allMatch(line -> line.curve().atRisk(day) >= FEWEST);
  }

  /**
   * The endpoints of one scenario.
   *
   * @param source where the numbers come from
   * @param endpoints one to six curves of one horizon; the last gives the title, and where it could
   *     be
   * @return the chart, named {@code recovery-curves}
   */
  public static Chart of(Source source, List<LabelledCurve> endpoints) {
    RecoveryCurves chart = new RecoveryCurves(endpoints, new Telling(true, 1, ""));
    LabelledCurve main = endpoints.get(endpoints.size() - 1);
    List<Interval> couldBe = main.couldBe();
    int day = Math.min(365, chart.horizonDays);
    String title =
        "After "
            + Times.length(day)
            + ", "
            + (couldBe.isEmpty()
                ? Shares.ofHundred(main.curve().reached(day))
                : Shares.range(couldBe.get(day).low(), couldBe.get(day).high()))
            + " of 100 people have reached "
            + main.label();
    String bands =
        couldBe.isEmpty()
            ? BANDS
            : " Narrow bands: chance. Wide band: where other numbers that fit the trials put the"
                + " dark line.";
    return chart.chart("recovery-curves", title, EACH_GOAL + bands, source);
  }

  /**
   * One endpoint of several arms.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param endpoint what is reached, for example {@code full recovery}
   * @param arms one to six curves of one horizon
   * @return the chart, named {@code arms-curves}
   */
  public static Chart ofArms(
      Source source, String title, String endpoint, List<LabelledCurve> arms) {
    String note = "Of 100 people, how many have reached " + endpoint + " by then.";
    RecoveryCurves chart = new RecoveryCurves(arms, new Telling(false, 1, ""));
    String ranges = chart.ranges().note();
    String read = note + (ranges.isEmpty() ? BANDS : ranges) + Coinciding.told(arms);
    return chart.chart("arms-curves", title, read, source);
  }

  /**
   * Several endpoints of several arms. The colour is the arm's, the kind of line the endpoint's.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param endpoints how many endpoints each arm has
   * @param curves those of the first arm, then of the next, at most six
   * @return the chart, named {@code arms-curves}
   */
  public static Chart ofArms(
      Source source, String title, int endpoints, List<LabelledCurve> curves) {
    return new RecoveryCurves(curves, new Telling(false, endpoints, ""))
        .chart("arms-curves", title, EACH_GOAL + BANDS, source);
  }

  /**
   * Relapses of several arms, among those who recovered.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param arms one to six curves of one horizon, whose days count from recovery
   * @return the chart, named {@code arms-curves}
   */
  public static Chart ofRelapse(Source source, String title, List<LabelledCurve> arms) {
    String note = "Of 100 who recovered, how many have had a relapse so long after that.";
    return new RecoveryCurves(arms, new Telling(false, 1, "Followed so long without a relapse"))
        .chart("arms-curves", title, note + BANDS, source);
  }

  /**
   * First episodes of people who are well.
   *
   * @param source where the numbers come from
   * @param episodes who had one, counted from the day on which they are well
   * @return the chart, named {@code episodes}
   */
  public static Chart ofEpisodes(Source source, SurvivalCurve episodes) {
    int day = Math.min(365, episodes.horizonDays());
    String title =
        "Within "
            + Times.length(day)
            + ", "
            + Shares.ofHundred(episodes.reached(day))
            + " of 100 who are well have an episode of pain";
    return ofEpisodes(
        source, "episodes", title, List.of(new LabelledCurve("first episode", episodes)));
  }

  /**
   * First episodes of people who are well, in several arms.
   *
   * @param source where the numbers come from
   * @param name what the files of the chart are called, without ending
   * @param title what it shows
   * @param arms one to six curves of one horizon, whose days count from that on which people are
   *     well
   * @return the chart
   */
  public static Chart ofEpisodes(
      Source source, String name, String title, List<LabelledCurve> arms) {
    String note = "Of 100 who are well, how many have had a first episode by then.";
    return new RecoveryCurves(arms, new Telling(false, 1, WITHOUT_EPISODE))
        .chart(name, title, note + BANDS, source);
  }

  private Chart chart(String name, String title, String note, Source source) {
    double below = TimeAxis.HEIGHT + 10 + stillRecovering().height();
    Panel panel =
        new Panel(new TimeAxis(horizonDays), new MeasureAxis(0, 100))
            .withSpace(ABOVE, MeasureAxis.WIDTH, below, rightSpace);
    double unitX =
        (Sheet.RIGHT - Sheet.LEFT - MeasureAxis.WIDTH - rightSpace) / (double) horizonDays;
    double unitY = (Sheet.HEIGHT - HEADING - ABOVE - below) / 100;
    ranges().draw(panel, unitX, unitY);
    for (int i = 0; i < curves.size(); i++) {
      List<double[]> steps = Lines.thinned(steps(curves.get(i).curve()), unitX, unitY);
      Lines.add(panel, steps, Theme.line(line(i)), Theme.colour(colour(i)), Theme.BAND);
    }
    panel.add(new EndLabels(endLabels(), rightSpace - BESIDE_LABEL));
    panel.add(stillRecovering());
    return new Chart(
        name,
        title,
        description(),
        Sheet.of(title, note, source, panel),
        CurveFigures.of(telling.caption(), curves));
  }

  // The solid dark line is the endpoint that matters most, which is the last, or the first arm.
  private int colour(int curve) {
    return telling.lastFirst() ? curves.size() - 1 - curve : curve / telling.endpoints();
  }

  private int line(int curve) {
    return telling.endpoints() == 1 ? colour(curve) : curve % telling.endpoints();
  }

  private ModelRanges ranges() {
    ModelRanges ranges = new ModelRanges();
    for (int i = 0; i < curves.size(); i++) {
      ranges.add(curves.get(i), telling.lastFirst() ? Theme.BLUE : Theme.colour(colour(i)));
    }
    return ranges;
  }

  // Level until the day, then up: a corner on either side of each rise.
  private List<double[]> steps(SurvivalCurve curve) {
    List<double[]> points = new ArrayList<>();
    double[] before = {0, 0, 0, 0};
    for (int day = 0; day <= horizonDays; day++) {
      Interval interval = curve.reachedInterval(day);
      double[] now = {day, 100 * curve.reached(day), 100 * interval.low(), 100 * interval.high()};
      points.add(new double[] {day, before[1], before[2], before[3]});
      points.add(now);
      before = now;
    }
    return points;
  }

  private List<EndLabels.Label> endLabels() {
    List<EndLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      LabelledCurve line = curves.get(i);
      Pen name = Theme.TEXT.bold().in(Theme.colour(colour(i)));
      labels.add(
          new EndLabels.Label(
              100 * line.curve().reached(horizonDays), line.label(), name, level(line.curve())));
    }
    return labels;
  }

  private String level(SurvivalCurve curve) {
    Interval interval = curve.reachedInterval(horizonDays);
    return Shares.ofHundred(curve.reached(horizonDays))
        + " of 100 ("
        + Shares.interval(interval.low(), interval.high())
        + ")";
  }

  private AtRisk stillRecovering() {
    List<AtRisk.Row> rows = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      Pen name = Theme.NOTE.bold().in(Theme.colour(colour(i)));
      rows.add(new AtRisk.Row(curves.get(i).label(), name, curves.get(i).curve()));
    }
    return new AtRisk(
        telling.waiting().isEmpty()
            ? "Not yet reached, of " + Numbers.counted(curves.get(0).curve().atRisk(0))
            : telling.waiting(),
        rows,
        rightSpace - BESIDE_LABEL);
  }

  private String description() {
    StringBuilder words = new StringBuilder("Reached within ");
    words.append(Times.length(horizonDays)).append(": ");
    for (LabelledCurve line : curves) {
      words.append(line.label()).append(' ').append(level(line.curve())).append("; ");
    }
    return words.append("in brackets the 95 % interval.").toString();
  }
}
