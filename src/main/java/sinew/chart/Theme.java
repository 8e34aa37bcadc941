package sinew.chart;

import java.util.List;
import sinew.chart.drawing.Colour;
import sinew.chart.drawing.Ink;
import sinew.chart.drawing.Pen;

/**
 * What all charts have in common. The colours follow Okabe and Ito's in hue and differ in
 * lightness, so that they are told apart by colour-blind readers and in grey print.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design</a>
 */
final class Theme {
  /** Width of a chart. */
  static final double WIDTH = 1280;

  /** Height of a chart. */
  static final double HEIGHT = 720;

  /** White space around a chart. */
  static final double MARGIN = 44;

  /** Text and axis. */
  static final Colour INK = Colour.of(0x1F2933);

  /** Text of second rank. */
  static final Colour GREY = Colour.of(0x5B6670);

  /** Lines of the grid. */
  static final Colour FAINT = Colour.of(0xDDE2E7);

  /** Bars and bands in front of nothing else. */
  static final Colour BLUE = Colour.of(0x005A96);

  /** What stands against {@link #BLUE}. */
  static final Colour ORANGE = Colour.of(0xC98500);

  /** Pain, flares. */
  static final Colour RED = Colour.of(0xB5460A);

  /** Colours of lines and of the labels at their ends, in the order in which they are used. */
  static final List<Colour> LINES =
      List.of(Colour.of(0x102A43), ORANGE, BLUE, Colour.of(0x008F68), Colour.of(0x6A1B5E), RED);

  /** Dashes of the same lines. */
  static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(11.0, 7.0),
          List.of(1.0, 6.0),
          List.of(16.0, 6.0, 1.0, 6.0),
          List.of(5.0, 6.0),
          List.of(22.0, 8.0));

  /** How much a band of uncertainty covers. */
  static final double BAND = 0.2;

  /** Headings. */
  static final Pen TITLE = Pen.of(27, INK).bold();

  /** Labels. */
  static final Pen TEXT = Pen.of(18, INK);

  /** Text of second rank: subtitles, axis labels, intervals. */
  static final Pen NOTE = Pen.of(17, GREY);

  /** Lines of the grid. */
  static final Ink GRID = Ink.line(FAINT, 1);

  /** The axis of time. */
  static final Ink AXIS = Ink.line(GREY, 1.3);

  private Theme() {}

  /**
   * The line of a series.
   *
   * @param series its place in the list, from 0
   * @return the ink
   */
  static Ink line(int series) {
    return Ink.line(colour(series), 3).withDashes(DASHES.get(series % DASHES.size()));
  }

  /**
   * The colour of a series.
   *
   * @param series its place in the list, from 0
   * @return the colour
   */
  static Colour colour(int series) {
    return LINES.get(series % LINES.size());
  }

  /**
   * The band around the line of a series.
   *
   * @param series its place in the list, from 0
   * @return the ink
   */
  static Ink band(int series) {
    return Ink.fill(colour(series)).withOpacity(BAND);
  }
}
