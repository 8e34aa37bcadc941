package sinew.cli;

import java.util.function.Function;
import sinew.evidence.Validation;
import sinew.report.Report;
import sinew.report.ValidationReport;
import sinew.results.RunInfo;
import sinew.simulation.Backend;
import sinew.simulation.Progress;

/**
 * Virtual trials that a user asked for.
 *
 * @param validation the trials, and how often they are repeated
 */
record TrialFiles(Validation validation) implements Job {

  @Override
  public String name() {
    return "validation";
  }

  @Override
  public long lives() {
    return validation.lives();
  }

  @Override
  public Function<RunInfo, Report> run(Backend backend, Progress watch) {
    Validation.Result result = validation.run(backend, watch);
    return info -> ValidationReport.of(result, info);
  }
}
