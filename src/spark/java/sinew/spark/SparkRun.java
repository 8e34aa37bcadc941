package sinew.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import sinew.cli.Program;

/**
 * {@code sinew run} and {@code sinew compare} on a cluster: the commands of the program, with the
 * option {@code --shards N}. Each shard is a task of Spark and runs {@code --shard K/N}; what the
 * shards hold comes back and is joined by {@code sinew merge}.
 */
public final class SparkRun {
  private static final List<String> COMMANDS = List.of("run", "compare", "help");

  /** What shards cannot have, and what names a folder that other machines do not see. */
  private static final List<String> WITHOUT =
      List.of("--shard", "--extend", "--precision", "--handout", "--threads");

  private static final String EXAMPLE = "  sinew COMMAND scenarios/typical.yaml --shards 20";
  private static final int MOST_SHARDS = 100_000;

  private final Program program;

  private SparkRun(Program program) {
    this.program = program;
  }

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // As in the program itself: what is written must not follow the machine's language.
    Locale.setDefault(Locale.ROOT);
    SparkRun run = new SparkRun(Program.ofProcess());
    System.exit(run.program.execute(run.commands(), arguments));
  }

  private CommandLine commands() {
    CommandLine tree = program.commands();
    CommandSpec root = tree.getCommandSpec();
    List.copyOf(root.subcommands().keySet()).stream()
        .filter(name -> !COMMANDS.contains(name))
        .forEach(root::removeSubcommand);
    root.usageMessage().footer(EXAMPLE.replace("COMMAND", "run"));
    for (String name : List.of("run", "compare")) {
      change(root.subcommands().get(name).getCommandSpec());
    }
    return tree.setExecutionStrategy(this::execute);
  }

  private static void change(CommandSpec command) {
    WITHOUT.stream()
        .filter(command.optionsMap()::containsKey)
        .forEach(name -> command.remove(command.findOption(name)));
    command.addOption(
        OptionSpec.builder(AskedRun.SHARDS)
            .required(true)
            .type(Integer.class)
            .converters(SparkRun::shards)
            .paramLabel("N")
            .description("Into how many shards to divide the patients: a few for each core.")
            .build());
    command
        .usageMessage()
        .description(
            "Each shard is simulated by a machine of the cluster. Scenario files are read here, and "
                + "results are written here; they are those of one machine.")
        .footer(EXAMPLE.replace("COMMAND", command.name()));
  }

  private static Integer shards(String value) {
    if (value.matches("[1-9]\\d{0,5}") && Integer.parseInt(value) <= MOST_SHARDS) {
      return Integer.valueOf(value);
    }
    throw new TypeConversionException(
        "'" + value + "' is not a number of shards; write a whole number from 1 to " + MOST_SHARDS);
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    ParseResult command = parsed.subcommand();
    if (command == null) {
      return new CommandLine.RunLast().execute(parsed);
    }
    CommandLine line = command.commandSpec().commandLine();
    try {
      return new ShardedRun(program, new AskedRun(command), line.getErr()).execute();
    } catch (IOException | RuntimeException e) {
      throw new ExecutionException(line, e.toString(), e);
    }
  }
}
