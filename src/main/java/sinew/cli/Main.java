package sinew.cli;

import java.util.Locale;
import sinew.terminal.ExitCode;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

/** The main method. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments what stands after the program's name
   */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // What is written must not follow the machine's language; libraries ask for the default.
    Locale.setDefault(Locale.ROOT);
    Interruption interruption = Interruption.awaited();
    int exitCode = ExitCode.FAILED;
    try {
      exitCode = new Program(Terminal.ofProcess(interruption)).execute(arguments);
    } finally {
      interruption.commandEnded();
    }
    System.exit(exitCode);
  }
}
