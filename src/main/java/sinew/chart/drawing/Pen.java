package sinew.chart.drawing;

/**
 * How text is set.
 *
 * @param typeface the weight
 * @param size the em in units of the drawing, above 0
 * @param colour the colour of the letters
 * @param anchor which part of the text stands at its place
 */
public record Pen(Typeface typeface, double size, Colour colour, Anchor anchor) {
  public Pen {
    if (!(size > 0)) {
      throw new IllegalArgumentException("size must be above 0, was " + size);
    }
  }

  /**
   * Regular text that begins at its place.
   *
   * @param size the em, above 0
   * @param colour the colour
   * @return the pen
   */
  public static Pen of(double size, Colour colour) {
    return new Pen(Typeface.REGULAR, size, colour, Anchor.START);
  }

  /**
   * The same pen in bold.
   *
   * @return the pen
   */
  public Pen bold() {
    return new Pen(Typeface.BOLD, size, colour, anchor);
  }

  /**
   * The same pen with another anchor.
   *
   * @param other which part of the text stands at its place
   * @return the pen
   */
  public Pen at(Anchor other) {
    return new Pen(typeface, size, colour, other);
  }

  /**
   * The same pen in another colour.
   *
   * @param other the colour
   * @return the pen
   */
  public Pen in(Colour other) {
    return new Pen(typeface, size, other, anchor);
  }

  /**
   * How wide a line of text is.
   *
   * @param text the text
   * @return its width in units of the drawing
   */
  public double width(String text) {
    return typeface.width(text, size);
  }
}
