package sinew.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.input.ScenarioFile;
import sinew.option.OutputOptions;
import sinew.option.PrecisionOption;
import sinew.option.ScenarioFiles;
import sinew.option.SetOption;
import sinew.option.SimulationOptions;
import sinew.report.StudyReport;
import sinew.runs.Experiments;
import sinew.runs.ReportedExperiment;
import sinew.shards.StudyOptions;
import sinew.study.Precision;
import sinew.study.Study;
import sinew.terminal.Terminal;

/** {@code sinew run}: from scenario files to results. */
@Command(
    header = "Simulate scenarios and write reports, charts and numbers.",
    description = {
      "Each scenario gets a folder of results: report.html with charts and words, "
          + "the charts as PNG and SVG with their numbers as CSV, summary.json, manifest.json.",
      "All files are checked before anything runs. A folder of results is whole or absent; one of an "
          + "earlier run is replaced. Several scenarios together get runs/runs.csv, a row for each "
          + "scenario and quantity.",
      "With --shard it is one part of a run, for sinew merge to join with the others. With --extend "
          + "it goes on from the shards of a run with fewer patients."
    },
    footer = {
      "  sinew run scenarios/typical.yaml",
      "  sinew run scenarios --patients 2000 --out my-results",
      "  sinew run scenarios/typical.yaml --seed 7 --horizon-weeks 52 --json",
      "  sinew run scenarios/typical.yaml --set cohort.stress=0.7 --set name=my-stress",
      "  sinew run scenarios/typical.yaml --handout",
      "  sinew run scenarios/typical.yaml --rows csv",
      "  sinew run scenarios/typical.yaml --precision 1%%",
      "  sinew run scenarios/typical.yaml --shard 1/2 --out shards",
      "  sinew run scenarios/typical.yaml --patients 100000 --extend shards"
    })
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Scenario files, or folders whose .yaml and .yml files are meant; - is standard input.")
  private List<Path> paths;

  @Option(
      names = "--handout",
      description =
          "Also write the first printed sheet of report.html as a file of its own, handout.html: the "
              + "answer, what helps most, when to see a doctor.")
  private boolean handout;

  @Mixin private PrecisionOption precision;
  @Mixin private SetOption set;
  @Mixin private StudyOptions wanted;
  @Mixin private SimulationOptions options;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<ReportedExperiment<?>> studies = new ArrayList<>();
    for (ScenarioFile file : ScenarioFiles.read(terminal, paths, set.assignments())) {
      studies.add(study(options.horizonOf(file)));
    }
    wanted.check();
    return new Experiments(terminal, output, spec)
        .run(options.laboratory(SimulationOptions.PATIENTS), studies);
  }

  private ReportedExperiment<?> study(ScenarioFile file) {
    if (handout && !output.folders()) {
      throw new ParameterException(
          spec.commandLine(),
          "--handout writes a file, and --json alone does not; say where with --out");
    }
    if (handout && wanted.onlyPart()) {
      throw new ParameterException(
          spec.commandLine(), "a shard has no handout; leave --handout or --shard out");
    }
    Study one = Study.of(List.of(file.scenario()));
    Study study = output.folders() ? one.withWhatIfs() : one;
    UnaryOperator<StudyReport> told = handout ? StudyReport::withHandout : UnaryOperator.identity();
    Optional<Precision> precise = precision.precision();
    return precise.isPresent()
        ? wanted.precise(study, file, precise.get(), told)
        : wanted.experiment(study, List.of(file), options, told);
  }
}
