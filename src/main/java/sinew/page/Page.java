package sinew.page;

import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sinew.drawing.Chart;
import sinew.files.Resource;
import sinew.table.Format;
import sinew.table.Table;

/**
 * A report as one HTML page, without network or script. Templates escape all text of a scenario;
 * only charts, tables and the style sheet are put in as they are.
 */
public final class Page {
  private static final Mustache.Compiler TEMPLATES =
      Mustache.compiler()
          .strictSections(true)
          .withLoader(name -> new StringReader(Resource.text(Page.class, name + ".mustache")));

  private final String template;
  private final Map<String, Object> values = new TreeMap<>();

  private Page(String template, String version, String... styles) {
    this.template = template;
    values.put(
        "style",
        Stream.of(styles)
            .map(style -> Resource.text(Page.class, style + ".css"))
            .collect(Collectors.joining()));
    values.put("version", version);
  }

  /**
   * A page on which nothing stands yet.
   *
   * @param template the name of its template, for example {@code report}
   * @param version the version of the program
   * @return the page
   */
  public static Page of(String template, String version) {
    return styled(template, version, "style");
  }

  /**
   * A page with other styles, on which nothing stands yet.
   *
   * @param template the name of its template, for example {@code handout}
   * @param version the version of the program
   * @param styles the names of its style sheets
   * @return the page
   */
  public static Page styled(String template, String version, String... styles) {
    return new Page(template, version, styles);
  }

  /**
   * Puts something on the page.
   *
   * @param name its name in the template
   * @param value text, a record, or a list or map of such
   * @return this page
   */
  public Page with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /**
   * Puts a table on the page.
   *
   * @param name its name in the template
   * @param table the table
   * @return this page
   */
  public Page with(String name, Table<?> table) {
    return with(name, html(table));
  }

  /**
   * A table as part of a page; a template puts it in as it is.
   *
   * @param table the table
   * @return an element of HTML
   */
  public static String html(Table<?> table) {
    return Format.HTML.write(table).stripTrailing();
  }

  /**
   * Puts charts on the page.
   *
   * @param name their name in the template
   * @param charts the charts of a report, in order
   * @param prefix how the names of those begin that are meant
   * @return this page
   */
  public Page with(String name, List<Chart> charts, String prefix) {
    return with(
        name,
        charts.stream()
            .filter(chart -> chart.name().startsWith(prefix))
            .map(InlineFigure::of)
            .toList());
  }

  /**
   * The page as a document.
   *
   * @return HTML
   */
  public String html() {
    return TEMPLATES.compile(Resource.text(Page.class, template + ".mustache")).execute(values);
  }
}
