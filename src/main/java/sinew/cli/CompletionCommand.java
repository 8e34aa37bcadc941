package sinew.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sinew.terminal.ExitCode;
import sinew.terminal.Terminal;

/** {@code sinew completion}: commands and options completed by the Tab key. */
@Command(
    header = "Print a script that completes commands and options.",
    description = {
      "It completes a command of that name: an alias, or a script on the path. For example:",
      "  alias sinew='java -jar /path/to/sinew.jar'",
      "  source <(sinew completion)"
    },
    footer = {"  sinew completion > sinew-completion.bash", "  source sinew-completion.bash"})
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(AutoComplete.bash("sinew", spec.root().commandLine()));
    return ExitCode.OK;
  }
}
