package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Names at the right ends of lines, moved apart where they would meet.
 *
 * @param labels the names
 */
public record EndLabels(List<Label> labels) implements Panel.Overlay {
  private static final double BEFORE = 4;
  private static final double AFTER = 16;
  private static final double ROW = 22.5;
  private static final double ROWS = 46;

  /** Distance of a label from the end of its line. */
  public static final double INDENT = 22;

  /**
   * A name.
   *
   * @param value where the line ends
   * @param text the name
   * @param pen how it is set
   * @param note a second row below the name, or nothing
   */
  public record Label(double value, String text, Pen pen, String note) {
    /**
     * A name of one row.
     *
     * @param value where the line ends
     * @param text the name
     * @param pen how it is set
     */
    public Label(double value, String text, Pen pen) {
      this(value, text, pen, "");
    }

    private double height() {
      return note.isEmpty() ? ROW : ROWS;
    }
  }

  @Override
  public void draw(Graphics2D g2, Panel.Frame frame) {
    double[] wanted = labels.stream().mapToDouble(label -> frame.y(label.value())).toArray();
    double[] heights = labels.stream().mapToDouble(Label::height).toArray();
    double spare = heights[0] / 2 - 1;
    double[] middles =
        Labels.spread(
            wanted, heights, frame.area().getMinY() - spare, frame.area().getMaxY() + spare);
    double x = frame.area().getMaxX();
    for (int i = 0; i < middles.length; i++) {
      Label label = labels.get(i);
      double y = middles[i];
      g2.setPaint(label.pen().colour());
      g2.setStroke(Theme.THIN);
      g2.draw(new Line2D.Double(x + BEFORE, wanted[i], x + AFTER, y));
      label.pen().write(g2, label.text(), x + INDENT, label.note().isEmpty() ? y + 6 : y - 3);
      Theme.NOTE.write(g2, label.note(), x + INDENT, y + 17);
    }
  }
}
