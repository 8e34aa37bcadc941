package sinew.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sinew.chart.drawing.Anchor;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Spot;

/**
 * The level axis: time from the start to the horizon, never cut short. Numbers count weeks; below
 * them stand months and years.
 *
 * @param left where day 0 is drawn
 * @param right where the horizon is drawn
 * @param horizonDays the last day, at least 1
 */
record TimeAxis(double left, double right, int horizonDays) {
  /** Height of the axis with both its rows of labels. */
  static final double HEIGHT = 54;

  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50};
  private static final int[] WEEK_STEPS = {1, 2, 4};
  private static final double YEAR_ROOM = 76;
  private static final double WEEK_ROOM = 44;
  private static final double PART_ROOM = 86;

  /**
   * A marked time.
   *
   * @param week the week
   * @param name the same time in months or years, or nothing
   */
  record Tick(int week, String name) {
    int day() {
      return 7 * week;
    }
  }

  TimeAxis {
    if (!(horizonDays >= 1 && left < right)) {
      throw new IllegalArgumentException(
          "an axis needs a day and left < right, was %d, %s, %s"
              .formatted(horizonDays, left, right));
    }
  }

  /**
   * Where a day is drawn.
   *
   * @param day the day
   * @return units from the left of the chart
   */
  double x(double day) {
    return left + day / horizonDays * (right - left);
  }

  /**
   * The marked times: single weeks if the horizon is near, otherwise years and as many of 3, 6, 9
   * and 18 months as have room.
   *
   * @return the ticks, in order, the first at week 0
   */
  List<Tick> ticks() {
    int weeks = horizonDays / 7;
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(0, "start"));
    if (weeks < 39) {
      addWeeks(ticks, weeks);
    } else {
      int step = step(YEAR_STEPS, 52, YEAR_ROOM);
      for (int year = step; 52 * year <= weeks; year += step) {
        ticks.add(new Tick(52 * year, year == 1 ? "1 year" : year + " years"));
      }
      for (int months : new int[] {6, 3, 18, 9}) {
        addIfRoom(ticks, new Tick(months * 13 / 3, months + " months"));
      }
    }
    ticks.sort(Comparator.comparingInt(Tick::week));
    return ticks;
  }

  private void addWeeks(List<Tick> ticks, int weeks) {
    int step = step(WEEK_STEPS, 1, WEEK_ROOM);
    for (int week = step; week <= weeks; week += step) {
      ticks.add(new Tick(week, ""));
    }
  }

  private void addIfRoom(List<Tick> ticks, Tick tick) {
    boolean room =
        tick.day() <= horizonDays
            && ticks.stream()
                .allMatch(other -> Math.abs(x(other.day()) - x(tick.day())) >= PART_ROOM);
    if (room) {
      ticks.add(tick);
    }
  }

  private int step(int[] steps, int weeks, double room) {
    for (int step : steps) {
      if (x(7 * weeks * step) - left >= room) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  /**
   * Draws the axis.
   *
   * @param canvas where to draw
   * @param y where the axis lies; its labels need {@link #HEIGHT} below
   */
  void draw(Canvas canvas, double y) {
    canvas.line(new Spot(left, y), new Spot(right, y), Theme.AXIS);
    canvas.text("week", new Spot(left - 22, y + 25), Theme.NOTE.at(Anchor.END));
    for (Tick tick : ticks()) {
      double x = x(tick.day());
      canvas.line(new Spot(x, y), new Spot(x, y + 6), Theme.AXIS);
      canvas.text(Integer.toString(tick.week()), new Spot(x, y + 25), Theme.TEXT.at(Anchor.MIDDLE));
      canvas.text(tick.name(), new Spot(x, y + 47), Theme.NOTE.at(Anchor.MIDDLE));
    }
  }
}
