package sinew.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import sinew.drawing.Chart;
import sinew.drawing.Labels;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.statistics.PairedDifference;
import sinew.statistics.Share;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.OutOfHundred;
import sinew.text.Sentence;

/**
 * How many of 100 people recover sooner, and how many later, under each arm than under the first.
 * One bar an arm: later to the left of a common line, sooner to the right, and those between about
 * the line.
 */
public final class ArmDifferences {
  private static final double BAR_SHARE = 0.24;
  private static final double BAR_MIDDLE = 0.55;
  private static final int HEADING = 135;
  private static final int LATER = 0;
  private static final int SAME = 1;
  private static final int UNKNOWN = 2;
  private static final int SOONER = 3;
  private static final int ROW = 195;
  private static final List<Group> GROUPS =
      List.of(
          new Group("later", Theme.ORANGE, PairedDifference::later),
          new Group("same day", new Color(0xB4BBC2), PairedDifference::same),
          new Group("not known", Theme.FAINT, PairedDifference::undetermined),
          new Group("sooner", Theme.BLUE, PairedDifference::sooner));

  private static final Columns<LabelledDifference> COLUMNS =
      Columns.of(LabelledDifference.class)
          .text("arm", "Arm", LabelledDifference::label)
          .number("later_share", "Later", "share", arm -> arm.difference().later().value())
          .number("same_share", "On the same day", "share", arm -> arm.difference().same().value())
          .number(
              "unknown_share",
              "Cannot be told",
              "share",
              arm -> arm.difference().undetermined().value())
          .number("sooner_share", "Sooner", "share", arm -> arm.difference().sooner().value())
          .interval95(
              arm -> arm.difference().sooner().interval().low(),
              arm -> arm.difference().sooner().interval().high())
          .optional(
              "median_difference_days",
              "Middle difference, negative is sooner",
              "days",
              arm -> arm.difference().medianDays().value())
          .interval95(
              arm -> arm.difference().medianDays().low().orElse(Double.NaN),
              arm -> arm.difference().medianDays().high().orElse(Double.NaN));

  private final List<LabelledDifference> arms;
  private final double left;
  private final double right;

  private ArmDifferences(List<LabelledDifference> arms) {
    this.arms = List.copyOf(arms);
    left = arms.stream().mapToDouble(arm -> reach(counts(arm), LATER)).max().orElseThrow();
    right = arms.stream().mapToDouble(arm -> reach(counts(arm), SOONER)).max().orElseThrow();
  }

  /** A part of a bar. */
  private record Group(String name, Color colour, Function<PairedDifference, Share> share) {}

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param first the title of the first arm
   * @param samePeople whether each patient is the same person in all arms
   * @param arms one to five other arms
   * @return the chart, named {@code arms-differences}
   */
  public static Chart of(
      Source source, String first, boolean samePeople, List<LabelledDifference> arms) {
    ArmDifferences chart = new ArmDifferences(arms);
    String title =
        arms.size() == 1
            ? majority(arms.get(0), Sentence.quoted(first))
            : "Who recovers sooner, and who later, than with " + Sentence.quoted(first);
    String who =
        samePeople
            ? "The same 100 people in each arm, each compared with themselves in the first."
            : "100 places in each arm, each compared with the same place in the first: as the arms"
                + " say different things of the people, not all are the same persons.";
    String note =
        who
            + " The upright line parts later (left) from sooner (right)."
            + (arms.stream().anyMatch(arm -> counts(arm)[UNKNOWN] > 0)
                ? " Not known: recovery was not seen in the time followed."
                : "");
    String words = arms.stream().map(ArmDifferences::sentence).collect(Collectors.joining(" "));
    return new Chart(
            "arms-differences",
            title,
            words,
            Sheet.of(title, note, source, chart.panel()),
            chart.figures())
        .high(
            (int)
                Math.min(
                    Sheet.HEIGHT, HEADING + Sheet.secondLines(title, note) + ROW * arms.size()));
  }

  /** What the most people do; groups of one size are told as equal. */
  private static String majority(LabelledDifference arm, String first) {
    int[] counts = counts(arm);
    String start = "With " + Sentence.quoted(arm.title()) + ", ";
    if (counts[SAME] > Math.max(counts[LATER], counts[SOONER])) {
      return start + counts[SAME] + " of 100 people recover on the same day as with " + first;
    }
    if (counts[SOONER] == counts[LATER]) {
      return start
          + "as many people recover sooner than with "
          + first
          + " as later: "
          + counts[SOONER]
          + " of 100 each";
    }
    boolean sooner = counts[SOONER] > counts[LATER];
    return start
        + Math.max(counts[LATER], counts[SOONER])
        + " of 100 people recover "
        + (sooner ? "sooner" : "later")
        + " than with "
        + first;
  }

  private static int[] counts(LabelledDifference arm) {
    return OutOfHundred.of(
        GROUPS.stream().mapToLong(group -> group.share().apply(arm.difference()).hits()).toArray());
  }

  private static double reach(int[] counts, int side) {
    return counts[side] + (counts[SAME] + counts[UNKNOWN]) / 2.0;
  }

  /** People to the left (later) and right (sooner) of 0; an arm is a row one high, from the top. */
  private Panel panel() {
    NumberAxis level = new NumberAxis();
    level.setRange(-left, right);
    level.setVisible(false);
    NumberAxis rows = new NumberAxis();
    rows.setRange(-arms.size(), 0);
    rows.setVisible(false);
    Panel panel = new Panel(level, rows).withSpace(0, 0, 0, 0);
    panel.setRangeGridlinesVisible(false);
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    for (int group = 0; group < GROUPS.size(); group++) {
      bars.addSeries(bars(group));
      renderer.setSeriesPaint(group, GROUPS.get(group).colour());
    }
    panel.add(bars, renderer);
    panel.add(this::drawWords);
    return panel;
  }

  private XYIntervalSeries bars(int group) {
    XYIntervalSeries series = new XYIntervalSeries(GROUPS.get(group).name(), false, true);
    for (int arm = 0; arm < arms.size(); arm++) {
      int[] counts = counts(arms.get(arm));
      if (counts[group] == 0) {
        continue;
      }
      double from = start(counts, group);
      double to = from + counts[group];
      double middle = -arm - BAR_MIDDLE;
      series.add((from + to) / 2, from, to, middle, middle - BAR_SHARE / 2, middle + BAR_SHARE / 2);
    }
    return series;
  }

  /** Where a group's part of the bar begins, in people from the common line. */
  private static double start(int[] counts, int group) {
    double from = -reach(counts, LATER);
    for (int before = 0; before < group; before++) {
      from += counts[before];
    }
    return from;
  }

  private void drawWords(Graphics2D g2, Panel.Frame frame) {
    for (int arm = 0; arm < arms.size(); arm++) {
      double bar = frame.y(-arm - BAR_MIDDLE + BAR_SHARE / 2);
      double foot = frame.y(-arm - BAR_MIDDLE - BAR_SHARE / 2);
      LabelledDifference difference = arms.get(arm);
      Pen name = Theme.TEXT.bold();
      String label = name.fitted(difference.title(), 700);
      name.write(g2, label, Sheet.LEFT, bar - 34);
      Theme.NOTE.write(
          g2, middleCase(difference), Sheet.RIGHT, bar - 34, TextAnchor.BASELINE_RIGHT);
      g2.setPaint(Theme.INK);
      g2.setStroke(Theme.OUTLINE);
      g2.draw(new Line2D.Double(frame.x(0), bar, frame.x(0), foot + 4));
      drawCounts(g2, frame, counts(difference), bar - 8);
    }
  }

  private static void drawCounts(Graphics2D g2, Panel.Frame frame, int[] counts, double y) {
    int[] groups = IntStream.range(0, counts.length).filter(group -> counts[group] > 0).toArray();
    double[] wanted =
        IntStream.of(groups)
            .mapToDouble(group -> frame.x(start(counts, group) + counts[group] / 2.0))
            .toArray();
    double[] widths =
        IntStream.of(groups)
            .mapToDouble(group -> Theme.NOTE.bold().width(text(group, counts)) + 16)
            .toArray();
    double[] middles = Labels.spread(wanted, widths, Sheet.LEFT, Sheet.RIGHT);
    for (int i = 0; i < groups.length; i++) {
      boolean end = groups[i] == LATER || groups[i] == SOONER;
      Pen pen = (end ? Theme.NOTE.bold() : Theme.NOTE).in(Theme.INK);
      String text = text(groups[i], counts);
      pen.writeOnWhite(g2, text, middles[i] - pen.width(text) / 2, y);
    }
  }

  private static String text(int group, int[] counts) {
    return counts[group] + " " + GROUPS.get(group).name();
  }

  private static String middleCase(LabelledDifference arm) {
    return "middle case: " + arm.middle();
  }

  private static String sentence(LabelledDifference arm) {
    int[] counts = counts(arm);
    String parts =
        IntStream.range(0, counts.length)
            .filter(group -> counts[group] > 0)
            .mapToObj(group -> text(group, counts))
            .collect(Collectors.joining(", "));
    return arm.title() + ": of 100 people " + parts + "; " + middleCase(arm) + ".";
  }

  private Table<LabelledDifference> figures() {
    return new Table<>(
        "The same patients in each arm and in the first: how many recover sooner, later, on the same day.",
        COLUMNS,
        arms);
  }
}
