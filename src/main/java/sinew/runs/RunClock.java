package sinew.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import sinew.results.RunInfo;
import sinew.results.Version;
import sinew.study.Laboratory;
import sinew.terminal.Terminal;

/** How a run comes about: what was typed, when it began, how long it took, and where. */
public final class RunClock {
  private final Terminal terminal;
  private final String command;
  private final Instant started;
  private final double begin;

  private RunClock(Terminal terminal, String command) {
    this.terminal = terminal;
    this.command = command;
    started = terminal.now();
    begin = terminal.seconds();
  }

  /**
   * A run that begins now.
   *
   * @param terminal knows the time
   * @param spec the command; knows what the user typed
   * @return the clock
   */
  public static RunClock begin(Terminal terminal, CommandSpec spec) {
    List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
    return new RunClock(
        terminal, "sinew " + typed.stream().map(RunClock::quoted).collect(Collectors.joining(" ")));
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w./:=+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  /**
   * How the run came about, which has ended now.
   *
   * @param laboratory where it was run
   * @return what the manifest says of it
   */
  public RunInfo end(Laboratory laboratory) {
    return new RunInfo(
        Version.current(),
        laboratory.seed(),
        laboratory.patients(),
        command,
        Version.java(),
        system(),
        started,
        Duration.ofMillis(Math.round(1_000 * (terminal.seconds() - begin))));
  }

  private static String system() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + " "
        + System.getProperty("os.arch");
  }
}
