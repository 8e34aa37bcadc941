package sinew.chart.drawing;

import java.util.List;

/**
 * How a shape is drawn: filled, or outlined by a line.
 *
 * @param colour the colour
 * @param opacity how much it covers, above 0 (nothing) to 1 (all)
 * @param width the width of the line in units of the drawing; 0 fills the shape instead
 * @param dashes lengths of dash, gap, dash ... in units of the drawing; empty for a solid line
 */
public record Ink(Colour colour, double opacity, double width, List<Double> dashes) {
  public Ink {
    if (!(opacity > 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity must lie in (0, 1], was " + opacity);
    }
    if (!(width >= 0)) {
      throw new IllegalArgumentException("width must be at least 0, was " + width);
    }
    dashes = List.copyOf(dashes);
  }

  /**
   * Fills a shape.
   *
   * @param colour the colour
   * @return the ink
   */
  public static Ink fill(Colour colour) {
    return new Ink(colour, 1, 0, List.of());
  }

  /**
   * Draws a solid line.
   *
   * @param colour the colour
   * @param width the line's width, above 0
   * @return the ink
   */
  public static Ink line(Colour colour, double width) {
    return new Ink(colour, 1, width, List.of());
  }

  /**
   * The same ink, letting what lies below show through.
   *
   * @param share how much it covers, above 0 to 1
   * @return the ink
   */
  public Ink withOpacity(double share) {
    return new Ink(colour, share, width, dashes);
  }

  /**
   * The same line, dashed.
   *
   * @param lengths lengths of dash, gap, dash ...; empty for a solid line
   * @return the ink
   */
  public Ink withDashes(List<Double> lengths) {
    return new Ink(colour, opacity, width, lengths);
  }

  boolean fills() {
    return width == 0;
  }
}
