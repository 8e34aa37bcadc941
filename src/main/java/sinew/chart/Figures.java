package sinew.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The numbers a chart shows, as a table. Numbers are written with at most {@value #DIGITS}
 * significant digits, without exponent, and equal on every JDK (unlike {@link Double#toString}); a
 * number that does not exist is an empty cell.
 *
 * @param columns the names of the columns, with units
 * @param rows the cells; row i has as many as there are columns
 */
public record Figures(List<String> columns, List<List<String>> rows) {
  /** Enough for every chart, and fewer than double arithmetic can leave in doubt. */
  private static final int DIGITS = 9;

  public Figures {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row needs " + columns.size() + " cells, had " + row.size() + ": " + row);
      }
    }
  }

  /**
   * A table in the making.
   *
   * @param columns the names of the columns, with units
   * @return a table without rows
   */
  static Rows withColumns(String... columns) {
    return new Rows(List.of(columns));
  }

  /** A table that still grows. */
  static final class Rows {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Rows(List<String> columns) {
      this.columns = columns;
    }

    /**
     * Adds a row.
     *
     * @param cells text, whole numbers, numbers, or optional numbers
     */
    void add(Object... cells) {
      List<String> row = new ArrayList<>();
      for (Object cell : cells) {
        row.add(text(cell));
      }
      rows.add(row);
    }

    /**
     * The finished table.
     *
     * @return the figures
     */
    Figures figures() {
      return new Figures(columns, rows);
    }
  }

  private static String text(Object cell) {
    if (cell instanceof OptionalDouble number) {
      return number.isPresent() ? text(number.getAsDouble()) : "";
    }
    if (cell instanceof Double number) {
      return text(number.doubleValue());
    }
    return cell.toString();
  }

  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
