package sinew.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * How rows are written that are too many for memory. Every command that writes such rows offers
 * every format; a new one is a constant here and nothing else.
 */
public enum RowFormat {
  /** As {@link Format#CSV}. */
  CSV("csv") {
    @Override
    public <R> RowFile<R> open(Columns<R> columns, OutputStream out) throws IOException {
      return CsvRows.open(columns, out);
    }
  };

  private final String key;

  RowFormat(String key) {
    this.key = key;
  }

  /**
   * The format of a key.
   *
   * @param key its name on the command line
   * @return the format; empty if there is none
   */
  public static Optional<RowFormat> of(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }

  /**
   * The name on the command line, and the ending of its files.
   *
   * @return the key, for example {@code csv}
   */
  public String key() {
    return key;
  }

  /**
   * Begins a file.
   *
   * @param <R> what a row is about
   * @param columns its columns; programs read their fields
   * @param out where it goes; closed with the file
   * @return the file, without rows
   * @throws IOException if it could not be begun
   */
  public abstract <R> RowFile<R> open(Columns<R> columns, OutputStream out) throws IOException;
}
