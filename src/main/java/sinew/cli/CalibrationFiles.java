package sinew.cli;

import java.util.Optional;
import java.util.function.Function;
import sinew.calibration.Calibration;
import sinew.calibration.Fit;
import sinew.calibration.Population;
import sinew.report.CalibrationReport;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.simulation.Backend;
import sinew.simulation.LocalBackend;
import sinew.simulation.Progress;

/**
 * A calibration that a user asked for.
 *
 * @param calibration what is asked
 * @param state where its stages are kept
 */
record CalibrationFiles(Calibration calibration, CalibrationState state) implements Job {

  @Override
  public String name() {
    return "calibration";
  }

  /** Sets of parameters that are simulated. */
  @Override
  public long lives() {
    return calibration.simulations();
  }

  @Override
  public Function<RunInfo, Report> run(Backend backend, Progress watch) {
    int threads = backend instanceof LocalBackend local ? local.threads() : 1;
    Optional<Population> kept = state.read();
    Population population = kept.orElseGet(() -> calibration.first(threads, watch));
    kept.ifPresent(before -> watch.done(calibration.simulations(before)));
    state.write(population);
    while (!calibration.finished(population)) {
      population = calibration.next(population, threads, watch);
      state.write(population);
    }
    Fit fit = new Fit(calibration, population);
    return info -> CalibrationReport.of(fit, info);
  }
}
