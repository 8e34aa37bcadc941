package sinew.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import sinew.report.PatientRows;
import sinew.table.RowFormat;

/** The option of commands that can write a row for each patient. */
final class RowsOption {
  /** How to get a program that writes Parquet. */
  static final String BUILD_WITH_PARQUET = "mvn -Pparquet package -DskipTests";

  @Option(
      names = "--rows",
      paramLabel = "FORMAT",
      converter = RowFormatConverter.class,
      completionCandidates = Keys.class,
      description =
          "Also write the patients themselves, into rows/: endpoints, traits and weeks, a row each; "
              + "as ${COMPLETION-CANDIDATES}. In three years a patient has about 15 KB of csv in each "
              + "arm, or 6 KB of parquet. For parquet, build with mvn -Pparquet.")
  private RowFormat format;

  /**
   * How to write rows.
   *
   * @return the format; empty if they are not wanted
   */
  Optional<RowFormat> format() {
    return Optional.ofNullable(format);
  }

  /**
   * Writes rows while an experiment runs.
   *
   * @param study the name of the experiment
   * @return nothing to write if rows are not wanted
   */
  Recording recording(String study) {
    return recording(study, List.of());
  }

  /**
   * Writes rows while an experiment runs, after those of earlier patients.
   *
   * @param study the name of the experiment
   * @param shards the folders of the shards of the earlier patients, in their order
   * @return nothing to write if rows are not wanted
   */
  Recording recording(String study, List<Path> shards) {
    return format()
        .<Recording>map(as -> spool -> PatientRows.of(study, as, spool::file, shards))
        .orElse(Recording.NONE);
  }

  /** The words for formats. */
  static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(RowFormat.values()).map(RowFormat::key).iterator();
    }
  }

  /** Reads the words for formats. */
  static final class RowFormatConverter implements ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String value) {
      RowFormat format = RowFormat.of(value).orElseThrow(() -> unknown(value));
      if (!format.available()) {
        throw new TypeConversionException(
            "this build of Sinew has no Parquet; build it with "
                + BUILD_WITH_PARQUET
                + ", or use --rows csv");
      }
      return format;
    }

    private static TypeConversionException unknown(String value) {
      return new TypeConversionException(
          "'"
              + value
              + "' is not one of "
              + Arrays.stream(RowFormat.values())
                  .map(RowFormat::key)
                  .collect(Collectors.joining(", ")));
    }
  }
}
