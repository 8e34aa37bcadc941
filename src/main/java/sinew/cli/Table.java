package sinew.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text in columns that begin below each other. Mutable. */
public final class Table {
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] right;
  private int widest = Integer.MAX_VALUE;

  private Table(String... head) {
    right = new boolean[head.length];
    rows.add(head);
  }

  /**
   * A table without rows.
   *
   * @param head the heading of each column
   * @return the table
   */
  static Table of(String... head) {
    return new Table(head);
  }

  /**
   * Bounds the width that one long cell can give its column.
   *
   * @param width in characters
   * @return this table
   */
  Table atMost(int width) {
    widest = width;
    return this;
  }

  /**
   * Aligns columns of numbers at their right end.
   *
   * @param columns which, from 0
   * @return this table
   */
  Table numbersIn(int... columns) {
    for (int column : columns) {
      right[column] = true;
    }
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells a text for each column
   */
  void add(String... cells) {
    rows.add(cells);
  }

  /**
   * The table as lines, heading first.
   *
   * @return lines without blanks at their ends
   */
  Stream<String> lines() {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int column = 0; column < widths.length; column++) {
        int width = row[column].length();
        if (width <= widest) {
          widths[column] = Math.max(widths[column], width);
        }
      }
    }
    return rows.stream().map(row -> line(row, widths));
  }

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String space = " ".repeat(Math.max(0, widths[column] - row[column].length()));
      line.append(column == 0 ? "" : GAP)
          .append(right[column] ? space + row[column] : row[column] + space);
    }
    return line.toString().stripTrailing();
  }
}
