package sinew.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import sinew.chart.drawing.Anchor;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Drawing;
import sinew.chart.drawing.Ink;
import sinew.chart.drawing.Pen;
import sinew.chart.drawing.Spot;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;

/**
 * The share that has recovered by each day, as steps with their 95 % bands, named at their ends;
 * below, how many are still recovering at each marked time.
 */
public final class RecoveryCurves {
  private static final double LEFT = Sheet.LEFT + 58;
  private static final double RIGHT = Sheet.RIGHT - 262;
  private static final double ROW = 24;
  private static final String BANDS =
      " Shaded: 95 % interval, from the number of simulated patients.";

  private final List<LabelledCurve> curves;
  private final TimeAxis time;
  private final boolean lastFirst;

  private RecoveryCurves(List<LabelledCurve> curves, boolean lastFirst) {
    this.lastFirst = lastFirst;
    this.curves = List.copyOf(curves);
    int horizon = curves.get(0).curve().horizonDays();
    if (curves.stream().anyMatch(line -> line.curve().horizonDays() != horizon)) {
      throw new IllegalArgumentException("the curves of a chart must have one horizon");
    }
    time = new TimeAxis(LEFT, RIGHT, horizon);
  }

  /**
   * The endpoints of one scenario.
   *
   * @param source where the numbers come from
   * @param endpoints one to six curves of one horizon; the last gives the title
   * @return the chart, named {@code recovery-curves}
   */
  public static Chart of(Source source, List<LabelledCurve> endpoints) {
    RecoveryCurves chart = new RecoveryCurves(endpoints, true);
    LabelledCurve main = endpoints.get(endpoints.size() - 1);
    int day = Math.min(365, chart.time.horizonDays());
    String title =
        "After %s, %s of 100 people have reached %s"
            .formatted(
                Wording.span(day), Wording.ofHundred(main.curve().reached(day)), main.label());
    String note = "Of 100 people, how many have reached each goal by then.";
    return chart.chart("recovery-curves", Sheet.of(title, note + BANDS, source), title);
  }

  /**
   * One endpoint of several arms.
   *
   * @param source where the numbers come from
   * @param endpoint what is reached, for example {@code full recovery}
   * @param arms one to six curves of one horizon
   * @return the chart, named {@code arms-curves}
   */
  public static Chart ofArms(Source source, String endpoint, List<LabelledCurve> arms) {
    String title = "How soon people reach %s, arm by arm".formatted(endpoint);
    String note = "Of 100 people, how many have reached %s by then.".formatted(endpoint);
    Sheet sheet = Sheet.of(title, note + BANDS, source);
    return new RecoveryCurves(arms, false).chart("arms-curves", sheet, title);
  }

  private Chart chart(String name, Sheet sheet, String title) {
    Canvas canvas = sheet.canvas();
    double bottom = Sheet.BOTTOM - ROW * (curves.size() + 1) - 10 - TimeAxis.HEIGHT;
    ValueAxis people = new ValueAxis(0, 1.0, sheet.top() + 12, bottom);
    drawGrid(canvas, people);
    for (int i = 0; i < curves.size(); i++) {
      canvas.trace(band(curves.get(i).curve(), people), Theme.band(style(i)));
    }
    for (int i = 0; i < curves.size(); i++) {
      canvas.trace(steps(curves.get(i).curve()::reached, people), Theme.line(style(i)));
    }
    drawEndLabels(canvas, people);
    time.draw(canvas, bottom);
    drawStillRecovering(canvas, bottom + TimeAxis.HEIGHT + 10);
    Drawing drawing = canvas.finish(title, description());
    return new Chart(name, drawing, figures());
  }

  // The solid dark line is the endpoint that matters most, which is the last, or the first arm.
  private int style(int curve) {
    return lastFirst ? curves.size() - 1 - curve : curve;
  }

  private static void drawGrid(Canvas canvas, ValueAxis people) {
    ValueAxis hundred = new ValueAxis(0, 100, people.top(), people.bottom());
    hundred.draw(canvas, LEFT, RIGHT);
  }

  // Level until the day, then up: a corner on either side of each rise.
  private List<Spot> steps(IntToDoubleFunction height, ValueAxis people) {
    List<Spot> spots = new ArrayList<>();
    double y = people.y(0);
    for (int day = 0; day <= time.horizonDays(); day++) {
      spots.add(new Spot(time.x(day), y));
      y = people.y(height.applyAsDouble(day));
      spots.add(new Spot(time.x(day), y));
    }
    return spots;
  }

  private List<Spot> band(SurvivalCurve curve, ValueAxis people) {
    List<Spot> around = steps(day -> curve.reachedInterval(day).low(), people);
    Collections.reverse(around);
    around.addAll(0, steps(day -> curve.reachedInterval(day).high(), people));
    return around;
  }

  private void drawEndLabels(Canvas canvas, ValueAxis people) {
    int last = time.horizonDays();
    double[] wanted =
        curves.stream().mapToDouble(line -> people.y(line.curve().reached(last))).toArray();
    double[] heights = new double[wanted.length];
    Arrays.fill(heights, 46);
    double[] middles = Labels.spread(wanted, heights, people.top() - 20, people.bottom() + 20);
    for (int i = 0; i < middles.length; i++) {
      double y = middles[i];
      canvas.line(
          new Spot(RIGHT + 4, wanted[i]),
          new Spot(RIGHT + 16, y),
          Ink.line(Theme.colour(style(i)), 1.2));
      Pen name = Theme.TEXT.bold().in(Theme.colour(style(i)));
      canvas.text(fitting(curves.get(i).label(), name), new Spot(RIGHT + 22, y - 3), name);
      canvas.text(level(curves.get(i).curve()), new Spot(RIGHT + 22, y + 17), Theme.NOTE);
    }
  }

  private static String fitting(String label, Pen pen) {
    return Wording.wrapped(label, pen, Sheet.RIGHT - RIGHT - 30, 1).get(0);
  }

  private String level(SurvivalCurve curve) {
    int last = time.horizonDays();
    Interval interval = curve.reachedInterval(last);
    return "%s of 100 (%s)"
        .formatted(
            Wording.ofHundred(curve.reached(last)),
            Wording.range(100 * interval.low(), 100 * interval.high()));
  }

  private void drawStillRecovering(Canvas canvas, double top) {
    long all = curves.get(0).curve().atRisk(0);
    String heading = "Still recovering, of " + Wording.count(all);
    canvas.text(heading, new Spot(Sheet.LEFT, top + 15), Theme.NOTE.in(Theme.INK));
    for (int i = 0; i < curves.size(); i++) {
      double y = top + 15 + ROW * (i + 1);
      Pen name = Theme.NOTE.bold().in(Theme.colour(style(i)));
      canvas.text(fitting(curves.get(i).label(), name), new Spot(RIGHT + 50, y), name);
      double end = Double.NEGATIVE_INFINITY;
      for (TimeAxis.Tick tick : time.ticks()) {
        String number = compact(curves.get(i).curve().atRisk(tick.day()));
        double half = Theme.NOTE.width(number) / 2;
        if (time.x(tick.day()) - half > end) {
          canvas.text(number, new Spot(time.x(tick.day()), y), Theme.NOTE.at(Anchor.MIDDLE));
          end = time.x(tick.day()) + half + 8;
        }
      }
    }
  }

  // Thousands from a hundred thousand on, which would not fit between the ticks.
  private static String compact(long number) {
    return number < 100_000
        ? Wording.count(number)
        : Wording.count(Math.round(number / 1000.0)) + "k";
  }

  private String description() {
    StringBuilder words = new StringBuilder("Reached within ");
    words.append(Wording.span(time.horizonDays())).append(": ");
    for (LabelledCurve line : curves) {
      words.append(line.label()).append(' ').append(level(line.curve())).append("; ");
    }
    return words.append("in brackets the 95 % interval.").toString();
  }

  private Figures figures() {
    Figures.Rows rows =
        Figures.withColumns(
            "curve", "day", "reached (0-1)", "95 % from", "95 % to", "still recovering (patients)");
    for (LabelledCurve line : curves) {
      for (int day = 0; day <= time.horizonDays(); day++) {
        if (changes(line.curve(), day)) {
          addRow(rows, line, day);
        }
      }
    }
    return rows.figures();
  }

  // Days between two rows are like the earlier one.
  private boolean changes(SurvivalCurve curve, int day) {
    return day == 0
        || day == time.horizonDays()
        || curve.reached(day) != curve.reached(day - 1)
        || curve.atRisk(day) != curve.atRisk(day - 1);
  }

  private static void addRow(Figures.Rows rows, LabelledCurve line, int day) {
    SurvivalCurve curve = line.curve();
    Interval interval = curve.reachedInterval(day);
    rows.add(
        line.label(), day, curve.reached(day), interval.low(), interval.high(), curve.atRisk(day));
  }
}
