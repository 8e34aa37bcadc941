package sinew.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sinew.calibration.Ensemble;
import sinew.input.ScenarioFile;
import sinew.option.OutputOptions;
import sinew.option.SimulationOptions;
import sinew.option.VariedScenario;
import sinew.option.WholeNumber;
import sinew.report.SensitivityReport;
import sinew.runs.Experiments;
import sinew.runs.ReportedExperiment;
import sinew.scenario.Factor;
import sinew.study.Both;
import sinew.study.Experiment;
import sinew.study.Sensitivity;
import sinew.study.Series;
import sinew.study.WorthAsking;
import sinew.terminal.Terminal;

/** {@code sinew sensitivity}: what moves recovery most when much varies at once. */
@Command(
    header = "Vary many factors at once, and rank them by how far they move recovery.",
    description = {
      "Sobol's first-order and total indices with 95 %% intervals, a screen by Morris, and a tornado, of "
          + "the mean time to full recovery. With the defaults it takes a minute or two.",
      "Factors are those of sweep, with or without a range. Without any, there are two groups: what a "
          + "person can change, and the parameters of the model that the published trials leave open.",
      "Says too by how many weeks the forecast for one person narrows when one of their traits becomes "
          + "known, from forty times as many people, who differ as in the scenario."
    },
    footer = {
      "  sinew sensitivity scenarios/typical.yaml",
      "  sinew sensitivity scenarios/typical.yaml cohort.stress cohort.loadTaken=0.8..1.2 --points 8",
    })
final class SensitivityCommand implements Callable<Integer> {
  /** The same patients live at every point, so that a hundred tell as much as many. */
  private static final int FEW_PATIENTS = 100;

  private final Terminal terminal;

  @Mixin private VariedScenario varied;

  @Option(
      names = "--points",
      paramLabel = "N",
      defaultValue = "16",
      converter = WholeNumber.OfBasePoints.class,
      description =
          "Base points of each of eight scrambles, 2 to 4096, best a power of two; four times as "
              + "many halve the intervals (default: ${DEFAULT-VALUE}).")
  private int points;

  @Option(
      names = "--trajectories",
      paramLabel = "N",
      defaultValue = "20",
      converter = WholeNumber.OfTrajectories.class,
      description = "Trajectories of the screen, 2 to 1000 (default: ${DEFAULT-VALUE}).")
  private int trajectories;

  @Mixin private SimulationOptions options;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  SensitivityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ScenarioFile file = options.horizonOf(varied.file(terminal));
    List<Experiment<Sensitivity.Result>> studies =
        groups().stream()
            .<Experiment<Sensitivity.Result>>map(
                group -> new Sensitivity(file.scenario(), group, points, trajectories))
            .toList();
    return new Experiments(terminal, output, spec)
        .run(
            options.laboratory(FEW_PATIENTS),
            List.of(
                new ReportedExperiment<>(
                    new Both<>(
                        new Series<>(studies.get(0).name(), studies),
                        new WorthAsking(file.scenario())),
                    (result, run) -> SensitivityReport.of(file, result, run))));
  }

  private List<Sensitivity.Group> groups() {
    List<Factor> factors = varied.factors();
    return factors.isEmpty()
        ? List.of(
            new Sensitivity.Group(
                "changeable",
                "What a person can change",
                "Each over a range in which people are seen to differ (assumed).",
                Factor.CHANGEABLE),
            new Sensitivity.Group(
                "parameters",
                "What the trials leave open",
                "Each free parameter of the model over the range in which 95 of 100 draws of the "
                    + "calibration lie.",
                leftOpen()))
        : List.of(
            new Sensitivity.Group(
                "chosen",
                "The factors asked for",
                "Ranges as asked for, or else the usual ones.",
                factors));
  }

  private static List<Factor> leftOpen() {
    Ensemble ensemble = Ensemble.shipped();
    return ensemble.free().stream()
        .map(
            parameter ->
                Factor.of(parameter)
                    .over(ensemble.range(parameter).low(), ensemble.range(parameter).high()))
        .toList();
  }
}
