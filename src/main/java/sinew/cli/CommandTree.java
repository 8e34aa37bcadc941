package sinew.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import sinew.option.PathArgument;
import sinew.terminal.LineWidth;
import sinew.terminal.Terminal;

/** The program and its commands. */
@Command(
    name = "sinew",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all went well",
      "  1:the world failed: disk, permission, memory",
      "  2:the input is wrong: an option or a scenario file",
      "130:interrupted by Ctrl-C",
      "143:ended by SIGTERM"
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    descriptionHeading = "%n",
    footerHeading = "%nExamples:%n")
final class CommandTree implements Runnable {
  private static final String ABOUT =
      "How long will this tendon take? Simulates the recovery of virtual patients with proximal "
          + "hamstring tendinopathy, from a scenario file to curves, words and numbers. An "
          + "illustration, not medical advice.";

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a bug in Sinew; so does SINEW_DEBUG=1.")
  private boolean debug;

  private static final Set<String> HELP = Set.of("help", "--help", "-h");

  /** Picocli lays out nothing narrower. */
  private static final int NARROWEST_HELP = 55;

  private CommandTree() {}

  /**
   * The command line.
   *
   * @param terminal what the commands have around them
   * @return the command line, ready to execute
   */
  static CommandLine of(Terminal terminal) {
    CommandTree root = new CommandTree();
    CommandLine tree =
        new CommandLine(root)
            .addSubcommand("run", new RunCommand(terminal))
            .addSubcommand("compare", new CompareCommand(terminal))
            .addSubcommand("merge", new MergeCommand(terminal))
            .addSubcommand("batch", new BatchCommand(terminal))
            .addSubcommand("sweep", new SweepCommand(terminal))
            .addSubcommand("sensitivity", new SensitivityCommand(terminal))
            .addSubcommand("check", new CheckCommand(terminal))
            .addSubcommand("migrate", new MigrateCommand(terminal))
            .addSubcommand("explain", new ExplainCommand(terminal))
            .addSubcommand("trace", new TraceCommand(terminal))
            .addSubcommand("validate", new ValidateCommand(terminal))
            .addSubcommand("calibrate", new CalibrateCommand(terminal))
            .addSubcommand("catalogue", new CatalogueCommand(terminal))
            .addSubcommand("schema", new SchemaCommand(terminal))
            .addSubcommand("page", new PageCommand(terminal))
            .addSubcommand("serve", new ServeCommand(terminal))
            .addSubcommand("completion", new CompletionCommand(terminal))
            .addSubcommand("help", new HelpCommand());
    Failures failures = new Failures(terminal, () -> root.debug);
    // Set on the whole tree, so after the subcommands. Colours say nothing here that words do not.
    tree.registerConverter(Path.class, new PathArgument())
        // A file may be called @me.yaml, and what stands in it is no list of words.
        .setExpandAtFiles(false)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .setExecutionStrategy(arguments -> execute(arguments, terminal))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    tree.getCommandSpec()
        .usageMessage()
        .description(ABOUT)
        .footer(
            "  sinew run scenarios/typical.yaml",
            "  sinew compare scenarios/typical.yaml scenarios/high-stress.yaml",
            "  sinew help run");
    return tree;
  }

  /** Errors, such as that of memory, are failures too; picocli hands over exceptions only. */
  private static int execute(ParseResult arguments, Terminal terminal) {
    try {
      if (arguments.originalArgs().stream().anyMatch(HELP::contains)) {
        layOutHelp(arguments.commandSpec().root().commandLine(), terminal);
      }
      return new CommandLine.RunLast().execute(arguments);
    } catch (Error e) {
      throw new ExecutionException(arguments.commandSpec().commandLine(), e.toString(), e);
    }
  }

  /** As wide as the terminal, which is asked only then; examples are to copy and not broken. */
  private static void layOutHelp(CommandLine tree, Terminal terminal) {
    tree.setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.columns() + LineWidth.INDENT));
    Map<String, IHelpSectionRenderer> sections = new HashMap<>(tree.getHelpSectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, CommandTree::examples);
    tree.setHelpSectionMap(sections);
  }

  private static String examples(Help help) {
    return Stream.of(help.commandSpec().usageMessage().footer())
        .map(line -> String.format(Locale.ROOT, line + "%n"))
        .collect(Collectors.joining());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }
}
