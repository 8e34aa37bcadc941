package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** The vertical axis: numbers beside a light grid, without a line. */
public final class MeasureAxis extends NumberAxis {
  /** Room for the numbers. */
  public static final double WIDTH = 58;

  private static final double[] STEPS = {1, 2, 5};
  private static final double ROOM = 46;

  /**
   * An axis.
   *
   * @param low the value at the bottom
   * @param high the value at the top, above {@code low}
   */
  public MeasureAxis(double low, double high) {
    setRange(low, high);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelFont(Theme.NOTE.font());
    setTickLabelPaint(Theme.NOTE.colour());
    setTickLabelInsets(new RectangleInsets(0, 10, 0, 10));
    setFixedDimension(WIDTH);
  }

  // Multiples of 1, 2 or 5 times a power of ten, as many as have room.
  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    double step = step(ROOM / dataArea.getHeight() * getRange().getLength());
    int decimals = 0;
    for (double rest = step; rest < 1 - 1e-9; rest *= 10) {
      decimals++;
    }
    List<NumberTick> ticks = new ArrayList<>();
    double last = getUpperBound() + step * 1e-9;
    for (long i = (long) Math.ceil(getLowerBound() / step - 1e-9); i * step <= last; i++) {
      String number = String.format(Locale.ROOT, "%." + decimals + "f", i * step);
      ticks.add(
          new NumberTick(i * step, number, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
    }
    return ticks;
  }

  /**
   * The smallest of 1, 2 or 5 times a power of ten that is at least this.
   *
   * @param least a number above 0
   * @return the round number
   */
  public static double step(double least) {
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
}
