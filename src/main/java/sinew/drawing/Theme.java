package sinew.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.List;
import java.util.Map;
import org.jfree.chart.text.TextUtils;

/**
 * What all charts have in common. The colours follow Okabe and Ito's in hue and differ in
 * lightness, so that they are told apart by colour-blind readers and in grey print.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design</a>
 */
public final class Theme {
  /**
   * The font of labels. It is the first field, because fonts must be set up before any other class
   * of AWT is loaded.
   */
  public static final Pen TEXT = Pen.of(18, new Color(0x1F2933));

  /** Text and axis. */
  public static final Color INK = TEXT.colour();

  /** Text of second rank. */
  public static final Color GREY = new Color(0x5B6670);

  /** Lines of the grid. */
  public static final Color FAINT = new Color(0xDDE2E7);

  /** Bars and bands in front of nothing else. */
  public static final Color BLUE = new Color(0x005A96);

  /** What stands against {@link #BLUE}. */
  public static final Color ORANGE = Shade.ORANGE;

  /** Pain, flares. */
  public static final Color RED = new Color(0xB5460A);

  /** Colours of lines and of the labels at their ends, in the order in which they are used. */
  static final List<Color> LINES =
      List.of(new Color(0x102A43), ORANGE, BLUE, Shade.GREEN, new Color(0x6A1B5E), RED);

  /** Dashes of the same lines. */
  static final List<List<Integer>> DASHES =
      List.of(
          List.of(),
          List.of(11, 7),
          List.of(1, 6),
          List.of(16, 6, 1, 6),
          List.of(5, 6),
          List.of(22, 8));

  /** How much a band of uncertainty covers. */
  public static final float BAND = 0.2f;

  /** Headings. */
  static final Pen TITLE = Pen.of(27, INK).bold();

  /** Text of second rank: subtitles, axis labels, intervals. */
  public static final Pen NOTE = Pen.of(17, GREY);

  /** Lines of the grid. */
  public static final Stroke THIN = stroke(1, List.of());

  /** Outlines of small shapes. */
  public static final Stroke OUTLINE = stroke(1.5, List.of());

  /** The axis of time. */
  static final Stroke AXIS = stroke(1.3, List.of());

  /** How everything is painted. */
  static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  static {
    // Otherwise JFreeChart rounds the width of text to whole pixels.
    TextUtils.setUseFontMetricsGetStringBounds(true);
  }

  private Theme() {}

  /**
   * A line with round ends.
   *
   * @param width its width
   * @param dashes lengths of dash, gap, dash ...; empty for a solid line
   * @return the stroke
   */
  public static Stroke stroke(double width, List<Integer> dashes) {
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i);
    }
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_ROUND,
        BasicStroke.JOIN_ROUND,
        10,
        dashes.isEmpty() ? null : lengths,
        0);
  }

  /**
   * The stroke of a series.
   *
   * @param series its place in the list, from 0
   * @return the stroke
   */
  public static Stroke line(int series) {
    return stroke(3, DASHES.get(series % DASHES.size()));
  }

  /**
   * The colour of a series.
   *
   * @param series its place in the list, from 0
   * @return the colour
   */
  public static Color colour(int series) {
    return LINES.get(series % LINES.size());
  }

  /**
   * How much each of several bands covers, so that many that lie over one another do not hide the
   * lines.
   *
   * @param bands how many there are, at least 1
   * @return the share, from 0 to 1
   */
  public static double band(int bands) {
    return BAND * Math.min(1, 2.0 / bands);
  }

  /**
   * A colour that lets what lies below show through.
   *
   * @param colour the colour
   * @param share how much it covers, from 0 to 1
   * @return the colour
   */
  public static Color translucent(Color colour, double share) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * share));
  }
}
