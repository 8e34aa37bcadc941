package sinew.chart;

import sinew.chart.drawing.Drawing;

/**
 * A picture with the numbers it was drawn from. Immutable; equal statistics give equal bytes.
 *
 * @param name what its files are called, without ending, for example {@code recovery-histogram}
 * @param drawing the picture
 * @param figures the same numbers as a table
 */
public record Chart(String name, Drawing drawing, Figures figures) {

  /**
   * What the chart shows, as a heading.
   *
   * @return one line
   */
  public String title() {
    return drawing.title();
  }

  /**
   * What the chart shows, for those who cannot see it.
   *
   * @return one or more sentences
   */
  public String description() {
    return drawing.description();
  }

  /**
   * The chart as SVG, with its text as text.
   *
   * @return an SVG document, equal on every machine
   */
  public String svg() {
    return drawing.svg();
  }

  /**
   * The chart as pixels, two to a unit of the drawing.
   *
   * @return a PNG file
   */
  public byte[] png() {
    return drawing.png();
  }
}
