package sinew.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines with or without a band around them, as data and renderers of JFreeChart. */
final class Lines {
  // Less than a pixel of the PNG.
  private static final double INVISIBLE = 0.35;

  private Lines() {}

  /**
   * Adds a line and its band to a panel.
   *
   * @param panel the panel
   * @param points x, height of the line, low and high edge of the band
   * @param stroke how the line is drawn
   * @param colour of line and band
   * @param opacity of the band, 0 to 1
   */
  static void add(Panel panel, List<double[]> points, Stroke stroke, Color colour, double opacity) {
    YIntervalSeries series = new YIntervalSeries("line", false, true);
    for (double[] point : points) {
      series.add(point[0], point[1], point[2], point[3]);
    }
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(series);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha((float) opacity);
    renderer.setSeriesFillPaint(0, colour);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
    renderer.setDrawSeriesLineAsPath(true);
    panel.add(data, renderer);
  }

  /**
   * Leaves out the points nobody could see.
   *
   * @param points x and heights
   * @param unitX units of the drawing to one of x
   * @param unitY units of the drawing to one of height
   * @return some of the points
   */
  static List<double[]> thinned(List<double[]> points, double unitX, double unitY) {
    List<double[]> scaled = points.stream().map(point -> scaled(point, unitX, unitY)).toList();
    return Thinning.of(scaled, INVISIBLE).stream()
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
