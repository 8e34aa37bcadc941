package sinew.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sinew.files.InputException;
import sinew.files.Phrases;
import sinew.input.ScenarioFile;
import sinew.option.ScenarioFiles;
import sinew.terminal.ExitCode;
import sinew.terminal.JsonOutput;
import sinew.terminal.Terminal;

/** {@code sinew check}: is anything wrong with these files? */
@Command(
    header = "Say what is wrong with scenario files, every mistake at once.",
    description =
        "One line for each mistake: file:line:column, fault, way out. Runs and writes nothing.",
    footer = {
      "  sinew check scenarios/typical.yaml",
      "  sinew check scenarios",
      "  sinew check --json scenarios/typical.yaml"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Scenario files, or their folder; - is standard input.")
  private List<Path> paths;

  @Option(
      names = "--json",
      description = "Print the problems as a JSON list, empty if all is well; nothing else.")
  private boolean json;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      List<ScenarioFile> files = ScenarioFiles.read(terminal, paths);
      if (json) {
        JsonOutput.print(terminal, List.of());
      } else {
        files.forEach(file -> terminal.out().println(Phrases.line(file.path() + ": ok")));
      }
      return ExitCode.OK;
    } catch (InputException e) {
      if (!json) {
        throw e;
      }
      JsonOutput.print(terminal, e.problems());
      return ExitCode.WRONG_INPUT;
    }
  }
}
