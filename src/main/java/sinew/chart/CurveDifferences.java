package sinew.chart;

import static sinew.text.Times.DAYS_A_WEEK;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
import sinew.statistics.Estimate;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Sentence;
import sinew.text.Times;

/**
 * How many more of 100 people have reached something by each week in each arm than in the first.
 * Curves that lie over each other differ visibly here.
 */
public final class CurveDifferences {
  private static final double RIGHT = 262;
  private static final double ABOVE = 12;
  private static final double BELOW = 10;
  private static final double BESIDE_LABEL = 30;
  private static final double THIN_ENOUGH = 600;

  /** The scale shows at least this many people on either side. */
  private static final double LEAST = 5;

  private static final double ROUND = 5;

  /** Of the height, what a line has to be away from another to be told from it. */
  private static final double VISIBLE = 0.005;

  private static final Columns<Week> COLUMNS =
      Columns.of(Week.class)
          .text("arm", "Arm", row -> row.arm().key())
          .said(row -> row.arm().label())
          .whole("day", "Day", "days", Week::day)
          .number("more_share", "More than in the first arm", "share", row -> row.more().value())
          .interval95(row -> row.more().interval().low(), row -> row.more().interval().high());

  private final List<Arm> arms;
  private final int horizonDays;

  private CurveDifferences(List<Arm> arms) {
    this.arms = List.copyOf(arms);
    horizonDays = DAYS_A_WEEK * (arms.get(0).weeks().size() - 1);
  }

  /**
   * An arm against another, mostly the first.
   *
   * @param key the arm's name in tables
   * @param label the arm's name in the picture
   * @param first the arm it is held against
   * @param place its place among all arms, which gives the colour
   * @param weeks for each week from 0 how many more have reached it than in the arm it is held
   *     against, as a share
   */
  public record Arm(String key, String label, String first, int place, List<Estimate> weeks) {
    public Arm {
      weeks = List.copyOf(weeks);
    }
  }

  /** An arm at the end of a week. */
  private record Week(Arm arm, int week) {
    int day() {
      return DAYS_A_WEEK * week;
    }

    Estimate more() {
      return arm.weeks().get(week);
    }
  }

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param title what it shows
   * @param what what is reached, for example {@code full recovery}
   * @param arms one to five arms with as many weeks, each with the arm it is held against
   * @return the chart, named {@code arms-curves-difference}
   */
  public static Chart of(Source source, String title, String what, List<Arm> arms) {
    CurveDifferences chart = new CurveDifferences(arms);
    String note =
        "Of 100 people, how many more (above 0) or fewer (below) have reached "
            + what
            + " by then than with "
            + (chart.oneFirst() ? "“" + arms.get(0).first() + "”" : "the arm named second")
            + ". Shaded: 95\u00a0% interval."
            + chart.onZero();
    return new Chart(
        "arms-curves-difference",
        title,
        arms.stream().map(arm -> chart.sentence(arm)).collect(Collectors.joining(" ")),
        Sheet.of(title, note, source, chart.panel()),
        chart.figures());
  }

  /** Whether all arms are held against the same arm. */
  private boolean oneFirst() {
    return arms.stream().map(Arm::first).distinct().count() == 1;
  }

  private String label(Arm arm) {
    return oneFirst() ? arm.label() : arm.label() + " against " + arm.first();
  }

  /** How far the scale goes to one side of 0, in people of 100. */
  private double reach(ToDoubleFunction<Estimate> edge) {
    double most =
        arms.stream().flatMap(arm -> arm.weeks().stream()).mapToDouble(edge).max().orElse(0);
    return Math.max(LEAST, ROUND * Math.ceil(100 * most / ROUND));
  }

  private double top() {
    return reach(more -> more.interval().high());
  }

  private double bottom() {
    return reach(more -> -more.interval().low());
  }

  /** Says which arms cannot be told from the line at 0; empty if all can. */
  private String onZero() {
    double visible = VISIBLE * (top() + bottom()) / 100;
    List<String> names =
        arms.stream()
            .filter(arm -> arm.weeks().stream().allMatch(week -> Math.abs(week.value()) < visible))
            .map(arm -> "“" + label(arm) + "”")
            .toList();
    return names.isEmpty()
        ? ""
        : " "
            + Sentence.joined(names)
            + (names.size() == 1 ? " lies" : " lie")
            + " on the line at 0.";
  }

  private Panel panel() {
    double top = top();
    double bottom = bottom();
    Panel panel =
        new Panel(new TimeAxis(horizonDays), new MeasureAxis(-bottom, top))
            .withSpace(ABOVE, MeasureAxis.WIDTH, TimeAxis.HEIGHT + BELOW, RIGHT);
    panel.add(new ZeroLine());
    List<EndLabels.Label> labels = new ArrayList<>();
    // The arm that the others are held against is the line at 0. It has the first colour.
    String zero = oneFirst() ? arms.get(0).first() : "no difference";
    labels.add(new EndLabels.Label(0, zero, Theme.TEXT.bold().in(Theme.colour(0))));
    for (int i = 0; i < arms.size(); i++) {
      Arm arm = arms.get(i);
      List<double[]> points = points(arm, bottom + top);
      Lines.add(
          panel, points, Theme.line(i + 1), Theme.colour(arm.place()), Theme.band(arms.size()));
      Pen pen = Theme.TEXT.bold().in(Theme.colour(arm.place()));
      String name = label(arm);
      labels.add(new EndLabels.Label(points.get(points.size() - 1)[1], name, pen));
    }
    panel.add(new EndLabels(labels, RIGHT - BESIDE_LABEL));
    return panel;
  }

  private List<double[]> points(Arm arm, double height) {
    List<double[]> points = new ArrayList<>();
    for (int week = 0; week < arm.weeks().size(); week++) {
      Estimate more = arm.weeks().get(week);
      points.add(
          new double[] {
            DAYS_A_WEEK * week,
            100 * more.value(),
            100 * more.interval().low(),
            100 * more.interval().high()
          });
    }
    return Lines.thinned(points, THIN_ENOUGH / horizonDays, THIN_ENOUGH / height);
  }

  private String sentence(Arm arm) {
    int year = Math.min(52, arm.weeks().size() - 1);
    long more = Math.round(100 * arm.weeks().get(year).value());
    String after = "After " + Times.length(DAYS_A_WEEK * year) + " ";
    return more == 0
        ? after
            + "as many of 100 people are there with “"
            + arm.label()
            + "” as with “"
            + arm.first()
            + "”."
        : after
            + Math.abs(more)
            + (more > 0 ? " more" : " fewer")
            + " of 100 people are there with “"
            + arm.label()
            + "” than with “"
            + arm.first()
            + "”.";
  }

  private Table<Week> figures() {
    List<Week> rows = new ArrayList<>();
    for (Arm arm : arms) {
      for (int week = 0; week < arm.weeks().size(); week++) {
        rows.add(new Week(arm, week));
      }
    }
    return new Table<>(
        "How many more of the patients have recovered by each week in each arm than in the first.",
        COLUMNS,
        rows);
  }
}
