package sinew.cli;

import java.util.function.BiFunction;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.study.Experiment;
import sinew.study.Laboratory;

/**
 * An experiment that a user asked for, and how its result is reported.
 *
 * @param <R> what comes of it
 * @param experiment the experiment
 * @param reporting makes a report of the result, once it is known how it came about
 */
record ReportedExperiment<R>(Experiment<R> experiment, BiFunction<R, RunInfo, Report> reporting) {

  /** A result that waits to be reported. */
  interface Pending {
    /**
     * Reports the result.
     *
     * @param run how it came about
     * @return the report
     */
    Report report(RunInfo run);
  }

  Pending run(Laboratory laboratory) {
    R result = experiment.run(laboratory);
    return run -> reporting.apply(result, run);
  }
}
