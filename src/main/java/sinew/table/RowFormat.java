package sinew.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;

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
  },

  /** Apache Parquet, if its library is there: the usual program leaves it out. */
  PARQUET("parquet") {
    @Override
    public <R> RowFile<R> open(Columns<R> columns, OutputStream out) throws IOException {
      return CellRows.open(library().orElseThrow(), columns, out);
    }

    @Override
    public boolean available() {
      return library().isPresent();
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

  /** {@return whether this build of the program can write it} */
  public boolean available() {
    return true;
  }

  /** The library that writes it, if this build has one. */
  Optional<RowLibrary> library() {
    return ServiceLoader.load(RowLibrary.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(library -> library.key().equals(key))
        .findFirst();
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

  /**
   * A table that fits into memory, as a file of this format.
   *
   * @param <R> what a row is about
   * @param table the table
   * @return the content of the file
   */
  public <R> byte[] write(Table<R> table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowFile<R> file = open(table.columns(), bytes)) {
      RowFile.Part<R> part = file.part();
      table.rows().forEach(part::add);
      part.append();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
