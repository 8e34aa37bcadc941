package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Names at the right ends of lines, moved apart where they would meet. A long name has several
 * rows, as far as all names have room above one another.
 *
 * @param labels the names
 * @param width how much room there is for a name, in units of the chart
 */
public record EndLabels(List<Label> labels, double width) implements Panel.Overlay {
  private static final int MOST_ROWS = 3;
  private static final double BEFORE = 4;
  private static final double AFTER = 16;
  private static final double ROW = 22.5;
  private static final double TWO_ROWS = 46;
  private static final double PITCH = 20;

  /** Distance of a label from the end of its line. */
  public static final double INDENT = 22;

  /**
   * Names that are known to be short.
   *
   * @param labels the names
   */
  public EndLabels(List<Label> labels) {
    this(labels, Double.POSITIVE_INFINITY);
  }

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
  }

  /** A name in rows. */
  private record Block(Label label, List<String> rows) {
    double height() {
      int all = rows.size() + (label.note().isEmpty() ? 0 : 1);
      return all == 1 ? ROW : TWO_ROWS + PITCH * (all - 2);
    }

    void write(Graphics2D g2, double x, double middle) {
      boolean alone = rows.size() == 1 && label.note().isEmpty();
      int all = rows.size() + (label.note().isEmpty() ? 0 : 1);
      double y = alone ? middle + 6 : middle + 7 - PITCH * (all - 1) / 2;
      for (String row : rows) {
        label.pen().write(g2, row, x, y);
        y += PITCH;
      }
      Theme.NOTE.write(g2, label.note(), x, y);
    }
  }

  /** The names in as many rows as all have room for. */
  private List<Block> blocks(double room) {
    for (int most = MOST_ROWS; most > 1; most--) {
      List<Block> blocks = blocks(most);
      if (blocks.stream().mapToDouble(Block::height).sum() <= room) {
        return blocks;
      }
    }
    return blocks(1);
  }

  private List<Block> blocks(int most) {
    return labels.stream()
        .map(label -> new Block(label, label.pen().lines(label.text(), width, most)))
        .toList();
  }

  @Override
  public void draw(Graphics2D g2, Panel.Frame frame) {
    double[] wanted = labels.stream().mapToDouble(label -> frame.y(label.value())).toArray();
    List<Block> blocks = blocks(frame.area().getHeight());
    double[] heights = blocks.stream().mapToDouble(Block::height).toArray();
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
      blocks.get(i).write(g2, x + INDENT, y);
    }
  }
}
