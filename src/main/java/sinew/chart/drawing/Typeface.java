package sinew.chart.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Open Sans in one weight, read from the file that is bundled with the program. Neither measuring
 * nor drawing asks the JDK or the operating system for a font: both would answer differently from
 * one machine to the next, and not at all on one without fonts.
 */
public final class Typeface {
  /** The weight of most text. */
  public static final Typeface REGULAR = new Typeface("OpenSans-Regular.ttf", "400");

  /** The weight of titles and of labels that name a line. */
  public static final Typeface BOLD = new Typeface("OpenSans-Bold.ttf", "700");

  /** The family's name. */
  public static final String FAMILY = "Open Sans";

  /** Height of capitals, in ems. */
  static final double CAPITALS = 1462 / 2048.0;

  /** Depth of the longest letters below the base line, in ems. */
  static final double DESCENT = 492 / 2048.0;

  private final String file;
  private final String cssWeight;
  private final TrueTypeFont font;

  private Typeface(String file, String cssWeight) {
    this.file = file;
    this.cssWeight = cssWeight;
    this.font = new TrueTypeFont(file());
  }

  /**
   * The bundled font file, for documents that carry their font along.
   *
   * @return a TrueType file with the letters of Latin-1 and the punctuation of English
   */
  public byte[] file() {
    try (InputStream in = Typeface.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program's archive lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String cssWeight() {
    return cssWeight;
  }

  /**
   * How wide a line of text is.
   *
   * @param text the text
   * @param size the em
   * @return the sum of the letters' widths, in the unit of {@code size}
   */
  double width(String text, double size) {
    long sum = text.codePoints().mapToLong(letter -> font.advance(font.glyph(letter))).sum();
    return sum * size / font.unitsPerEm();
  }

  /**
   * The outline of a line of text.
   *
   * @param text the text
   * @param size the em
   * @param start the left end of the base line
   * @return a shape to fill
   */
  Path2D outline(String text, double size, Spot start) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / font.unitsPerEm();
    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, start.x(), start.y());
    text.codePoints()
        .map(font::glyph)
        .forEach(
            glyph -> {
              path.append(place.createTransformedShape(font.outline(glyph)), false);
              place.translate(font.advance(glyph), 0);
            });
    return path;
  }
}
