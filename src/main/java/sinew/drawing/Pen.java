package sinew.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/**
 * How text is set.
 *
 * @param font weight and size
 * @param colour the colour of the letters
 */
public record Pen(Font font, Color colour) {
  private static final double CAPITALS = 0.75;
  private static final double DESCENT = 0.26;

  /**
   * Regular text.
   *
   * @param size the em, above 0
   * @param colour the colour
   * @return the pen
   */
  static Pen of(double size, Color colour) {
    return new Pen(Fonts.REGULAR.deriveFont((float) size), colour);
  }

  /**
   * The same pen in bold.
   *
   * @return the pen
   */
  public Pen bold() {
    return new Pen(Fonts.BOLD.deriveFont(font.getSize2D()), colour);
  }

  /**
   * The same pen in another colour, or in a darker shade where that is too light to be read.
   *
   * @param other the colour
   * @return the pen
   */
  public Pen in(Color other) {
    return new Pen(font, Shade.inText(other));
  }

  /**
   * How wide a line of text is.
   *
   * @param text the text
   * @return its width in units of the chart
   */
  public double width(String text) {
    return Fonts.width(text, font);
  }

  /**
   * Shortens a line of text to a width, between words if its first word fits.
   *
   * @param text the text
   * @param width the greatest width, in units of the chart
   * @return the text, or as much of it as fits with an ellipsis
   */
  public String fitted(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(shortened(text, end)) > width) {
      end--;
    }
    int word = text.lastIndexOf(' ', end);
    return shortened(text, word > 0 ? word : end);
  }

  private static String shortened(String text, int end) {
    return text.substring(0, end).strip().replaceFirst("[,;:]$", "") + "…";
  }

  /**
   * Breaks a text into lines between words.
   *
   * @param text the text
   * @param width the greatest width of a line, in units of the chart
   * @param most how many lines there may be, at least 1
   * @return the lines; the last is shortened at a word if the text does not fit
   */
  public List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (lines.size() < most - 1 && width(rest) > width && rest.contains(" ")) {
      int end = rest.lastIndexOf(' ');
      while (width(rest.substring(0, end)) > width && rest.lastIndexOf(' ', end - 1) > 0) {
        end = rest.lastIndexOf(' ', end - 1);
      }
      lines.add(fitted(rest.substring(0, end), width));
      rest = rest.substring(end + 1);
    }
    lines.add(fitted(rest, width));
    return lines;
  }

  /**
   * Writes a line of text.
   *
   * @param g2 where to draw
   * @param text the text; nothing is drawn if it is empty
   * @param x where the anchor is
   * @param y the base line
   * @param anchor which point of the base line is at {@code x}
   */
  public void write(Graphics2D g2, String text, double x, double y, TextAnchor anchor) {
    if (!text.isEmpty()) {
      g2.setFont(font);
      g2.setPaint(colour);
      TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }
  }

  /**
   * Writes a line of text from its left end.
   *
   * @param g2 where to draw
   * @param text the text; nothing is drawn if it is empty
   * @param x the left end
   * @param y the base line
   */
  public void write(Graphics2D g2, String text, double x, double y) {
    write(g2, text, x, y, TextAnchor.BASELINE_LEFT);
  }

  /**
   * Writes a line of text from its left end on a white box, to be read where lines run.
   *
   * @param g2 where to draw
   * @param text the text
   * @param x the left end
   * @param y the base line
   */
  public void writeOnWhite(Graphics2D g2, String text, double x, double y) {
    double size = font.getSize2D();
    g2.setPaint(Color.WHITE);
    g2.fill(
        new Rectangle2D.Double(
            x - 3, y - CAPITALS * size, width(text) + 6, (CAPITALS + DESCENT) * size));
    write(g2, text, x, y);
  }
}
