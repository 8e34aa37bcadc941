package sinew.drawing;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines with or without a band around them, as data and renderers of JFreeChart. */
public final class Lines {
  // A pixel of the PNG.
  private static final double INVISIBLE = 0.5;

  private Lines() {}

  /**
   * Adds a line and the band around it to a panel.
   *
   * @param panel the panel
   * @param points x, height of the line, low and high edge of the band
   * @param stroke how the line is drawn
   * @param colour of line and band
   * @param opacity of the band, 0 to 1
   */
  public static void add(
      Panel panel, List<double[]> points, Stroke stroke, Color colour, double opacity) {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
    add(panel, points, renderer, colour, opacity);
  }

  /**
   * Adds a band without a line to a panel.
   *
   * @param panel the panel
   * @param points x, anything, low and high edge of the band
   * @param colour the colour
   * @param opacity of the band, 0 to 1
   */
  public static void addBand(Panel panel, List<double[]> points, Color colour, double opacity) {
    add(panel, points, new DeviationRenderer(false, false), colour, opacity);
  }

  private static void add(
      Panel panel,
      List<double[]> points,
      DeviationRenderer renderer,
      Color colour,
      double opacity) {
    YIntervalSeries series = new YIntervalSeries("line", false, true);
    for (double[] point : points) {
      series.add(point[0], point[1], point[2], point[3]);
    }
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(series);
    renderer.setAlpha((float) opacity);
    renderer.setSeriesFillPaint(0, colour);
    panel.add(data, renderer);
  }

  /**
   * Adds a line to a panel.
   *
   * @param panel the panel
   * @param points x and height
   * @param stroke how it is drawn
   * @param colour the colour
   */
  public static void add(Panel panel, List<double[]> points, Stroke stroke, Color colour) {
    XYSeries series = new XYSeries("line", false);
    for (double[] point : points) {
      series.add(point[0], point[1]);
    }
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
    panel.add(new XYSeriesCollection(series), renderer);
  }

  /**
   * Leaves out the points nobody could see.
   *
   * @param points x and heights
   * @param unitX units of the drawing to one of x
   * @param unitY units of the drawing to one of height
   * @return some of the points
   */
  public static List<double[]> thinned(List<double[]> points, double unitX, double unitY) {
    List<double[]> scaled = points.stream().map(point -> scaled(point, unitX, unitY)).toList();
    return LineSimplification.of(scaled, INVISIBLE).stream()
        .map(point -> scaled(point, 1 / unitX, 1 / unitY))
        .toList();
  }

  private static double[] scaled(double[] point, double unitX, double unitY) {
    double[] scaled = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      scaled[i] = point[i] * (i == 0 ? unitX : unitY);
    }
    return scaled;
  }
}
