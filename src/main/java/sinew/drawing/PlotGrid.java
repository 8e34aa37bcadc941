package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Plots in columns and rows of one chart, filled row by row. */
public final class PlotGrid extends Plot {
  private final transient List<Panel> panels;
  private final int columns;
  private final double gap;

  /**
   * A grid.
   *
   * @param panels the plots, at least one
   * @param columns how many in a row
   * @param gap space between columns
   */
  public PlotGrid(List<Panel> panels, int columns, double gap) {
    this.panels = List.copyOf(panels);
    this.columns = columns;
    this.gap = gap;
  }

  @Override
  public String getPlotType() {
    return "grid";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    for (int i = 0; i < panels.size(); i++) {
      Rectangle2D cell = cell(area, i);
      if (columns > 1 && g2 instanceof SvgGraphics svg) {
        svg.tellPanel(cell);
      }
      panels.get(i).draw(g2, cell, anchor, parentState, null);
    }
  }

  private Rectangle2D cell(Rectangle2D area, int index) {
    int rows = (panels.size() + columns - 1) / columns;
    double width = (area.getWidth() - gap * (columns - 1)) / columns;
    double height = area.getHeight() / rows;
    int row = index / columns;
    double x = area.getX() + index % columns * (width + gap);
    return new Rectangle2D.Double(x, area.getY() + row * height, width, height);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
