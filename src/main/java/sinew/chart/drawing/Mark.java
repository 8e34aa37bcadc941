package sinew.chart.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** One thing that a drawing shows. */
public sealed interface Mark {

  /**
   * A shape.
   *
   * @param shape its outline, in units of the drawing; not changed any more
   * @param ink how it is drawn
   */
  record Form(Shape shape, Ink ink) implements Mark {}

  /**
   * A line of text.
   *
   * @param text the text
   * @param x where the pen's anchor stands
   * @param y the base line
   * @param pen how it is set
   * @param halo whether white surrounds the letters, so that they can be read over lines
   */
  record Words(String text, double x, double y, Pen pen, boolean halo) implements Mark {

    /**
     * The area the letters can take, from the top of capitals to the end of descenders.
     *
     * @return the box, in units of the drawing
     */
    public Rectangle2D box() {
      double width = pen.width(text);
      double size = pen.size();
      return new Rectangle2D.Double(
          pen.anchor().left(x, width),
          y - Typeface.CAPITALS * size,
          width,
          (Typeface.CAPITALS + Typeface.DESCENT) * size);
    }
  }
}
