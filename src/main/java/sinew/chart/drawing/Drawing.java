package sinew.chart.drawing;

import java.util.List;

/**
 * A finished picture. The same marks give the same SVG text, to the byte, on every machine and JDK.
 *
 * @param width the width in units; on a slide one unit is one pixel of 1280 by 720
 * @param height the height in units
 * @param title what it is, in one line
 * @param description what it shows, in words, for those who cannot see it
 * @param marks what is drawn, from the back to the front
 */
public record Drawing(
    double width, double height, String title, String description, List<Mark> marks) {
  public Drawing {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException(
          "a drawing needs a size above 0, was " + width + " x " + height);
    }
    marks = List.copyOf(marks);
  }

  /**
   * The picture as a document that scales to any size, with its text as text.
   *
   * @return an SVG document
   */
  public String svg() {
    return new SvgWriter().write(this);
  }

  /**
   * The picture as pixels, two to a unit.
   *
   * @return a PNG file
   */
  public byte[] png() {
    return PngPainter.paint(this);
  }
}
