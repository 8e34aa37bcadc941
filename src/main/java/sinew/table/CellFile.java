package sinew.table;

import java.io.Closeable;
import java.io.IOException;

/** A file of rows that is written cell by cell. Not thread-safe. */
public interface CellFile extends Closeable {

  /**
   * A column of the file.
   *
   * @param key its name
   * @param kind what its values are
   */
  record CellColumn(String key, ColumnKind kind) {}

  /**
   * Writes a row at the end.
   *
   * @param cells a value for each column, of its kind; null where there is none
   * @throws IOException if it could not be written
   */
  void add(Object[] cells) throws IOException;
}
