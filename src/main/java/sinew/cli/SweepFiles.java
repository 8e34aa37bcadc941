package sinew.cli;

import java.util.List;
import java.util.function.Function;
import sinew.input.Factor;
import sinew.input.ScenarioFile;
import sinew.report.Report;
import sinew.report.SweepReport;
import sinew.results.RunInfo;
import sinew.simulation.Backend;
import sinew.simulation.Progress;
import sinew.study.Sweep;

/**
 * Sweeps that a user asked for.
 *
 * @param file the scenario, horizon as it is to be run
 * @param factors what is varied, one after the other
 * @param points values of each
 * @param options seed and patients
 */
record SweepFiles(ScenarioFile file, List<Factor> factors, int points, SimulationOptions options)
    implements Job {

  @Override
  public String name() {
    return file.scenario().name() + "-sweep";
  }

  @Override
  public long lives() {
    return (long) factors.size() * points * options.patients();
  }

  @Override
  public Function<RunInfo, Report> run(Backend backend, Progress watch) {
    List<Sweep.Result> results =
        factors.stream()
            .map(factor -> new Sweep(file.scenario(), factor, factor.values(points)))
            .map(sweep -> sweep.run(options.seed(), options.patients(), backend, watch))
            .toList();
    return info -> SweepReport.of(file, options.seed(), options.patients(), results, info);
  }
}
