package sinew.option;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import sinew.rows.RowChoice;
import sinew.table.RowFormat;

/** The option of commands that can write a row for each patient. */
public final class RowsOption {
  /** How to get a program that writes Parquet. */
  public static final String BUILD_WITH_PARQUET = "mvn -Pparquet package -DskipTests";

  @Option(
      names = "--rows",
      paramLabel = "FORMAT[:TABLES]",
      converter = RowChoiceConverter.class,
      completionCandidates = Keys.class,
      description =
          "Also write the patients themselves, into rows/: endpoints, traits and weeks, a row each; "
              + "as ${COMPLETION-CANDIDATES}. In three years a patient has about 17 KB of csv in each "
              + "arm, or 7 KB of parquet; nearly all of it are weeks, and csv:endpoints,traits goes "
              + "without. For parquet, build with mvn -Pparquet.")
  private RowChoice choice;

  /**
   * Which rows to write, and how.
   *
   * @return the choice; empty if they are not wanted
   */
  public Optional<RowChoice> choice() {
    return Optional.ofNullable(choice);
  }

  /** The words for formats. */
  static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(RowFormat.values()).map(RowFormat::key).iterator();
    }
  }

  /** Reads a format, and the tables if not all are wanted. */
  static final class RowChoiceConverter implements ITypeConverter<RowChoice> {
    @Override
    public RowChoice convert(String value) {
      RowChoice choice = RowChoice.of(value).orElseThrow(() -> unknown(value));
      if (!choice.format().available()) {
        throw new TypeConversionException(
            "this build of Sinew has no Parquet; build it with "
                + BUILD_WITH_PARQUET
                + ", or use --rows csv");
      }
      return choice;
    }

    private static TypeConversionException unknown(String value) {
      int tables = value.indexOf(RowChoice.OF);
      boolean format = RowFormat.of(tables < 0 ? value : value.substring(0, tables)).isPresent();
      return new TypeConversionException(
          format
              ? "'"
                  + value.substring(tables + 1)
                  + "' has a table that is not one of "
                  + String.join(", ", RowChoice.TABLES)
                  + "; write for example --rows csv:endpoints,traits"
              : "'"
                  + value
                  + "' is not one of "
                  + Arrays.stream(RowFormat.values())
                      .map(RowFormat::key)
                      .collect(Collectors.joining(", ")));
    }
  }
}
