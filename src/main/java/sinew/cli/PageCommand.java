package sinew.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sinew.onepage.ShippedQuestionnaire;
import sinew.onepage.SimulatorPage;
import sinew.results.WholeFile;
import sinew.terminal.ExitCode;
import sinew.terminal.Stoppable;
import sinew.terminal.Terminal;

/** {@code sinew page}: the simulator as one file for a browser. */
@Command(
    header = "Write the simulator as one HTML file that needs no installation.",
    description =
        "Open the file in a browser: it asks about a patient in plain words and simulates people "
            + "like that, without network or server. A scenario that it saves is answered by sinew "
            + "run with the same digest.",
    footer = "  sinew page -o sinew.html")
final class PageCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = "sinew.html",
      description = "The file (default: ${DEFAULT-VALUE}).")
  private Path out;

  PageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String page =
        new Stoppable(terminal.interruption())
            .result(() -> SimulatorPage.html(ShippedQuestionnaire.make()));
    WholeFile.write(out, page.getBytes(StandardCharsets.UTF_8));
    terminal.out().println(out);
    return ExitCode.OK;
  }
}
