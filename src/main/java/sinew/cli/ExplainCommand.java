package sinew.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sinew.input.ScenarioFile;
import sinew.input.Setting;
import sinew.option.FormatOption;
import sinew.option.ScenarioFiles;
import sinew.option.SetOption;
import sinew.report.SettingTable;
import sinew.terminal.ExitCode;
import sinew.terminal.JsonOutput;
import sinew.terminal.Terminal;

/** {@code sinew explain}: what does this file really say, defaults included? */
@Command(
    header = "Print every value of a scenario with its unit and source.",
    description = {
      "Values that the file gives, with the comment on their line as their source, and defaults with "
          + "theirs. After them, under definitions, stand the fixed numbers of the model, which no file "
          + "can set."
    },
    footer = {
      "  sinew explain scenarios/typical.yaml",
      "  sinew explain scenarios/typical.yaml --given",
      "  sinew explain --json scenarios/typical.yaml"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A scenario file; - is standard input.")
  private Path path;

  @Option(names = "--given", description = "Leave the defaults and the definitions out.")
  private boolean given;

  @Mixin private SetOption set;

  @Mixin private FormatOption format;

  @Option(
      names = "--json",
      description = "Print a JSON list, an entry for each value, and nothing else.")
  private boolean json;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ScenarioFile file = ScenarioFiles.read(terminal, List.of(path), set.assignments()).get(0);
    List<Setting> settings =
        file.settings().stream().filter(setting -> setting.given() || !given).toList();
    List<Setting> definitions = given ? List.of() : Setting.definitions();
    List<Setting> all = Stream.concat(settings.stream(), definitions.stream()).toList();
    if (json) {
      JsonOutput.print(terminal, all);
    } else {
      format.print(terminal, SettingTable.of(all));
    }
    return ExitCode.OK;
  }
}
