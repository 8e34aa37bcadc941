package sinew.table;

import java.util.ArrayList;
import java.util.List;

/** Text in columns that begin below each other. */
final class TextTable {
  private static final String GAP = "  ";

  /** A longer cell pushes its own line out rather than all of them. */
  private static final int WIDEST_COLUMN = 44;

  private TextTable() {}

  /**
   * A table as lines, headings first; without them if all are blank.
   *
   * @param table the table
   * @return lines without blanks at their ends
   */
  static String of(Table<?> table) {
    List<List<String>> rows = new ArrayList<>(table.cells());
    if (!table.headings().stream().allMatch(String::isBlank)) {
      rows.add(0, table.headings());
    }
    List<Boolean> right = table.numeric();
    int[] widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        int width = row.get(column).length();
        widths[column] = width <= WIDEST_COLUMN ? Math.max(widths[column], width) : widths[column];
      }
    }
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(line(row, widths, right)).append('\n'));
    return lines.toString();
  }

  private static String line(List<String> row, int[] widths, List<Boolean> right) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String space = " ".repeat(Math.max(0, widths[column] - cell.length()));
      line.append(column == 0 ? "" : GAP).append(right.get(column) ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }
}
