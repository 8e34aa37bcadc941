package sinew.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sinew.drawing.Lines;
import sinew.drawing.Panel;
import sinew.drawing.Theme;
import sinew.statistics.Interval;

/**
 * Where a model with other parameters that fit the trials puts curves: wide bands behind them or,
 * where these would lie over one another, brackets at half a year and a year.
 */
final class ModelRanges {
  private static final double WIDE = 0.13;
  private static final int MOST_BANDS = 2;
  private static final List<Integer> DAYS = List.of(182, 365);
  private static final double APART = 9;
  private static final double FOOT = 3;
  private static final Stroke BRACKET = Theme.stroke(2, List.of());

  private final List<Band> bands = new ArrayList<>();

  /** The range of a curve on each day, and its colour. */
  private record Band(List<Interval> days, Color colour) {}

  /** One more curve; nothing if its range is not known. */
  void add(LabelledCurve curve, Color colour) {
    if (!curve.couldBe().isEmpty()) {
      bands.add(new Band(curve.couldBe(), colour));
    }
  }

  /** How to read them, after a sentence; empty without ranges. */
  String note() {
    if (bands.isEmpty()) {
      return "";
    }
    return bands.size() > MOST_BANDS
        ? " Shaded: chance. Brackets: where other numbers that fit the trials put the lines by"
            + " then; a set of them holds for all lines."
        : " Narrow bands: chance. Wide bands: where other numbers that fit the trials put the"
            + " lines; a set of them holds for both lines.";
  }

  /**
   * Draws them.
   *
   * @param panel where
   * @param unitX units of the drawing to a day
   * @param unitY units of the drawing to a person of 100
   */
  void draw(Panel panel, double unitX, double unitY) {
    if (bands.size() > MOST_BANDS) {
      panel.add(this::drawBrackets);
      return;
    }
    for (Band band : bands) {
      List<double[]> points =
          IntStream.range(0, band.days().size())
              .mapToObj(day -> point(day, band.days().get(day)))
              .toList();
      Lines.addBand(panel, Lines.thinned(points, unitX, unitY), band.colour(), WIDE);
    }
  }

  private static double[] point(int day, Interval range) {
    return new double[] {
      day, 50 * (range.low() + range.high()), 100 * range.low(), 100 * range.high()
    };
  }

  private void drawBrackets(Graphics2D g2, Panel.Frame frame) {
    int horizon = bands.get(0).days().size() - 1;
    List<Integer> days = DAYS.stream().filter(day -> day <= horizon).toList();
    for (int day : days.isEmpty() ? List.of(horizon) : days) {
      for (int i = 0; i < bands.size(); i++) {
        Interval range = bands.get(i).days().get(day);
        double x = frame.x(day) + APART * (i - (bands.size() - 1) / 2.0);
        g2.setPaint(bands.get(i).colour());
        g2.setStroke(BRACKET);
        g2.draw(bracket(x, frame.y(100 * range.low()), frame.y(100 * range.high())));
      }
    }
  }

  private static Path2D bracket(double x, double low, double high) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(x - FOOT, low);
    path.lineTo(x + FOOT, low);
    path.moveTo(x, low);
    path.lineTo(x, high);
    path.moveTo(x - FOOT, high);
    path.lineTo(x + FOOT, high);
    return path;
  }
}
