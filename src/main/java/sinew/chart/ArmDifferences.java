package sinew.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sinew.chart.drawing.Anchor;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Colour;
import sinew.chart.drawing.Ink;
import sinew.chart.drawing.Pen;
import sinew.chart.drawing.Spot;
import sinew.statistics.DayQuantile;
import sinew.statistics.OutOfHundred;
import sinew.statistics.PairedDifference;
import sinew.statistics.Share;

/**
 * How many of 100 people recover sooner, and how many later, under each arm than under the first.
 * One bar an arm: later to the left of a common line, sooner to the right, and those between about
 * the line.
 */
public final class ArmDifferences {
  private static final double BAR_SHARE = 0.24;
  private static final double MOST_ROW = 190;
  private static final List<Group> GROUPS =
      List.of(
          new Group("later", Theme.ORANGE, PairedDifference::later),
          new Group("same day", Colour.of(0x8A929A), PairedDifference::same),
          new Group("not known", Theme.FAINT, PairedDifference::undetermined),
          new Group("sooner", Theme.BLUE, PairedDifference::sooner));

  private final List<LabelledDifference> arms;
  private final double people;
  private final double zero;

  private ArmDifferences(List<LabelledDifference> arms) {
    this.arms = List.copyOf(arms);
    double left = arms.stream().mapToDouble(arm -> reach(counts(arm), 0)).max().orElseThrow();
    double right = arms.stream().mapToDouble(arm -> reach(counts(arm), 3)).max().orElseThrow();
    people = (Sheet.RIGHT - Sheet.LEFT) / (left + right);
    zero = Sheet.LEFT + left * people;
  }

  /** A part of a bar. */
  private record Group(String name, Colour colour, Function<PairedDifference, Share> share) {}

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param first the name of the first arm
   * @param arms one to five other arms
   * @return the chart, named {@code arms-differences}
   */
  public static Chart of(Source source, String first, List<LabelledDifference> arms) {
    ArmDifferences chart = new ArmDifferences(arms);
    String title =
        arms.size() == 1
            ? "With “%s”, %d of 100 people recover sooner than with “%s”"
                .formatted(arms.get(0).label(), counts(arms.get(0))[3], first)
            : "Who recovers sooner, and who later, than with “%s”".formatted(first);
    String note =
        "The same 100 people under each arm, each compared with themselves under “%s”. Not known: recovery not seen within the horizon."
            .formatted(first);
    Sheet sheet = Sheet.of(title, note, source);
    chart.draw(sheet);
    String words = arms.stream().map(arm -> sentence(arm)).collect(Collectors.joining(" "));
    return new Chart("arms-differences", sheet.canvas().finish(title, words), chart.figures());
  }

  private static int[] counts(LabelledDifference arm) {
    return OutOfHundred.of(
        GROUPS.stream().mapToLong(group -> group.share().apply(arm.difference()).hits()).toArray());
  }

  private static double reach(int[] counts, int side) {
    return counts[side] + (counts[1] + counts[2]) / 2.0;
  }

  private void draw(Sheet sheet) {
    double row = Math.min(MOST_ROW, (Sheet.BOTTOM - sheet.top()) / arms.size());
    double unused = Sheet.BOTTOM - sheet.top() - row * arms.size();
    for (int i = 0; i < arms.size(); i++) {
      drawArm(sheet.canvas(), arms.get(i), sheet.top() + unused / 3 + i * row, BAR_SHARE * row);
    }
  }

  private void drawArm(Canvas canvas, LabelledDifference arm, double top, double bar) {
    int[] counts = counts(arm);
    Pen name = Theme.TEXT.bold();
    String label = Wording.wrapped(arm.label(), name, 520, 1).get(0);
    canvas.text(label, new Spot(Sheet.LEFT, top + 22), name);
    canvas.text(middleCase(arm), new Spot(Sheet.RIGHT, top + 22), Theme.NOTE.at(Anchor.END));
    double[] wanted = new double[GROUPS.size()];
    double[] widths = new double[GROUPS.size()];
    double x = zero - reach(counts, 0) * people;
    for (int i = 0; i < counts.length; i++) {
      double width = counts[i] * people;
      if (counts[i] > 0) {
        Rectangle2D part = new Rectangle2D.Double(x, top + 56, width, bar);
        canvas.box(part, Ink.fill(GROUPS.get(i).colour()));
      }
      wanted[i] = x + width / 2;
      widths[i] = Theme.NOTE.bold().width(text(i, counts)) + 16;
      x += width;
    }
    Ink axis = Ink.line(Theme.INK, 1.6);
    canvas.line(new Spot(zero, top + 52), new Spot(zero, top + 60 + bar), axis);
    double[] middles = Labels.spread(wanted, widths, Sheet.LEFT, Sheet.RIGHT);
    for (int i = 0; i < counts.length; i++) {
      Pen pen = (i == 0 || i == 3 ? Theme.NOTE.bold() : Theme.NOTE).in(Theme.INK);
      canvas.textOver(text(i, counts), new Spot(middles[i], top + 48), pen.at(Anchor.MIDDLE));
    }
  }

  private static String text(int group, int[] counts) {
    return counts[group] + " " + GROUPS.get(group).name();
  }

  private static String middleCase(LabelledDifference arm) {
    DayQuantile median = arm.difference().medianDays();
    if (median.value().isEmpty()) {
      return "middle case: not known within the horizon";
    }
    double days = median.value().getAsDouble();
    String range =
        median.low().isPresent() && median.high().isPresent()
            ? " (95 %: " + range(median.low().getAsDouble(), median.high().getAsDouble()) + ")"
            : "";
    return "middle case: " + change(days) + range;
  }

  private static String range(double low, double high) {
    if (low * high <= 0) {
      return change(low) + " to " + change(high);
    }
    double near = low > 0 ? low : high;
    double far = low > 0 ? high : low;
    return "%s to %s".formatted(Wording.value(Math.abs(near), 100), change(far));
  }

  private static String change(double days) {
    if (days == 0) {
      return "no difference";
    }
    double size = Math.abs(days);
    String length = Wording.value(size, 100) + (size == 1 ? " day" : " days");
    String weeks = size >= 21 ? " (%d weeks)".formatted(Math.round(size / 7)) : "";
    return length + weeks + (days < 0 ? " sooner" : " later");
  }

  private static String sentence(LabelledDifference arm) {
    int[] counts = counts(arm);
    String parts =
        IntStream.range(0, counts.length)
            .mapToObj(i -> text(i, counts))
            .collect(Collectors.joining(", "));
    return "%s: of 100 people %s; %s.".formatted(arm.label(), parts, middleCase(arm));
  }

  private Figures figures() {
    Figures.Rows rows =
        Figures.withColumns(
            "arm",
            "later (share 0-1)",
            "same day (share 0-1)",
            "not known (share 0-1)",
            "sooner (share 0-1)",
            "sooner 95 % from",
            "sooner 95 % to",
            "median difference (days, negative is sooner)",
            "median 95 % from",
            "median 95 % to");
    for (LabelledDifference arm : arms) {
      PairedDifference difference = arm.difference();
      rows.add(
          arm.label(),
          difference.later().value(),
          difference.same().value(),
          difference.undetermined().value(),
          difference.sooner().value(),
          difference.sooner().interval().low(),
          difference.sooner().interval().high(),
          difference.medianDays().value(),
          difference.medianDays().low(),
          difference.medianDays().high());
    }
    return rows.figures();
  }
}
