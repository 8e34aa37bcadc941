package sinew.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a format of rows that needs libraries which the usual program leaves out. A build that has
 * them offers it as a service ({@link java.util.ServiceLoader}).
 */
public interface RowLibrary {

  /**
   * The name of the format.
   *
   * @return the key of a {@link RowFormat}
   */
  String key();

  /**
   * Begins a file.
   *
   * @param columns its columns
   * @param out where it goes; closed with the file
   * @return the file, without rows
   * @throws IOException if it could not be begun
   */
  CellFile open(List<CellFile.CellColumn> columns, OutputStream out) throws IOException;
}
