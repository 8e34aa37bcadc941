package sinew.cli;

import java.io.OutputStream;
import picocli.CommandLine;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

/** The commands, also for processes that do more than one of them, such as those of a cluster. */
public final class Program {
  private final Terminal terminal;

  Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The program on the streams that the process was started with.
   *
   * @return the program
   */
  public static Program ofProcess() {
    return new Program(Terminal.ofProcess(new Interruption()));
  }

  /**
   * The program on streams of its own, and nothing typed in.
   *
   * @param out where results go
   * @param err where errors go
   * @return the program
   */
  public static Program on(OutputStream out, OutputStream err) {
    return new Program(new Terminal(out, err, new Interruption()));
  }

  /**
   * The command line, which can be changed before it is executed.
   *
   * @return the command line, ready to execute once
   */
  public CommandLine commands() {
    return CommandTree.of(terminal);
  }

  /**
   * Executes a command line.
   *
   * @param commands the command line
   * @param arguments what stands after the program's name
   * @return the exit code
   */
  public int execute(CommandLine commands, String... arguments) {
    return terminal.close(commands.execute(arguments));
  }

  /**
   * Executes the program's own command line.
   *
   * @param arguments what stands after the program's name
   * @return the exit code
   */
  public int execute(String... arguments) {
    return execute(commands(), arguments);
  }
}
