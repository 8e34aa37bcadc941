package sinew.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
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
import sinew.statistics.WeeklyCounts;
import sinew.table.Table;
import sinew.text.OutOfHundred;
import sinew.text.Sentence;
import sinew.text.Times;

/**
 * How people are, week by week: areas on top of each other, one a state, that together hold 100
 * people, in the colours of the pictograms ({@link Person}).
 */
public final class StatesOverTime {
  private static final Color BORDER = Color.WHITE;
  private static final Stroke EDGE =
      new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  private static final double ABOVE = 12;
  private static final double ABOVE_TITLED = 42;
  private static final double BELOW = 10;
  private static final double GAP = 24;
  private static final double LABELS = 172;
  private static final int COLUMNS = 2;
  private static final int ROWS = 2;
  private static final int ROW = 300;

  private final List<String> states;

  private StatesOverTime(List<String> states) {
    this.states = List.copyOf(states);
  }

  /**
   * The chart of one arm.
   *
   * @param source where the numbers come from
   * @param states what the kinds of the counts are called, up to four, the best first
   * @param counts how many patients are in each state
   * @param figures the same as a table
   * @return the chart, named {@code states}
   */
  public static Chart of(
      Source source, List<String> states, WeeklyCounts counts, Table<?> figures) {
    StatesOverTime chart = new StatesOverTime(states);
    int last = counts.weeks() - 1;
    String title =
        "After "
            + Times.length(7.0 * last)
            + ", of 100 people: "
            + String.join(", ", chart.people(counts, last));
    return new Chart(
        "states",
        title,
        chart.description(List.of(new LabelledCounts("", counts))),
        Sheet.of(title, note(), source, chart.panel(counts, ABOVE, 1)),
        figures);
  }

  /**
   * The chart of several arms, a panel for each.
   *
   * @param source where the numbers come from
   * @param states what the kinds of the counts are called, up to four, the best first
   * @param arms two or more arms of one horizon
   * @param figures the same as a table
   * @return the chart, named {@code arms-states}
   */
  public static Chart ofArms(
      Source source, List<String> states, List<LabelledCounts> arms, Table<?> figures) {
    StatesOverTime chart = new StatesOverTime(states);
    String title = "How people are, week by week, arm by arm";
    List<Panel> panels =
        arms.stream()
            .map(
                arm ->
                    chart
                        .panel(arm.counts(), ABOVE_TITLED, COLUMNS)
                        .titled(Theme.TEXT.bold().fitted(arm.label(), Sheet.WIDTH / 2.5)))
            .toList();
    int rows = (arms.size() + 1) / 2;
    return new Chart(
            "arms-states",
            title,
            chart.description(arms),
            Sheet.of(title, note(), source, new PlotGrid(panels, COLUMNS, GAP)),
            figures)
        .high(Sheet.HEIGHT + ROW * Math.max(0, rows - ROWS));
  }

  private static String note() {
    return "Of 100 people, how many are in each state at the end of each week.";
  }

  private Panel panel(WeeklyCounts counts, double above, int columns) {
    int last = counts.weeks() - 1;
    Panel panel =
        new Panel(new TimeAxis(7 * last), new MeasureAxis(0, 100))
            .withSpace(above, MeasureAxis.WIDTH, TimeAxis.HEIGHT + BELOW, LABELS);
    List<EndLabels.Label> labels = new ArrayList<>();
    List<String> people = people(counts, last);
    for (int state = 0; state < states.size(); state++) {
      List<double[]> points = points(counts, state, columns);
      Lines.addBand(panel, points, Person.values()[state].area(), 1);
      Pen name = Theme.TEXT.bold().in(Person.values()[state].colour());
      labels.add(new EndLabels.Label(points.get(points.size() - 1)[1], people.get(state), name));
    }
    for (int state = 1; state < states.size(); state++) {
      List<double[]> edge =
          points(counts, state, columns).stream()
              .map(point -> new double[] {point[0], point[2]})
              .toList();
      Lines.add(panel, edge, EDGE, BORDER);
    }
    panel.add(new EndLabels(labels, LABELS - EndLabels.INDENT));
    return panel;
  }

  /** Week ends in days, with the middle and the edges of a state's area. */
  private List<double[]> points(WeeklyCounts counts, int state, int columns) {
    List<double[]> points = new ArrayList<>();
    for (int week = 0; week < counts.weeks(); week++) {
      double below = upTo(counts, week, state);
      double above = upTo(counts, week, state + 1);
      points.add(new double[] {7.0 * week, (below + above) / 2, below, above});
    }
    double unitX = (double) Sheet.WIDTH / columns / (7 * (counts.weeks() - 1));
    return Lines.thinned(points, unitX, Sheet.HEIGHT / 100.0 / columns);
  }

  /** People of 100 in the first so many states. */
  private static double upTo(WeeklyCounts counts, int week, int states) {
    long people = IntStream.range(0, states).mapToLong(state -> counts.count(week, state)).sum();
    return 100.0 * people / counts.total(week);
  }

  /** For example {@code 58 well}; the numbers add to 100. */
  private List<String> people(WeeklyCounts counts, int week) {
    int[] ofHundred =
        OutOfHundred.of(
            IntStream.range(0, states.size())
                .mapToLong(state -> counts.count(week, state))
                .toArray());
    return IntStream.range(0, states.size())
        .mapToObj(state -> ofHundred[state] + " " + states.get(state))
        .toList();
  }

  private String description(List<LabelledCounts> arms) {
    return arms.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(LabelledCounts arm) {
    int last = arm.counts().weeks() - 1;
    return (arm.label().isEmpty() ? "Of" : Sentence.capital(arm.label()) + ": of")
        + " 100 people "
        + String.join(", ", people(arm.counts(), 0))
        + " at the start; "
        + String.join(", ", people(arm.counts(), last))
        + " after "
        + Times.length(7.0 * last)
        + ".";
  }
}
