package sinew.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sinew.drawing.Chart;

/**
 * A chart inside a page.
 *
 * @param name its name, unlike that of any other chart of the page
 * @param title what it shows
 * @param description the same for those who cannot see it
 * @param note how to read it
 * @param svg the picture as an element of HTML
 * @param panels for a narrow page, each of several panels as an element of HTML that shows its part
 *     of the picture; empty where there is one panel
 */
public record InlineFigure(
    String name, String title, String description, String note, String svg, List<String> panels) {
  private static final Pattern PROLOGUE = Pattern.compile("\\A.*?(?=<svg\\b)", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** The first tag of a picture that says where its panels are. */
  private static final Pattern ROOT =
      Pattern.compile("\\A(<svg\\b[^>]*data-panels=\"([^\"]*)\"[^>]*?)\\s*(?=>)");

  /** What of that tag is said of the whole picture. */
  private static final Pattern SIZE =
      Pattern.compile(" (?:width|height|viewBox|role|data-panels)=\"[^\"]*\"");

  /** The end of what is said for those who cannot see. */
  private static final Pattern WORDS = Pattern.compile("</desc\\s*>");

  private static final Pattern END = Pattern.compile("</svg\\s*>\\s*\\z");

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
    Matcher root = ROOT.matcher(svg);
    if (!root.find()) {
      return new InlineFigure(
          chart.name(), chart.title(), chart.description(), chart.note(), svg, List.of());
    }
    String all = prefix + "all";
    String whole = WORDS.matcher(svg).replaceFirst("$0<g id=\"" + all + "\">");
    whole = END.matcher(whole).replaceFirst("</g></svg>");
    String style = SIZE.matcher(root.group(1)).replaceAll("");
    List<String> panels =
        Stream.of(root.group(2).split(","))
            .map(box -> style + " viewBox=\"" + box + "\"><use href=\"#" + all + "\"/></svg>")
            .toList();
    return new InlineFigure(
        chart.name(), chart.title(), chart.description(), chart.note(), whole, panels);
  }

  /** Text between tags may look like a name; it is left as it is. */
  private static String named(String tag, String prefix) {
    return tag.replace(" id=\"", " id=\"" + prefix)
        .replace("url(#", "url(#" + prefix)
        .replace("href=\"#", "href=\"#" + prefix);
  }

  /**
   * Whether there are several panels.
   *
   * @return whether a narrow page shows them below one another
   */
  public boolean hasPanels() {
    return !panels.isEmpty();
  }
}
