package sinew.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sinew.input.ScenarioFile;
import sinew.option.OutputOptions;
import sinew.option.RowsOption;
import sinew.option.SimulationOptions;
import sinew.option.VariedScenario;
import sinew.option.WholeNumber;
import sinew.report.SweepReport;
import sinew.runs.Experiments;
import sinew.runs.Recording;
import sinew.runs.ReportedExperiment;
import sinew.scenario.Factor;
import sinew.study.Experiment;
import sinew.study.Series;
import sinew.study.Sweep;
import sinew.terminal.Terminal;

/** {@code sinew sweep}: one factor after the other over its whole range. */
@Command(
    header = "Vary one factor after the other, all else equal, and draw how recovery changes.",
    description = {
      "Everybody gets the same value of the factor; the people are the same at each value.",
      "A factor is a trait (cohort.stress), a rule of the plan (plan.stepPerWeek, stepDown, painLimit, "
          + "reviewDays) or a parameter (parameters.irritabilityDays), with or without a range. Without "
          + "any, the nine that clinics ask for most are drawn on one page."
    },
    footer = {
      "  sinew sweep scenarios/typical.yaml --patients 500 --points 5",
      "  sinew sweep scenarios/typical.yaml cohort.loadTaken --patients 1000",
      "  sinew sweep scenarios/typical.yaml cohort.stress=0..0.8 plan.stepPerWeek --points 4 --patients 500"
    })
final class SweepCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private VariedScenario varied;

  @Option(
      names = "--points",
      paramLabel = "N",
      defaultValue = "9",
      converter = WholeNumber.OfPoints.class,
      description = "Values of each factor, 2 to 101 (default: ${DEFAULT-VALUE}).")
  private int points;

  @Mixin private RowsOption rows;
  @Mixin private SimulationOptions options;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ScenarioFile file = options.horizonOf(varied.file(terminal));
    List<Factor> factors = varied.factors();
    List<Experiment<Sweep.Result>> sweeps =
        (factors.isEmpty() ? Factor.USUAL : factors)
            .stream()
                .<Experiment<Sweep.Result>>map(
                    factor -> new Sweep(file.scenario(), factor, factor.values(points)))
                .toList();
    return new Experiments(terminal, output, spec)
        .run(
            options.laboratory(SimulationOptions.PATIENTS),
            List.of(
                new ReportedExperiment<>(
                    new Series<>(sweeps.get(0).name(), sweeps),
                    (results, run) -> SweepReport.of(file, results, run),
                    Recording.of(rows.choice(), sweeps.get(0).name()))));
  }
}
