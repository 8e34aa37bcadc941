package sinew.rows;

import java.util.Map;
import sinew.table.Table;

/** The tables of rows for tests of other packages. */
public final class DeclaredRows {
  private DeclaredRows() {}

  /** Every table without rows, by its path in the folder of results. */
  public static Map<String, Table<?>> tables() {
    return RowTables.declared();
  }
}
