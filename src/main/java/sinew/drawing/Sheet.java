package sinew.drawing;

import java.awt.Color;
import java.awt.RenderingHints;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** The page a chart is drawn on: its size, its margins and its heading. */
public final class Sheet {
  /** Width of a chart; on a slide one unit is one pixel of 1280 by 720. */
  public static final int WIDTH = 1280;

  /** Height of a chart. */
  public static final int HEIGHT = 720;

  /** White space left and right of a chart. */
  static final double MARGIN = 44;

  /** The left edge of what may be drawn on. */
  public static final double LEFT = MARGIN;

  /** The right edge. */
  public static final double RIGHT = WIDTH - MARGIN;

  private static final double TOP = 26;
  private static final double BELOW_HEADING = 10;
  private static final double SECOND_LINE_OF_TITLE = 38;
  private static final double SECOND_LINE_OF_NOTE = 22;

  private Sheet() {}

  /**
   * A plot with a title, a note on how to read the chart, and where the numbers come from.
   *
   * @param title what is shown, as a sentence
   * @param note how to read it
   * @param source where it comes from
   * @param plot the plot
   * @return the chart
   */
  public static JFreeChart of(String title, String note, Source source, Plot plot) {
    JFreeChart chart = bare(plot);
    chart.setPadding(new RectangleInsets(TOP, MARGIN, TOP, MARGIN));
    chart.setTextAntiAlias(true);
    chart.addSubtitle(line(title, Theme.TITLE, 4));
    chart.addSubtitle(line(note, Theme.NOTE.in(Theme.INK), 1));
    chart.addSubtitle(line(source.line(), Theme.NOTE, BELOW_HEADING));
    return chart;
  }

  /**
   * A plot without any words around it.
   *
   * @param plot the plot
   * @return the chart
   */
  public static JFreeChart bare(Plot plot) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(0, MARGIN, 0, MARGIN));
    chart.setRenderingHints(new RenderingHints(Theme.HINTS));
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    return chart;
  }

  /**
   * By how much a heading is higher than one of three single lines.
   *
   * @param title the title
   * @param note the note
   * @return the height of the second lines of title and note, if they have one
   */
  public static double secondLines(String title, String note) {
    double room = RIGHT - LEFT;
    return (Theme.TITLE.width(title) > room ? SECOND_LINE_OF_TITLE : 0)
        + (Theme.NOTE.width(note) > room ? SECOND_LINE_OF_NOTE : 0);
  }

  private static TextTitle line(String text, Pen pen, double below) {
    TextTitle line =
        new TextTitle(
            text,
            pen.font(),
            pen.colour(),
            RectangleEdge.TOP,
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            new RectangleInsets(0, 0, below, 0));
    line.setTextAlignment(HorizontalAlignment.LEFT);
    line.setMaximumLinesToDisplay(2);
    return line;
  }
}
