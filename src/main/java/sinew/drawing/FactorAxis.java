package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A horizontal axis of any numbers, with a linear or a logarithmic scale. */
public final class FactorAxis extends NumberAxis {
  /** Height of the numbers and of the words below them. */
  public static final double HEIGHT = 54;

  private static final double ROOM = 62;
  private static final double[] DIGITS = {1, 2, 5};

  private final double from;
  private final double to;
  private final boolean logarithmic;
  private boolean ends;
  private boolean percent;

  /**
   * An axis.
   *
   * @param from the value at the left; above 0 if steps multiply
   * @param to the value at the right, above {@code from}
   * @param logarithmic whether steps multiply
   */
  public FactorAxis(double from, double to, boolean logarithmic) {
    this.from = from;
    this.to = to;
    this.logarithmic = logarithmic;
    setRange(place(from), place(to));
    setAxisLinePaint(Theme.GREY);
    setAxisLineStroke(Theme.AXIS);
    setTickMarkPaint(Theme.GREY);
    setTickMarkStroke(Theme.AXIS);
    setTickMarkOutsideLength(6);
    setTickLabelFont(Theme.NOTE.font());
    setTickLabelPaint(Theme.NOTE.colour());
    setTickLabelInsets(new RectangleInsets(6, 0, 0, 0));
  }

  /**
   * Has numbers at its ends too, where these are values that somebody chose.
   *
   * @param shares whether all numbers are written as percent
   * @return this axis
   */
  public FactorAxis withEnds(boolean shares) {
    ends = true;
    percent = shares;
    return this;
  }

  /**
   * Where a value lies on the axis.
   *
   * @param value the value
   * @return its coordinate, for data
   */
  public double place(double value) {
    return logarithmic ? StrictMath.log10(value) : value;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    double unit = getRange().getLength() / dataArea.getWidth();
    List<NumberTick> ticks = new ArrayList<>();
    double apart = ROOM * 0.9 * unit;
    double last = Double.NEGATIVE_INFINITY;
    double end = Double.POSITIVE_INFINITY;
    if (ends) {
      ticks.add(tick(from));
      ticks.add(tick(to));
      last = place(from);
      end = place(to);
    }
    for (double value : logarithmic ? decades() : steps(ROOM * unit)) {
      if (place(value) - last >= apart && end - place(value) >= apart) {
        last = place(value);
        ticks.add(tick(value));
      }
    }
    return ticks;
  }

  private NumberTick tick(double value) {
    String number = percent ? text(100 * value) + " %" : text(value);
    return new NumberTick(place(value), number, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0);
  }

  private List<Double> decades() {
    List<Double> values = new ArrayList<>();
    for (double power = 1e-6; power <= to; power *= 10) {
      for (double digit : DIGITS) {
        double value = digit * power;
        if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private List<Double> steps(double least) {
    double step = MeasureAxis.step(least);
    List<Double> values = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
      values.add(i * step);
    }
    return values;
  }

  private static String text(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
