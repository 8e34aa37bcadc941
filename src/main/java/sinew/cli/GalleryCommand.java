package sinew.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.evidence.TrialReader;
import sinew.evidence.Validation;
import sinew.input.Factor;
import sinew.input.ScenarioFile;
import sinew.report.Contents;

/** {@code sinew gallery}: the results that stand in the source tree, made anew. */
@Command(
    hidden = true,
    header = "Make the gallery of the shipped scenarios anew.",
    description = {
      "Run all scenarios of a folder at the gallery's size, 10000 patients with seed 1, as a run without options, and write only "
          + "what is small and the same wherever it is made: report.html, summary.json, and the "
          + "charts as SVG. Beside them, the sweep of all usual factors in the scenario typical, and the virtual trials.",
      "For those who change the model: the difference in the gallery is the difference they made."
    },
    footer = {"  sinew gallery", "  sinew gallery scenarios --out results"})
final class GalleryCommand implements Callable<Integer> {
  private static final SimulationOptions SIZE = SimulationOptions.of(10_000, 1);
  private static final SimulationOptions SIZE_OF_SWEEP = SimulationOptions.of(1_000, 1);
  private static final int POINTS = 9;
  private static final int REPEATS = 100;
  private static final String SWEPT = "typical";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "scenarios",
      description = "The folder of scenarios (default: ${DEFAULT-VALUE}).")
  private Path scenarios;

  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  GalleryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Job> jobs = new ArrayList<>();
    for (ScenarioFile file : ScenarioFiles.read(List.of(scenarios))) {
      jobs.add(StudyFiles.of(file, SIZE, Integer.parseInt(EnsembleOption.USUAL)));
      if (file.scenario().name().equals(SWEPT)) {
        jobs.add(new SweepFiles(file, Factor.USUAL, POINTS, SIZE_OF_SWEEP));
        jobs.add(new TrialFiles(new Validation(TrialReader.shipped(), 1, REPEATS)));
      }
    }
    Results results = Results.in(output.out(), Contents.GALLERY, spec);
    return new Jobs(terminal, SIZE.backend(), output, results).run(jobs);
  }
}
