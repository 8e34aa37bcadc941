package sinew.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import sinew.document.Manifest;
import sinew.drawing.Chart;
import sinew.input.ScenarioFile;
import sinew.option.PathArgument;
import sinew.option.ScenarioFiles;
import sinew.option.SetOption;
import sinew.option.SimulationOptions;
import sinew.option.WholeNumber;
import sinew.report.DiaryTables;
import sinew.report.PatientChart;
import sinew.report.PatientStory;
import sinew.results.WholeFile;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Progress;
import sinew.study.ExampleKind;
import sinew.study.Laboratory;
import sinew.study.Study;
import sinew.table.Format;
import sinew.table.Table;
import sinew.terminal.ExitCode;
import sinew.terminal.JsonOutput;
import sinew.terminal.LineWidth;
import sinew.terminal.ProgressBar;
import sinew.terminal.Stoppable;
import sinew.terminal.Terminal;
import tools.jackson.databind.node.ObjectNode;

/** {@code sinew trace}: one person's story. */
@Command(
    header = "Tell one virtual patient's story.",
    description = {
      "Who this is, what was reached when, and a diary in words: what was planned, done and felt, "
          + "flares, reviews, treatments.",
      "Without --patient, the patient is chosen by how long full recovery takes; it is then the one "
          + "whose diary the report of the same patients and seed shows."
    },
    footer = {
      "  sinew trace scenarios/typical.yaml",
      "  sinew trace scenarios/typical.yaml --like relapsing --chart relapse.svg",
      "  sinew trace scenarios/typical.yaml --patient 12 --csv > patient-12.csv"
    })
final class TraceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A scenario file; - is standard input.")
  private Path path;

  @ArgGroup private Who who = new Who();
  @ArgGroup private Form form = new Form();
  @Mixin private SetOption set;
  @Mixin private SimulationOptions options;
  @Spec private CommandSpec spec;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      defaultValue = "52",
      converter = WholeNumber.OfWeeks.class,
      description = "Weeks to tell of (default: ${DEFAULT-VALUE}); --csv and --json tell all days.")
  private int weeks;

  @Option(
      names = "--chart",
      paramLabel = "FILE",
      converter = PictureConverter.class,
      description = "Write the picture of the diary too, as FILE.svg or FILE.png.")
  private Path chart;

  @Option(names = "--no-progress", description = "Show no progress bar.")
  private boolean noProgress;

  TraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Which patient. */
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
                + "or slow (one in ten is slower), or who is relapsing; typical if nobody is named.")
    private ExampleKind like;
  }

  /** What to print instead of the diary in words. */
  private static final class Form {
    @Option(names = "--table", description = "Print a row for each week instead.")
    private boolean table;

    @Option(names = "--csv", description = "Print a row for each day instead.")
    private boolean csv;

    @Option(
        names = "--json",
        description = "Print a JSON list instead, whose one entry has a column of all days.")
    private boolean json;
  }

  @Override
  public Integer call() throws IOException {
    ScenarioFile file =
        options.horizonOf(ScenarioFiles.read(terminal, List.of(path), set.assignments()).get(0));
    Scenario scenario = file.scenario();
    Diary diary = diary(scenario);
    if (chart != null) {
      byte[] picture =
          new Stoppable(terminal.interruption())
              .result(() -> picture(PatientChart.of(scenario, options.seed(), diary)));
      WholeFile.write(chart, picture);
    }
    if (form.table) {
      print(Format.TEXT, DiaryTables.of(scenario, diary).weeks(weeks));
    } else if (form.csv) {
      print(Format.CSV, DiaryTables.of(scenario, diary).days());
    } else if (form.json) {
      int patients = options.patients(SimulationOptions.PATIENTS);
      ObjectNode inputs = Manifest.inputs(file, options.seed(), patients);
      JsonOutput.print(terminal, List.of(DiaryTables.of(scenario, diary).document(inputs)));
    } else {
      new PatientStory(scenario, diary)
          .lines(weeks, terminal.columns() - LineWidth.INDENT)
          .forEach(terminal.out()::println);
    }
    return ExitCode.OK;
  }

  private void print(Format format, Table<?> table) {
    terminal.out().print(format.write(table));
  }

  private byte[] picture(Chart drawn) {
    boolean pixels = chart.toString().endsWith(".png");
    return pixels ? drawn.png() : drawn.svg().getBytes(StandardCharsets.UTF_8);
  }

  private Diary diary(Scenario scenario) {
    if (who.patient != null) {
      int patients = options.patients(SimulationOptions.PATIENTS);
      if (who.patient >= patients) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no patient "
                + who.patient
                + " among "
                + patients
                + ", who are counted from 0; name a smaller number, or more --patients");
      }
      return Diary.of(scenario, options.seed(), who.patient);
    }
    Function<Progress, Laboratory> laboratory = options.laboratory(SimulationOptions.PATIENTS);
    Study study = Study.of(List.of(scenario));
    long lives = study.lives(laboratory.apply(Progress.NONE));
    ProgressBar progress = new ProgressBar(terminal, !noProgress, lives);
    progress.label(scenario.name());
    try {
      return study
          .run(laboratory.apply(progress))
          .arms()
          .get(0)
          .example(who.like == null ? ExampleKind.TYPICAL : who.like)
          .orElseThrow(
              () ->
                  new ParameterException(
                      spec.commandLine(),
                      "nobody of those looked at relapses; ask for more --patients"));
    } finally {
      progress.erase();
    }
  }

  /** Reads the words for {@link ExampleKind}. */
  private static final class LikeConverter implements ITypeConverter<ExampleKind> {
    @Override
    public ExampleKind convert(String value) {
      return Arrays.stream(ExampleKind.values())
          .filter(like -> like.key().equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not quick, typical, slow or relapsing"));
    }
  }

  /** Reads the name of a picture, whose ending says what it is. */
  private static final class PictureConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      if (value.endsWith(".svg") || value.endsWith(".png")) {
        return new PathArgument().convert(value);
      }
      throw new TypeConversionException("'" + value + "' does not end in .svg or .png");
    }
  }
}
