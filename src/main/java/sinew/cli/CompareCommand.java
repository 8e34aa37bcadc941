package sinew.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import sinew.input.ScenarioFile;
import sinew.option.OutputOptions;
import sinew.option.ScenarioFiles;
import sinew.option.SetOption;
import sinew.option.SimulationOptions;
import sinew.runs.Experiments;
import sinew.runs.ReportedExperiment;
import sinew.shards.StudyOptions;
import sinew.study.Study;
import sinew.terminal.Terminal;

/** {@code sinew compare}: the same patients in several scenarios. */
@Command(
    header = "Simulate the same patients in several scenarios and write what differs.",
    description = {
      "Writes the curves over each other, and how each patient fared against the first scenario.",
      "All are followed for the longest horizon of the files."
    },
    footer = {
      "  sinew compare scenarios/typical.yaml scenarios/high-stress.yaml",
      "  sinew compare scenarios/typical.yaml scenarios/high-stress.yaml --name stress --patients 2000"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int LONGEST_NAME = 64;

  /** As many lines as one chart can name and colour apart. */
  private static final int MOST_ARMS = 6;

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Two to six scenario files. The first is what the others are held to; - is standard input.")
  private List<Path> paths;

  @Option(
      names = "--name",
      converter = NameConverter.class,
      paramLabel = "NAME",
      description = "Name of the folder (default: the scenarios' names with -vs- between).")
  private String name;

  @Mixin private SetOption set;
  @Mixin private StudyOptions wanted;
  @Mixin private SimulationOptions options;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<ScenarioFile> files = ScenarioFiles.read(terminal, paths, set.assignments());
    if (files.size() < 2) {
      throw new ParameterException(
          spec.commandLine(), "a comparison needs at least two scenario files");
    }
    if (files.size() > MOST_ARMS) {
      throw new ParameterException(
          spec.commandLine(),
          "a comparison of "
              + files.size()
              + " scenarios cannot be read; name at most "
              + MOST_ARMS);
    }
    List<ScenarioFile> arms = forAsLong(files);
    Study study =
        Study.of(
            name == null ? defaultName(files) : name,
            arms.stream().map(ScenarioFile::scenario).toList());
    ReportedExperiment<?> comparison =
        wanted.experiment(study, arms, options, UnaryOperator.identity());
    wanted.check();
    return new Experiments(terminal, output, spec)
        .run(options.laboratory(SimulationOptions.PATIENTS), List.of(comparison));
  }

  /** All scenarios get the longest horizon among them. */
  private List<ScenarioFile> forAsLong(List<ScenarioFile> files) {
    int longest =
        files.stream().mapToInt(file -> file.scenario().horizonWeeks()).max().orElseThrow();
    int weeks = options.horizonWeeks(longest);
    return files.stream().map(file -> file.withHorizonWeeks(weeks)).toList();
  }

  private static String defaultName(List<ScenarioFile> files) {
    List<String> names = files.stream().map(file -> file.scenario().name()).toList();
    String all = names.stream().collect(Collectors.joining("-vs-"));
    return all.length() <= LONGEST_NAME
        ? all
        : names.get(0) + "-vs-" + (names.size() - 1) + "-others";
  }

  /** Reads a name that can be a folder's on any system. */
  private static final class NameConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.length() <= LONGEST_NAME && value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        return value;
      }
      throw new TypeConversionException(
          "'" + value + "' is not made of small letters, digits and single hyphens");
    }
  }
}
