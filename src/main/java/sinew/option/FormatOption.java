package sinew.option;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import sinew.table.Format;
import sinew.table.Table;
import sinew.terminal.Terminal;

/** The option of commands that print a table. */
public final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      completionCandidates = Keys.class,
      description = "How to print the table: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  /**
   * Prints a table as the user wants it.
   *
   * @param terminal where
   * @param table the table
   */
  public void print(Terminal terminal, Table<?> table) {
    terminal.out().print(format.write(table));
  }

  /** The words for formats. */
  static final class Keys implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::key).iterator();
    }
  }

  /** Reads the words for formats. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Format.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is not one of "
                          + Arrays.stream(Format.values())
                              .map(Format::key)
                              .collect(Collectors.joining(", "))));
    }
  }
}
