package sinew.chart.drawing;

import java.util.Locale;

/**
 * An opaque colour of the sRGB space.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
  /** White, the paper. */
  public static final Colour WHITE = new Colour(255, 255, 255);

  public Colour {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException(
          "colour parts must lie in [0, 255], were " + red + ", " + green + ", " + blue);
    }
  }

  /**
   * A colour from its usual number.
   *
   * @param rgb red, green and blue in one number, for example {@code 0x0072B2}
   * @return the colour
   */
  public static Colour of(int rgb) {
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /**
   * How bright the colour is, as the Web Content Accessibility Guidelines 2.2 define it.
   *
   * @return the relative luminance, from 0 (black) to 1 (white)
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, relative
   *     luminance</a>
   */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /**
   * How bright the colour looks: CIE 1976 lightness, in which equal steps look equal.
   *
   * @return the lightness, from 0 (black) to 100 (white)
   */
  public double lightness() {
    double y = luminance();
    return y > 216.0 / 24389 ? 116 * StrictMath.cbrt(y) - 16 : y * 24389 / 27;
  }

  /**
   * The contrast of this colour with another, as WCAG 2.2 defines it.
   *
   * @param other the other colour
   * @return the ratio, from 1 (equal) to 21 (black and white)
   */
  public double contrast(Colour other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  /**
   * The colour as CSS writes it.
   *
   * @return for example {@code #0072b2}
   */
  String css() {
    return String.format(Locale.ROOT, "#%06x", rgb());
  }

  int rgb() {
    return red << 16 | green << 8 | blue;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
