package sinew.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of HTML. One that is too wide for a telephone names the column in each cell, so that a
 * page can stack the cells of a row.
 */
final class HtmlTable {
  /** Letters that a telephone has room for, side by side in the size of a table. */
  private static final int NARROW = 46;

  /** The space between two columns, in letters. */
  private static final int BETWEEN = 2;

  private HtmlTable() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @return its HTML, whatever its cells hold escaped
   */
  static String of(Table<?> table) {
    String caption = escaped(table.caption());
    boolean stacks = width(table) > NARROW;
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"table").append(stacks ? " stacks" : "");
    html.append("\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(caption)
        .append("\">\n<table>\n<caption>")
        .append(caption)
        .append("</caption>\n<thead><tr>");
    table.headings().forEach(heading -> cell(html, "th scope=\"col\"", heading));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.cells()) {
      html.append("<tr>");
      cell(html, "th scope=\"row\"", row.get(0));
      for (int i = 1; i < row.size(); i++) {
        String heading = escaped(table.headings().get(i));
        cell(html, stacks ? "td data-column=\"" + heading + "\"" : "td", row.get(i));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n</div>\n").toString();
  }

  /** Letters of the widest cell of each column. Headings are broken between words. */
  private static int width(Table<?> table) {
    return IntStream.range(0, table.headings().size())
        .map(
            column ->
                Stream.concat(
                            table.cells().stream().map(row -> row.get(column)),
                            Stream.of(table.headings().get(column).split(" ")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                    + BETWEEN)
        .sum();
  }

  private static void cell(StringBuilder html, String tag, String text) {
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(tag, 0, 2).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("`", "&#x60;")
        .replace("=", "&#x3D;");
  }
}
