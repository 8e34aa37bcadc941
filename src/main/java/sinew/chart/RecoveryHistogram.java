package sinew.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import sinew.drawing.Chart;
import sinew.drawing.Labels;
import sinew.drawing.MeasureAxis;
import sinew.drawing.Panel;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.drawing.TimeAxis;
import sinew.statistics.DayQuantile;
import sinew.statistics.Interval;
import sinew.statistics.Share;
import sinew.statistics.SurvivalCurve;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Shares;
import sinew.text.Times;

/**
 * When people recover: a bar for each week or few weeks up to the horizon, and a separate block for
 * those who have not recovered by then. The area of the block is to the scale of the bars, so that
 * neither hides the other.
 */
public final class RecoveryHistogram {
  private static final double[] SHARES = {0.1, 0.5, 0.9};
  private static final String[] WORDS = {"1 in 10", "half", "9 in 10"};
  private static final double GAP = 44;
  private static final double LEAST_BLOCK = 160;
  private static final double LABELS = 62;

  private static final Columns<Row> COLUMNS =
      Columns.of(Row.class)
          .text("row", "Row", Row::what)
          .number("after_day", "After day", "days", Row::after)
          .number("up_to_day", "Up to day", "days", Row::upTo)
          .interval95(Row::upToLow, Row::upToHigh)
          .number("share", "Share of patients", "share", Row::share)
          .interval95(Row::low, Row::high);

  private final String endpoint;
  private final SurvivalCurve curve;
  private final List<Bin> bins;
  private final List<Mark> marks;
  private final double blockWidth;
  private final double barsWidth;

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
    double room = Sheet.RIGHT - Sheet.LEFT - MeasureAxis.WIDTH - GAP;
    blockWidth = Math.max(LEAST_BLOCK, room / (bins.size() + 1));
    barsWidth = room - blockWidth;
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
    return histogram.chart(source);
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
            ? WORDS[i] + " by week " + Times.week(day.getAsDouble())
            : WORDS[i] + ": not reached in " + horizon();
    String weeks = day.isPresent() ? Times.weeks(quantile.low(), quantile.high()) : "";
    return new Mark(quantile, words, weeks.isEmpty() ? "" : "95 %: week " + weeks);
  }

  private String horizon() {
    return Times.length(curve.horizonDays());
  }

  private double notReached() {
    return curve.survival(curve.horizonDays());
  }

  private String title() {
    OptionalDouble half = marks.get(1).quantile().value();
    String people = Shares.ofHundred(notReached());
    String late =
        people + " of 100 " + (people.equals("1") ? "does" : "do") + " not within " + horizon();
    return half.isEmpty()
        ? "Fewer than half reach " + endpoint + "; " + late
        : "Half reach " + endpoint + " by week " + Times.week(half.getAsDouble()) + "; " + late;
  }

  private String description() {
    List<String> parts = marks.stream().map(Mark::words).toList();
    return "Of 100 people, by when "
        + endpoint
        + " is reached: "
        + String.join("; ", parts)
        + ". Not reached within "
        + horizon()
        + ": "
        + Shares.ofHundred(notReached())
        + " of 100.";
  }

  private Chart chart(Source source) {
    int weeks = weeksInBin(curve.horizonDays());
    String note =
        "How many of 100 people reach "
            + endpoint
            + " in each "
            + (weeks == 1 ? "week" : weeks + " weeks")
            + ". The block at the right is drawn to scale: equal areas are equal numbers of people.";
    double most = bins.stream().mapToDouble(Bin::share).max().orElse(0);
    double high = 100 * Math.max(most, blockShare()) * 1.06;
    Panel panel =
        new Panel(new TimeAxis(curve.horizonDays()), new MeasureAxis(0, high))
            .withSpace(LABELS, MeasureAxis.WIDTH, TimeAxis.HEIGHT, GAP + blockWidth);
    panel.add(bars(), renderer());
    panel.add(this::drawBlock);
    panel.add(this::drawMarks);
    return new Chart(
        "recovery-histogram",
        title(),
        description(),
        Sheet.of(title(), note, source, panel),
        figures());
  }

  private double blockShare() {
    double days = bins.get(0).upTo() - bins.get(0).after();
    return notReached() * barsWidth * days / curve.horizonDays() / blockWidth;
  }

  private XYIntervalSeriesCollection bars() {
    XYIntervalSeries series = new XYIntervalSeries(endpoint, false, true);
    for (Bin bin : bins) {
      double people = 100 * bin.share();
      double middle = (bin.after() + bin.upTo()) / 2.0;
      series.add(middle, bin.after(), bin.upTo(), people, 0, people);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer(Math.min(0.15, 2 * bins.size() / barsWidth));
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, Theme.BLUE);
    return renderer;
  }

  private void drawBlock(Graphics2D g2, Panel.Frame frame) {
    double x = Sheet.RIGHT - blockWidth;
    double middle = Sheet.RIGHT - blockWidth / 2;
    double bottom = frame.area().getMaxY();
    // A small group of people who have not recovered must stay visible: draw at least a line.
    double y = Math.min(frame.y(100 * blockShare()), notReached() > 0 ? bottom - 3 : bottom);
    Rectangle2D block = new Rectangle2D.Double(x, y, blockWidth, bottom - y);
    g2.setPaint(Theme.translucent(Theme.ORANGE, 0.35));
    g2.fill(block);
    g2.setPaint(Theme.ORANGE);
    g2.setStroke(Theme.stroke(2, List.of(6, 5)));
    g2.draw(block);
    String number = Shares.ofHundred(notReached()) + " of 100";
    Theme.TEXT.bold().write(g2, number, middle, y - 12, TextAnchor.BASELINE_CENTER);
    Theme.TEXT.write(g2, "not recovered", middle, bottom + 25, TextAnchor.BASELINE_CENTER);
    Theme.TEXT.write(g2, "within " + horizon(), middle, bottom + 47, TextAnchor.BASELINE_CENTER);
  }

  private void drawMarks(Graphics2D g2, Panel.Frame frame) {
    double[] wanted = marks.stream().mapToDouble(mark -> x(mark, frame)).toArray();
    double[] widths = marks.stream().mapToDouble(Mark::width).toArray();
    double[] middles = Labels.spread(wanted, widths, Sheet.LEFT, Sheet.RIGHT);
    double top = frame.area().getMinY();
    for (int i = 0; i < middles.length; i++) {
      Mark mark = marks.get(i);
      double x = middles[i];
      double y = top - LABELS + 20;
      Theme.TEXT.bold().write(g2, mark.words(), x, y, TextAnchor.BASELINE_CENTER);
      Theme.NOTE.write(g2, mark.interval(), x, y + 21, TextAnchor.BASELINE_CENTER);
      if (mark.quantile().value().isPresent()) {
        Path2D pointer = new Path2D.Double();
        pointer.moveTo(wanted[i], frame.area().getMaxY());
        pointer.lineTo(wanted[i], top + 2);
        pointer.lineTo(x, y + 28);
        g2.setPaint(Color.WHITE);
        g2.setStroke(Theme.stroke(3.6, List.of()));
        g2.draw(pointer);
        g2.setPaint(Theme.INK);
        g2.setStroke(Theme.stroke(1.8, List.of()));
        g2.draw(pointer);
      }
    }
  }

  private double x(Mark mark, Panel.Frame frame) {
    OptionalDouble day = mark.quantile().value();
    return day.isPresent() ? frame.x(day.getAsDouble()) : Sheet.RIGHT - blockWidth / 2;
  }

  private Table<Row> figures() {
    List<Row> rows = new ArrayList<>();
    // Nobody is censored before the horizon, so that a share of the bin is one of all patients.
    long patients = curve.atRisk(0);
    for (Bin bin : bins) {
      Interval interval = new Share(Math.round(bin.share() * patients), patients).interval();
      rows.add(Row.of("reached_in", bin.after(), bin.upTo(), bin.share(), interval));
    }
    int last = curve.horizonDays();
    rows.add(Row.of("not_reached", last, Double.NaN, notReached(), curve.interval(last)));
    marks.forEach(mark -> rows.add(Row.of(mark.quantile())));
    return new Table<>(
        "When people recover, with those apart who have not by the horizon.", COLUMNS, rows);
  }

  /** Those who reach the endpoint after a day and up to another, or not at all. */
  private record Row(
      String what,
      double after,
      double upTo,
      double upToLow,
      double upToHigh,
      double share,
      double low,
      double high) {

    static Row of(String what, double after, double upTo, double share, Interval interval) {
      double none = Double.NaN;
      return new Row(what, after, upTo, none, none, share, interval.low(), interval.high());
    }

    static Row of(DayQuantile quantile) {
      double none = Double.NaN;
      return new Row(
          "reached_by",
          0,
          quantile.value().orElse(none),
          quantile.low().orElse(none),
          quantile.high().orElse(none),
          quantile.share(),
          none,
          none);
    }
  }
}
