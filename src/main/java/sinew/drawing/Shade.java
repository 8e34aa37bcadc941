package sinew.drawing;

import java.awt.Color;
import java.util.Map;

/** The colours of lines that are too light for text, and the shades in which they are written. */
final class Shade {
  static final Color ORANGE = new Color(0xC98500);
  static final Color GREEN = new Color(0x008F68);

  private static final Map<Color, Color> IN_TEXT =
      Map.of(ORANGE, new Color(0x9C6700), GREEN, new Color(0x007F5C));

  private Shade() {}

  /**
   * The shade of a colour in which text can be read on white: a contrast of at least 4.5 to 1.
   *
   * @param colour the colour of a line
   * @return the same colour where it is dark enough
   */
  static Color inText(Color colour) {
    return IN_TEXT.getOrDefault(colour, colour);
  }
}
