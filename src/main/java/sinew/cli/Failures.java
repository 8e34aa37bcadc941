package sinew.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import sinew.files.InputException;
import sinew.files.Phrases;
import sinew.files.Suggestion;
import sinew.option.PathArgument;
import sinew.results.ResultsException;
import sinew.terminal.ExitCode;
import sinew.terminal.Terminal;

/**
 * Says on the error stream what went wrong, one line each, and gives the exit code. A stack trace
 * is for our own mistakes, and only on request.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** What the help command of picocli says of a command that there is not. */
  private static final Pattern UNKNOWN_SUBCOMMAND = Pattern.compile("Unknown subcommand '(.*)'\\.");

  private final Terminal terminal;
  private final BooleanSupplier debug;

  /**
   * Failures of one call of the program.
   *
   * @param terminal where to say it
   * @param debug whether stack traces are asked for
   */
  Failures(Terminal terminal, BooleanSupplier debug) {
    this.terminal = terminal;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    String fault = fault(exception);
    String see = (fault.endsWith("?") ? " See '" : "; see '") + command + " --help'";
    say(command + ": " + fault + see);
    return ExitCode.WRONG_INPUT;
  }

  private static String fault(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return fault(unmatched.getUnmatched().get(0), unmatched.getCommandLine());
    }
    String message = exception.getMessage().replaceAll("\\s+", " ").replaceAll("^Error: ", "");
    Matcher unknown = UNKNOWN_SUBCOMMAND.matcher(message);
    if (unknown.matches()) {
      return fault(unknown.group(1), exception.getCommandLine());
    }
    String named = message.replaceFirst("positional parameter at index \\S+ \\((.+?)\\)", "$1");
    return Character.toLowerCase(named.charAt(0)) + named.substring(1);
  }

  private static String fault(String unknown, CommandLine command) {
    if (unknown.startsWith("-")) {
      String name = unknown.replaceAll("=.*", "");
      return "unknown option '" + name + "'" + guess(name, command.getCommandSpec().optionsMap());
    }
    return command.getSubcommands().isEmpty()
        // picocli leaves words over that it cannot read as one more path.
        ? PathArgument.fault(unknown).orElse("one argument too many: '" + unknown + "'")
        : "unknown command '" + unknown + "'" + guess(unknown, command.getSubcommands());
  }

  private static String guess(String word, Map<String, ?> known) {
    return Suggestion.word(word, List.copyOf(known.keySet()))
        .map(meant -> "; did you mean '" + meant + "'?")
        .orElse("");
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult arguments) {
    if (terminal.interruption().asked()) {
      say("Stopped");
      return ExitCode.INTERRUPTED;
    }
    if (exception instanceof InputException wrong) {
      wrong.problems().forEach(problem -> say(problem.toString()));
      PathArgument.faultOfWorkingFolder().ifPresent(fault -> say("sinew: " + fault));
      return ExitCode.WRONG_INPUT;
    }
    Optional<IOException> world = find(exception, IOException.class);
    if (exception instanceof ResultsException) {
      say("sinew: " + exception.getMessage());
      PathArgument.faultOfWorkingFolder().ifPresent(fault -> say("sinew: " + fault));
    } else if (world.isPresent()) {
      say("sinew: " + fault(world.get()));
    } else if (find(exception, OutOfMemoryError.class).isPresent()) {
      say("sinew: not enough memory; try fewer --patients, or more memory by java -Xmx2g");
    } else {
      say("sinew: this is a bug in Sinew, please report it: " + exception);
      traceIfAsked(exception);
    }
    return ExitCode.FAILED;
  }

  private void traceIfAsked(Exception exception) {
    if (debug.getAsBoolean() || System.getenv("SINEW_DEBUG") != null) {
      exception.printStackTrace(terminal.err());
    } else {
      say("sinew: run it again with --debug for the details that a report needs");
    }
  }

  private static String fault(IOException exception) {
    if (exception instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + reason(file);
    }
    return exception.getMessage() == null ? exception.toString() : exception.getMessage();
  }

  private static String reason(FileSystemException exception) {
    if (exception instanceof AccessDeniedException) {
      return "permission denied";
    }
    return exception.getReason() == null ? "cannot be used" : exception.getReason();
  }

  private static <T extends Throwable> Optional<T> find(Throwable exception, Class<T> type) {
    return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private void say(String line) {
    terminal.err().println(Phrases.line(line));
    terminal.err().flush();
  }
}
