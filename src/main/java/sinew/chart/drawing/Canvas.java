package sinew.chart.drawing;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making. Later marks cover earlier ones; x grows to the right, y downwards. */
public final class Canvas {
  // Less than a pixel of the PNG.
  private static final double INVISIBLE = 0.35;

  private final double width;
  private final double height;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * An empty sheet.
   *
   * @param width its width in units, above 0
   * @param height its height in units, above 0
   */
  public Canvas(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Adds a shape.
   *
   * @param shape the outline; must not be changed later
   * @param ink how it is drawn
   */
  public void form(Shape shape, Ink ink) {
    marks.add(new Mark.Form(shape, ink));
  }

  /**
   * Adds a straight line.
   *
   * @param from x and y of its start
   * @param to x and y of its end
   * @param ink a line's ink
   */
  public void line(Spot from, Spot to, Ink ink) {
    form(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), ink);
  }

  /**
   * Adds a filled or outlined box.
   *
   * @param box the box
   * @param ink how it is drawn
   */
  public void box(Rectangle2D box, Ink ink) {
    form(box, ink);
  }

  /**
   * Adds straight lines from spot to spot, without the spots that make no visible difference.
   *
   * @param spots at least two
   * @param ink a line's ink, or a fill for the area inside
   */
  public void trace(List<Spot> spots, Ink ink) {
    Path2D.Double path = new Path2D.Double();
    List<Spot> visible = Thinning.of(spots, INVISIBLE);
    path.moveTo(visible.get(0).x(), visible.get(0).y());
    visible.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
    if (ink.fills()) {
      path.closePath();
    }
    form(path, ink);
  }

  /**
   * Adds a line of text.
   *
   * @param text the text; nothing is added if it is empty
   * @param at where the pen's anchor stands on the base line
   * @param pen how it is set
   */
  public void text(String text, Spot at, Pen pen) {
    words(text, at, pen, false);
  }

  /**
   * Adds a line of text with white around the letters, to be read over lines.
   *
   * @param text the text; nothing is added if it is empty
   * @param at where the pen's anchor stands on the base line
   * @param pen how it is set
   */
  public void textOver(String text, Spot at, Pen pen) {
    words(text, at, pen, true);
  }

  private void words(String text, Spot at, Pen pen, boolean halo) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Words(text, at.x(), at.y(), pen, halo));
    }
  }

  /**
   * The finished drawing.
   *
   * @param title what it is, in one line
   * @param description what it shows, in words, for those who cannot see it
   * @return the drawing
   */
  public Drawing finish(String title, String description) {
    return new Drawing(width, height, title, description, marks);
  }
}
