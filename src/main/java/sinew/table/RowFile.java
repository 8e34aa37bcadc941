package sinew.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of rows that are too many for memory. It is written part by part: parts are filled
 * anywhere, also at the same time, and appended one after the other.
 *
 * @param <R> what a row is about
 */
public interface RowFile<R> extends Closeable {

  /**
   * Some neighbouring rows. Not thread-safe: one thread fills it, and hands it over to be appended.
   *
   * @param <R> what a row is about
   */
  interface Part<R> {
    /**
     * Adds a row.
     *
     * @param row the row; it is not kept
     */
    void add(R row);

    /**
     * Writes the rows at the end of the file. Parts of a file are appended by one thread at a time.
     *
     * @throws IOException if they could not be written
     */
    void append() throws IOException;
  }

  /**
   * A part without rows.
   *
   * @return a new one
   */
  Part<R> part();

  /**
   * Writes the rows of a CSV file at the end of this one, as if they had been added here.
   *
   * @param rows a whole file of the same columns, as {@link RowFormat#CSV} writes it
   * @throws IOException if it could not be read or written, or if it has other columns
   */
  void append(Path rows) throws IOException;

  /**
   * Says why a file cannot be appended.
   *
   * @param rows the file
   * @return the failure
   */
  static IOException otherColumns(Path rows) {
    return new IOException(rows + ": has other columns than this version writes");
  }
}
