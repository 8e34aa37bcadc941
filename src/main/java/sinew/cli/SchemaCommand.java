package sinew.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.calibration.PriorReader;
import sinew.document.SummaryJson;
import sinew.evidence.TrialReader;
import sinew.files.Resource;
import sinew.input.BatchReader;
import sinew.input.ScenarioSchema;
import sinew.terminal.ExitCode;
import sinew.terminal.Terminal;

/** {@code sinew schema}: the formats, for editors and other programs. */
@Command(
    header = "Print the JSON Schema of scenario files, plans, trial files or results.",
    description =
        "For editors, which complete and check by it, and for programs that read results.",
    footer = {"  sinew schema > sinew.schema.json", "  sinew schema summary"})
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      defaultValue = "scenario",
      description =
          "scenario, batch, trial, priors, summary or comparison (default: ${DEFAULT-VALUE}).")
  private String format;

  @Spec private CommandSpec spec;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String schema =
        switch (format) {
          case "scenario" -> ScenarioSchema.text();
          case "batch" -> BatchReader.schema();
          case "trial" -> TrialReader.schema();
          case "priors" -> PriorReader.schema();
          case "summary", "comparison" -> Resource.text(SummaryJson.class, format + ".schema.json");
          default ->
              throw new ParameterException(
                  spec.commandLine(),
                  "'" + format + "' is not scenario, batch, trial, priors, summary or comparison");
        };
    terminal.out().println(schema.strip());
    return ExitCode.OK;
  }
}
