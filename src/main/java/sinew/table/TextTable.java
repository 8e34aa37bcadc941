package sinew.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sinew.text.Paragraph;

/** Text in columns that begin below each other. A long cell goes on below itself. */
final class TextTable {
  private static final String GAP = "  ";

  /** A longer cell pushes its own line out rather than all of them. */
  private static final int WIDEST_COLUMN = 44;

  /** A row with a longer cell, but for the last, is broken: so far can nobody look for the next. */
  private static final int LONGEST_CELL = 100;

  private static final int BROKEN = 60;

  private final List<List<String>> rows;
  private final List<Boolean> right;
  private final int[] widths;

  private TextTable(List<List<String>> rows, List<Boolean> right) {
    this.rows = rows;
    this.right = right;
    widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        int width = row.get(column).length();
        widths[column] = width <= WIDEST_COLUMN ? Math.max(widths[column], width) : widths[column];
      }
    }
  }

  /**
   * A table as lines, headings first; without them if all are blank.
   *
   * @param table the table
   * @return lines without blanks at their ends
   */
  static String of(Table<?> table) {
    List<List<String>> rows = new ArrayList<>();
    if (!table.headings().stream().allMatch(String::isBlank)) {
      rows.add(table.headings());
    }
    table.cells().forEach(row -> rows.addAll(broken(row)));
    TextTable text = new TextTable(rows, table.numeric());
    StringBuilder lines = new StringBuilder();
    text.rows.forEach(row -> lines.append(text.line(row)).append('\n'));
    return lines.toString();
  }

  /** A row as the lines that it takes. */
  private static List<List<String>> broken(List<String> row) {
    int last = row.size() - 1;
    if (row.subList(0, last).stream().allMatch(cell -> cell.length() <= LONGEST_CELL)) {
      return List.of(row);
    }
    List<List<String>> cells =
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> broken(row.get(i), i == last ? Paragraph.WIDTH : BROKEN))
            .toList();
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, most)
        .mapToObj(i -> cells.stream().map(cell -> i < cell.size() ? cell.get(i) : "").toList())
        .toList();
  }

  private static List<String> broken(String cell, int width) {
    return cell.length() <= width ? List.of(cell) : Paragraph.lines(cell, width);
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String space = " ".repeat(Math.max(0, widths[column] - cell.length()));
      line.append(column == 0 ? "" : GAP).append(right.get(column) ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }
}
