package sinew.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sinew.drawing.Chart;

/**
 * A chart inside a page.
 *
 * @param name its name, unlike that of any other chart of the page
 * @param title what it shows
 * @param description the same for those who cannot see it
 * @param svg the picture as an element of HTML
 */
public record InlineFigure(String name, String title, String description, String svg) {
  private static final Pattern PROLOGUE = Pattern.compile("\\A.*?(?=<svg\\b)", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** Where a tag says a name of the picture, or uses one. */
  private static final Pattern NAME = Pattern.compile("(?<=\\bid=\"|url\\(#|href=\"#)");

  /**
   * The figure of a chart. What stands before the picture in a file of its own is left out, and the
   * names inside get the chart's name before them: all charts of a page share one space of names.
   *
   * @param chart the chart
   * @return the figure
   */
  public static InlineFigure of(Chart chart) {
    String prefix = chart.name() + "-";
    String svg = PROLOGUE.matcher(chart.svg()).replaceFirst("");
    svg = TAG.matcher(svg).replaceAll(tag -> Matcher.quoteReplacement(named(tag.group(), prefix)));
    return new InlineFigure(chart.name(), chart.title(), chart.description(), svg);
  }

  /** Text between tags may look like a name; it is left as it is. */
  private static String named(String tag, String prefix) {
    return NAME.matcher(tag).replaceAll(prefix);
  }
}
