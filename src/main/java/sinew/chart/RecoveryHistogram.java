package sinew.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sinew.chart.drawing.Anchor;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Colour;
import sinew.chart.drawing.Drawing;
import sinew.chart.drawing.Ink;
import sinew.chart.drawing.Pen;
import sinew.chart.drawing.Spot;
import sinew.statistics.DayQuantile;
import sinew.statistics.SurvivalCurve;

/**
 * When people recover: a bar for each week or few weeks up to the horizon, and those who have not
 * recovered by then as a block of their own. The area of the block is to the scale of the bars, so
 * that neither hides the other.
 */
public final class RecoveryHistogram {
  private static final double[] SHARES = {0.1, 0.5, 0.9};
  private static final String[] WORDS = {"1 in 10", "half", "9 in 10"};
  private static final double LEFT = Sheet.LEFT + 58;
  private static final double GAP = 44;
  private static final double LEAST_BLOCK = 160;
  private static final double LABELS = 62;

  private final String endpoint;
  private final SurvivalCurve curve;
  private final List<Bin> bins;
  private final List<Mark> marks;
  private final double blockWidth;
  private final TimeAxis time;

  /** The days {@code after < day <= upTo} (the first bin has day 0 too) and the share in them. */
  private record Bin(int after, int upTo, double share) {}

  /** A share, the day by which it is reached, and the words beside it. */
  private record Mark(DayQuantile quantile, String words, String interval) {
    double width() {
      return Math.max(Theme.TEXT.bold().width(words), Theme.NOTE.width(interval)) + 24;
    }
  }

  private RecoveryHistogram(String endpoint, SurvivalCurve curve) {
    this.endpoint = endpoint;
    this.curve = curve;
    bins = bins(curve);
    marks = Stream.iterate(0, i -> i < SHARES.length, i -> i + 1).map(this::mark).toList();
    double room = Sheet.RIGHT - LEFT - GAP;
    blockWidth = Math.max(LEAST_BLOCK, room / (bins.size() + 1));
    time = new TimeAxis(LEFT, LEFT + room - blockWidth, curve.horizonDays());
  }

  /**
   * The chart of an endpoint.
   *
   * @param source where the numbers come from
   * @param endpoint what is reached, for example {@code full recovery}
   * @param curve when it is reached, with a horizon of at least one day
   * @return the chart, named {@code recovery-histogram}
   */
  public static Chart of(Source source, String endpoint, SurvivalCurve curve) {
    RecoveryHistogram histogram = new RecoveryHistogram(endpoint, curve);
    return new Chart("recovery-histogram", histogram.draw(source), histogram.figures());
  }

  /**
   * How many weeks a bar stands for.
   *
   * @param horizonDays the horizon
   * @return 1 up to a year, 2 up to three years, 4 beyond
   */
  static int weeksInBin(int horizonDays) {
    return horizonDays <= 370 ? 1 : horizonDays <= 1100 ? 2 : 4;
  }

  private static List<Bin> bins(SurvivalCurve curve) {
    int days = 7 * weeksInBin(curve.horizonDays());
    List<Bin> bins = new ArrayList<>();
    for (int after = 0; after < curve.horizonDays(); after += days) {
      int upTo = Math.min(after + days, curve.horizonDays());
      double before = after == 0 ? 0 : curve.reached(after);
      bins.add(new Bin(after, upTo, Math.max(0, curve.reached(upTo) - before)));
    }
    return bins;
  }

  private Mark mark(int i) {
    DayQuantile quantile = curve.quantile(SHARES[i]);
    OptionalDouble day = quantile.value();
    String words =
        day.isPresent()
            ? WORDS[i] + " by week " + Wording.week(day.getAsDouble())
            : WORDS[i] + ": not reached in " + horizon();
    String weeks = day.isPresent() ? Wording.weeks(quantile.low(), quantile.high()) : "";
    return new Mark(quantile, words, weeks.isEmpty() ? "" : "95 %: week " + weeks);
  }

  private String horizon() {
    return Wording.span(curve.horizonDays());
  }

  private double notReached() {
    return curve.survival(curve.horizonDays());
  }

  private String title() {
    OptionalDouble half = marks.get(1).quantile().value();
    String late = Wording.ofHundred(notReached()) + " of 100 do not within " + horizon();
    if (half.isEmpty()) {
      return "Fewer than half reach %s; %s".formatted(endpoint, late);
    }
    return "Half reach %s by week %d; %s"
        .formatted(endpoint, Wording.week(half.getAsDouble()), late);
  }

  private String description() {
    List<String> parts = marks.stream().map(Mark::words).toList();
    return "Of 100 people, by when %s is reached: %s. Not reached within %s: %s of 100."
        .formatted(endpoint, String.join("; ", parts), horizon(), Wording.ofHundred(notReached()));
  }

  private Drawing draw(Source source) {
    int weeks = weeksInBin(curve.horizonDays());
    String note =
        "How many of 100 people reach %s in each %s. The block at the right is drawn to scale: equal areas are equal numbers of people."
            .formatted(endpoint, weeks == 1 ? "week" : weeks + " weeks");
    Sheet sheet = Sheet.of(title(), note, source);
    Canvas canvas = sheet.canvas();
    double most = bins.stream().mapToDouble(Bin::share).max().orElse(0);
    double high = 100 * Math.max(most, blockShare()) * 1.06;
    double bottom = Sheet.BOTTOM - TimeAxis.HEIGHT;
    ValueAxis people = new ValueAxis(0, high, sheet.top() + LABELS, bottom);
    people.draw(canvas, LEFT, time.right());
    drawBars(canvas, people);
    drawBlock(canvas, people);
    drawMarks(canvas, people);
    time.draw(canvas, bottom);
    return canvas.finish(title(), description());
  }

  private double blockShare() {
    double days = bins.get(0).upTo() - bins.get(0).after();
    return notReached() * (time.x(days) - time.left()) / blockWidth;
  }

  private void drawBars(Canvas canvas, ValueAxis people) {
    for (Bin bin : bins) {
      double x = time.x(bin.after());
      double y = people.y(100 * bin.share());
      double width = time.x(bin.upTo()) - x;
      double gap = Math.min(2, 0.15 * width);
      canvas.box(
          new Rectangle2D.Double(x + gap / 2, y, width - gap, people.bottom() - y),
          Ink.fill(Theme.BLUE));
    }
  }

  private void drawBlock(Canvas canvas, ValueAxis people) {
    double x = Sheet.RIGHT - blockWidth;
    double middle = Sheet.RIGHT - blockWidth / 2;
    double y = people.y(100 * blockShare());
    Rectangle2D block = new Rectangle2D.Double(x, y, blockWidth, people.bottom() - y);
    canvas.box(block, Ink.fill(Theme.ORANGE).withOpacity(0.35));
    canvas.box(block, Ink.line(Theme.ORANGE, 2).withDashes(List.of(6.0, 5.0)));
    Pen pen = Theme.TEXT.at(Anchor.MIDDLE);
    String number = Wording.ofHundred(notReached()) + " of 100";
    canvas.text(number, new Spot(middle, y - 12), pen.bold());
    canvas.text("not recovered", new Spot(middle, people.bottom() + 25), pen);
    canvas.text("within " + horizon(), new Spot(middle, people.bottom() + 47), pen);
  }

  private void drawMarks(Canvas canvas, ValueAxis people) {
    double[] wanted = marks.stream().mapToDouble(this::x).toArray();
    double[] widths = marks.stream().mapToDouble(Mark::width).toArray();
    double[] middles = Labels.spread(wanted, widths, Sheet.LEFT, Sheet.RIGHT);
    for (int i = 0; i < middles.length; i++) {
      Mark mark = marks.get(i);
      double x = middles[i];
      double y = people.top() - LABELS + 20;
      Pen pen = Theme.TEXT.bold().at(Anchor.MIDDLE);
      canvas.text(mark.words(), new Spot(x, y), pen);
      canvas.text(mark.interval(), new Spot(x, y + 21), Theme.NOTE.at(Anchor.MIDDLE));
      if (mark.quantile().value().isPresent()) {
        Spot foot = new Spot(wanted[i], people.bottom());
        Spot bend = new Spot(wanted[i], people.top() + 2);
        List<Spot> pointer = List.of(foot, bend, new Spot(x, y + 28));
        canvas.trace(pointer, Ink.line(Colour.WHITE, 3.6));
        canvas.trace(pointer, Ink.line(Theme.INK, 1.8));
      }
    }
  }

  private double x(Mark mark) {
    OptionalDouble day = mark.quantile().value();
    return day.isPresent() ? time.x(day.getAsDouble()) : Sheet.RIGHT - blockWidth / 2;
  }

  private Figures figures() {
    Figures.Rows rows =
        Figures.withColumns(
            "row", "after (day)", "up to (day)", "share of patients (0-1)", "95 % from", "95 % to");
    for (Bin bin : bins) {
      rows.add("reached in", bin.after(), bin.upTo(), bin.share(), "", "");
    }
    int last = curve.horizonDays();
    rows.add(
        "not reached",
        last,
        "",
        notReached(),
        curve.interval(last).low(),
        curve.interval(last).high());
    for (Mark mark : marks) {
      DayQuantile quantile = mark.quantile();
      rows.add(
          "reached by (95 % in days)",
          "", quantile.value(), quantile.share(), quantile.low(), quantile.high());
    }
    return rows.figures();
  }
}
