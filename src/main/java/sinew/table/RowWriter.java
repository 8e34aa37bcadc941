package sinew.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A way to write rows that needs libraries which the program does without. It is found when it is
 * there, as a service of Java.
 */
public interface RowWriter {

  /**
   * The name of the format.
   *
   * @return the key of a {@link RowFormat}
   */
  String key();

  /**
   * Begins a file.
   *
   * @param <R> what a row is about
   * @param columns its columns
   * @param out where it goes; closed with the file
   * @return the file, without rows
   * @throws IOException if it could not be begun
   */
  <R> RowFile<R> open(List<RowColumn<R>> columns, OutputStream out) throws IOException;
}
