package sinew.chart;

import java.util.List;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Spot;

/**
 * A chart's canvas with its heading already on it.
 *
 * @param canvas where the rest is drawn
 * @param top where the heading ends
 */
record Sheet(Canvas canvas, double top) {
  /** The left edge of what may be drawn on. */
  static final double LEFT = Theme.MARGIN;

  /** The right edge. */
  static final double RIGHT = Theme.WIDTH - Theme.MARGIN;

  /** The lower edge. */
  static final double BOTTOM = Theme.HEIGHT - 26;

  /**
   * A sheet with a title, a note on how to read the chart, and where the numbers come from.
   *
   * @param title what is shown, as a sentence
   * @param note how to read it
   * @param source where it comes from
   * @return the sheet
   */
  static Sheet of(String title, String note, Source source) {
    Canvas canvas = new Canvas(Theme.WIDTH, Theme.HEIGHT);
    double y = 20;
    for (String line : Wording.wrapped(title, Theme.TITLE, RIGHT - LEFT, 2)) {
      y += 36;
      canvas.text(line, new Spot(LEFT, y), Theme.TITLE);
    }
    y += 6;
    List<String> notes = Wording.wrapped(note, Theme.NOTE, RIGHT - LEFT, 2);
    for (String line : notes) {
      y += 24;
      canvas.text(line, new Spot(LEFT, y), Theme.NOTE.in(Theme.INK));
    }
    for (String line : Wording.wrapped(source.line(), Theme.NOTE, RIGHT - LEFT, 2)) {
      y += 24;
      canvas.text(line, new Spot(LEFT, y), Theme.NOTE);
    }
    return new Sheet(canvas, y + 14);
  }
}
