package sinew.table;

import java.util.List;

/**
 * A table of a report.
 *
 * @param caption what it shows
 * @param columns the heads of its columns
 * @param rows its rows
 */
public record Table(String caption, List<String> columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param head its head, in the first column
   * @param cells its other cells
   */
  public record Row(String head, List<String> cells) {}
}
