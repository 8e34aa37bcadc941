package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/**
 * A plot in the theme of all charts. Data and overlays may be drawn beyond its edges, so that a
 * line along an edge keeps its width and labels can stand beside the plot.
 */
public final class Panel extends XYPlot {

  /** Draws on a panel when its axes are known, after its data. */
  @FunctionalInterface
  public interface Overlay {
    /**
     * Draws.
     *
     * @param g2 where to draw
     * @param frame where the panel's values are
     */
    void draw(Graphics2D g2, Frame frame);
  }

  /**
   * Where values are drawn.
   *
   * @param area the area inside the axes
   * @param domain the level axis
   * @param range the upright axis
   */
  public record Frame(Rectangle2D area, ValueAxis domain, ValueAxis range) {
    /**
     * Where a value of the level axis is drawn.
     *
     * @param value the value
     * @return in points from the left edge
     */
    public double x(double value) {
      double share = (value - domain.getLowerBound()) / domain.getRange().getLength();
      return area.getMinX() + share * area.getWidth();
    }

    /**
     * Where a value of the upright axis is drawn.
     *
     * @param value the value
     * @return in points from the top edge
     */
    public double y(double value) {
      double share = (value - range.getLowerBound()) / range.getRange().getLength();
      return area.getMaxY() - share * area.getHeight();
    }
  }

  /**
   * A panel without data.
   *
   * @param domain the level axis, or null if it is shared with other panels
   * @param range the upright axis, or null if it is shared with other panels
   */
  public Panel(ValueAxis domain, ValueAxis range) {
    super(null, domain, range, null);
    setBackgroundPaint(null);
    setOutlineVisible(false);
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setInsets(RectangleInsets.ZERO_INSETS);
    setDomainGridlinesVisible(false);
    setRangeGridlinePaint(Theme.FAINT);
    setRangeGridlineStroke(Theme.THIN);
    setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
  }

  /**
   * Reserves space around the area inside the axes.
   *
   * @param top above
   * @param left at the left
   * @param bottom below
   * @param right at the right
   * @return this panel
   */
  public Panel withSpace(double top, double left, double bottom, double right) {
    AxisSpace upright = new AxisSpace();
    upright.setTop(top);
    upright.setBottom(bottom);
    setFixedDomainAxisSpace(upright);
    AxisSpace level = new AxisSpace();
    level.setLeft(left);
    level.setRight(right);
    setFixedRangeAxisSpace(level);
    return this;
  }

  /**
   * Writes what the panel shows above it.
   *
   * @param title a few words
   * @return this panel
   */
  public Panel titled(String title) {
    add(
        (g2, frame) ->
            Theme.TEXT
                .bold()
                .write(
                    g2,
                    title,
                    frame.area().getMinX() - MeasureAxis.WIDTH,
                    frame.area().getMinY() - 22));
    return this;
  }

  /**
   * Adds data in front of what is there.
   *
   * @param data the data
   * @param renderer how it is drawn
   */
  public void add(XYDataset data, XYItemRenderer renderer) {
    int index = getDataset(0) == null ? 0 : getDatasetCount();
    setDataset(index, data);
    setRenderer(index, renderer);
  }

  /**
   * Adds an overlay in front of what is there.
   *
   * @param overlay what is drawn
   */
  public void add(Overlay overlay) {
    addAnnotation(new Annotation(overlay));
  }

  @Override
  public boolean render(
      Graphics2D g2,
      Rectangle2D dataArea,
      int index,
      PlotRenderingInfo info,
      CrosshairState crosshairState) {
    Shape clip = g2.getClip();
    g2.setClip(null);
    boolean found = super.render(g2, dataArea, index, info, crosshairState);
    g2.setClip(clip);
    return found;
  }

  @Override
  public void drawAnnotations(Graphics2D g2, Rectangle2D dataArea, PlotRenderingInfo info) {
    Shape clip = g2.getClip();
    g2.setClip(null);
    super.drawAnnotations(g2, dataArea, info);
    g2.setClip(clip);
  }

  private static final class Annotation extends AbstractXYAnnotation {
    private final transient Overlay overlay;

    Annotation(Overlay overlay) {
      this.overlay = overlay;
    }

    @Override
    public void draw(
        Graphics2D g2,
        XYPlot plot,
        Rectangle2D dataArea,
        ValueAxis domainAxis,
        ValueAxis rangeAxis,
        int rendererIndex,
        PlotRenderingInfo info) {
      overlay.draw(g2, new Frame(dataArea, domainAxis, rangeAxis));
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(overlay);
    }
  }
}
