package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sinew.chart.drawing.Anchor;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Spot;

/**
 * The upright axis: a light grid and numbers, no line of its own.
 *
 * @param low the value at the bottom
 * @param high the value at the top, above {@code low}
 * @param top where the top is drawn
 * @param bottom where the bottom is drawn
 */
record ValueAxis(double low, double high, double top, double bottom) {
  private static final double[] STEPS = {1, 2, 5};
  private static final double ROOM = 46;

  ValueAxis {
    if (!(low < high && top < bottom)) {
      throw new IllegalArgumentException(
          "an axis needs low < high and top < bottom, was %s, %s, %s, %s"
              .formatted(low, high, top, bottom));
    }
  }

  /**
   * Where a value is drawn.
   *
   * @param value the value
   * @return units from the top of the chart
   */
  double y(double value) {
    return bottom - (value - low) / (high - low) * (bottom - top);
  }

  /**
   * The values at which the grid is drawn: multiples of 1, 2 or 5 times a power of ten.
   *
   * @return from one to about eight values
   */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    double step = step();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  // The finest step whose lines are at least ROOM units apart.
  private double step() {
    double least = ROOM / (bottom - top) * (high - low);
    double power = 1;
    while (power > least) {
      power /= 10;
    }
    while (true) {
      for (double factor : STEPS) {
        if (factor * power >= least) {
          return factor * power;
        }
      }
      power *= 10;
    }
  }

  /**
   * Draws the grid and its numbers.
   *
   * @param canvas where to draw
   * @param left the left end of the lines; the numbers stand left of it
   * @param right the right end of the lines
   */
  void draw(Canvas canvas, double left, double right) {
    int decimals = 0;
    for (double step = step(); step < 1 - 1e-9; step *= 10) {
      decimals++;
    }
    for (double tick : ticks()) {
      canvas.line(new Spot(left, y(tick)), new Spot(right, y(tick)), Theme.GRID);
      String number = String.format(Locale.ROOT, "%." + decimals + "f", tick);
      canvas.text(number, new Spot(left - 10, y(tick) + 6), Theme.NOTE.at(Anchor.END));
    }
  }
}
