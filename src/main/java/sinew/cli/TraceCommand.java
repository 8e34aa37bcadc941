package sinew.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import sinew.scenario.Scenario;
import sinew.scenario.ScenarioFile;
import sinew.simulation.Diary;
import sinew.study.Like;
import sinew.study.Study;

/** {@code sinew trace}: one person's story. */
@Command(
    header = "Tell one virtual patient's story.",
    description = {
      "Who this is, what was reached when, and how the weeks went.",
      "Without --patient, the patient is chosen by how long full recovery takes; it is then the one "
          + "whose diary the report of the same patients and seed shows."
    },
    footer = {
      "  sinew trace scenarios/typical.yaml",
      "  sinew trace scenarios/typical.yaml --like slow",
      "  sinew trace scenarios/typical.yaml --patient 12 --csv > patient-12.csv"
    })
final class TraceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A scenario file.")
  private Path path;

  @ArgGroup private Who who = new Who();
  @ArgGroup private Form form = new Form();
  @Mixin private SimulationOptions options;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      defaultValue = "52",
      converter = WholeNumber.OfWeeks.class,
      description = "Weeks to tell of (default: ${DEFAULT-VALUE}); --csv and --json tell all days.")
  private int weeks;

  @Option(names = "--quiet", description = "No progress bar.")
  private boolean quiet;

  TraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whose story. */
  private static final class Who {
    @Option(
        names = "--patient",
        paramLabel = "N",
        converter = WholeNumber.OfPatient.class,
        description = "The patient with this number, counted from 0.")
    private Integer patient;

    @Option(
        names = "--like",
        paramLabel = "HOW",
        converter = LikeConverter.class,
        description =
            "A patient whose recovery is quick (one in ten is quicker), typical (half are quicker) "
                + "or slow (one in ten is slower); typical if nobody is named.")
    private Like like;
  }

  /** What to print instead of a story. */
  private static final class Form {
    @Option(names = "--csv", description = "Print a row for each day instead.")
    private boolean csv;

    @Option(names = "--json", description = "Print a JSON document instead, a column of all days.")
    private boolean json;
  }

  @Override
  public Integer call() {
    ScenarioFile file = ScenarioFiles.read(List.of(path)).get(0);
    Scenario scenario = options.horizonOf(file).scenario();
    Diary diary = diary(scenario);
    if (form.csv) {
      Days.csv(diary).forEach(terminal.out()::println);
    } else if (form.json) {
      Json.print(terminal, Days.document(scenario, options.seed(), diary));
    } else {
      new Story(file, scenario, diary).lines(weeks).forEach(terminal.out()::println);
    }
    return ExitCode.OK;
  }

  private Diary diary(Scenario scenario) {
    if (who.patient != null) {
      return Diary.of(scenario, options.seed(), who.patient);
    }
    ProgressBar progress = new ProgressBar(terminal, !quiet, options.patients());
    progress.label(scenario.name());
    try {
      return new Study(List.of(scenario), options.seed(), options.patients())
          .run(options.backend(), progress)
          .arms()
          .get(0)
          .example(who.like == null ? Like.TYPICAL : who.like);
    } finally {
      progress.erase();
    }
  }

  /** Reads the words for {@link Like}. */
  private static final class LikeConverter implements ITypeConverter<Like> {
    @Override
    public Like convert(String value) {
      return Arrays.stream(Like.values())
          .filter(like -> like.key().equals(value))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is not quick, typical or slow"));
    }
  }
}
