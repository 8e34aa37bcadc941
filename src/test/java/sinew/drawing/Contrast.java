package sinew.drawing;

import java.awt.Color;

/** How well a colour is told from white. */
public final class Contrast {
  private Contrast() {}

  /** Contrast on white, from 1 to 21: WCAG 2.2. */
  public static double onWhite(Color colour) {
    return 1.05 / (luminance(colour) + 0.05);
  }

  /** Relative luminance of an sRGB colour: WCAG 2.2. */
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
