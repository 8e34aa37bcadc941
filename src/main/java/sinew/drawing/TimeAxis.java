package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * The horizontal axis: days from the start to the horizon, never cut short. Numbers count weeks;
 * below them stand months and years.
 */
public final class TimeAxis extends NumberAxis {
  /** Height of the axis with both its rows of labels. */
  public static final double HEIGHT = 54;

  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50};
  private static final int[] WEEK_STEPS = {1, 2, 4};
  private static final double YEAR_ROOM = 76;
  private static final double WEEK_ROOM = 44;
  private static final double PART_ROOM = 86;

  private final int horizonDays;

  /**
   * A marked time.
   *
   * @param week the week
   * @param name the same time in months or years, or nothing
   */
  public record Tick(int week, String name) {
    /** {@return the day on which the week begins} */
    public int day() {
      return 7 * week;
    }
  }

  /**
   * An axis.
   *
   * @param horizonDays the last day, at least 1
   */
  public TimeAxis(int horizonDays) {
    this.horizonDays = horizonDays;
    setRange(0, horizonDays);
    setAxisLinePaint(Theme.GREY);
    setAxisLineStroke(Theme.AXIS);
    setTickMarkPaint(Theme.GREY);
    setTickMarkStroke(Theme.AXIS);
    setTickMarkOutsideLength(6);
    setTickLabelFont(Theme.TEXT.font());
    setTickLabelPaint(Theme.TEXT.colour());
    setTickLabelInsets(new RectangleInsets(6, 0, 0, 0));
  }

  /**
   * The last day.
   *
   * @return the horizon in days
   */
  int horizonDays() {
    return horizonDays;
  }

  /**
   * The marked times: single weeks if the horizon is near, otherwise years and as many of 3, 6, 9
   * and 18 months as have room.
   *
   * @param width how long the axis is drawn
   * @return the ticks, in order, the first at week 0
   */
  public List<Tick> ticks(double width) {
    double day = width / horizonDays;
    int weeks = horizonDays / 7;
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(0, "start"));
    if (weeks < 39) {
      int step = step(WEEK_STEPS, WEEK_ROOM / (7 * day));
      for (int week = step; week <= weeks; week += step) {
        ticks.add(new Tick(week, ""));
      }
    } else {
      int step = step(YEAR_STEPS, YEAR_ROOM / (52 * 7 * day));
      for (int year = step; 52 * year <= weeks; year += step) {
        ticks.add(new Tick(52 * year, year == 1 ? "1 year" : year + " years"));
      }
      for (int months : new int[] {6, 3, 18, 9}) {
        addIfRoom(ticks, new Tick(months * 13 / 3, months + " months"), PART_ROOM / day);
      }
    }
    ticks.sort(Comparator.comparingInt(Tick::week));
    return ticks;
  }

  private void addIfRoom(List<Tick> ticks, Tick tick, double days) {
    boolean room =
        tick.day() <= horizonDays
            && ticks.stream().allMatch(other -> Math.abs(other.day() - tick.day()) >= days);
    if (room) {
      ticks.add(tick);
    }
  }

  private static int step(int[] steps, double least) {
    for (int step : steps) {
      if (step >= least) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return ticks(dataArea.getWidth()).stream()
        .map(
            tick ->
                new NumberTick(
                    tick.day(),
                    Integer.toString(tick.week()),
                    TextAnchor.TOP_CENTER,
                    TextAnchor.TOP_CENTER,
                    0))
        .toList();
  }

  // JFreeChart draws the weeks; the second row is ours.
  @Override
  protected AxisState drawTickMarksAndLabels(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge) {
    AxisState state = super.drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
    double left = dataArea.getMinX() - 22;
    Theme.NOTE.write(g2, "week", left, cursor + 25, TextAnchor.BASELINE_RIGHT);
    for (Tick tick : ticks(dataArea.getWidth())) {
      double x = valueToJava2D(tick.day(), dataArea, edge);
      Theme.NOTE.write(g2, tick.name(), x, cursor + 47, TextAnchor.BASELINE_CENTER);
    }
    return state;
  }
}
