package sinew.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import sinew.scenario.ScenarioSchema;

/** {@code sinew schema}: the formats, for editors and other programs. */
@Command(
    header = "Print the JSON Schema of scenario files or summaries.",
    description = "Print the JSON Schema of scenario files, or of the summary that a run writes.",
    footer = {"  sinew schema > sinew.schema.json", "  sinew schema summary"})
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      defaultValue = "scenario",
      converter = FormatConverter.class,
      description = "scenario or summary (default: ${DEFAULT-VALUE}).")
  private Format format;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What there is a schema of. */
  private enum Format {
    SCENARIO,
    SUMMARY
  }

  /** Reads the name of a format. */
  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "scenario" -> Format.SCENARIO;
        case "summary" -> Format.SUMMARY;
        default -> throw new TypeConversionException("'" + value + "' is not scenario or summary");
      };
    }
  }

  @Override
  public Integer call() {
    String schema =
        switch (format) {
          case SCENARIO -> ScenarioSchema.text();
          case SUMMARY -> Results.summarySchema();
        };
    terminal.out().println(schema.strip());
    return ExitCode.OK;
  }
}
