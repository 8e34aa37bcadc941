package sinew.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import sinew.drawing.Panel;
import sinew.drawing.Theme;

/** The line at which two arms are the same, in a picture of differences. */
final class ZeroLine implements Panel.Overlay {
  @Override
  public void draw(Graphics2D g2, Panel.Frame frame) {
    g2.setPaint(Theme.INK);
    g2.setStroke(Theme.OUTLINE);
    g2.draw(
        new Line2D.Double(frame.area().getMinX(), frame.y(0), frame.area().getMaxX(), frame.y(0)));
  }
}
