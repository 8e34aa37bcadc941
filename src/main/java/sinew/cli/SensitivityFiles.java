package sinew.cli;

import java.util.List;
import java.util.function.Function;
import sinew.input.ScenarioFile;
import sinew.report.Report;
import sinew.report.SensitivityReport;
import sinew.results.RunInfo;
import sinew.simulation.Backend;
import sinew.simulation.Progress;
import sinew.study.Sensitivity;

/**
 * Sensitivity studies that a user asked for.
 *
 * @param file the scenario, horizon as it is to be run
 * @param studies a study for each group of factors
 * @param options seed and patients
 */
record SensitivityFiles(ScenarioFile file, List<Sensitivity> studies, SimulationOptions options)
    implements Job {

  @Override
  public String name() {
    return file.scenario().name() + "-sensitivity";
  }

  @Override
  public long lives() {
    return options.patients() * studies.stream().mapToLong(Sensitivity::settings).sum();
  }

  @Override
  public Function<RunInfo, Report> run(Backend backend, Progress watch) {
    List<Sensitivity.Result> results =
        studies.stream()
            .map(study -> study.run(options.seed(), options.patients(), backend, watch))
            .toList();
    return info -> SensitivityReport.of(file, options.seed(), options.patients(), results, info);
  }
}
