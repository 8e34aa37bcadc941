package sinew.runs;

import java.io.IOException;
import java.util.function.BiFunction;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.results.Spool;
import sinew.study.Archive;
import sinew.study.Experiment;
import sinew.study.Laboratory;
import sinew.terminal.Steps;

/**
 * An experiment that a user asked for, and how its result is reported.
 *
 * @param <R> what comes of it
 * @param experiment the experiment
 * @param reporting makes a report of the result, once it is known how it came about
 * @param recording what is written while it runs
 * @param steps of what it consists
 */
public record ReportedExperiment<R>(
    Experiment<R> experiment,
    BiFunction<R, RunInfo, Report> reporting,
    Recording recording,
    Steps steps) {

  /**
   * An experiment that leaves only its report behind.
   *
   * @param experiment the experiment
   * @param reporting makes a report of the result
   */
  public ReportedExperiment(Experiment<R> experiment, BiFunction<R, RunInfo, Report> reporting) {
    this(experiment, reporting, Recording.NONE);
  }

  /**
   * An experiment that goes on without steps.
   *
   * @param experiment the experiment
   * @param reporting makes a report of the result
   * @param recording what is written while it runs
   */
  public ReportedExperiment(
      Experiment<R> experiment, BiFunction<R, RunInfo, Report> reporting, Recording recording) {
    this(experiment, reporting, recording, Steps.NONE);
  }

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

  Pending run(Laboratory laboratory, Spool spool) throws IOException {
    try (Archive rows = recording.begin(spool)) {
      R result = experiment.run(laboratory.with(rows));
      return run -> reporting.apply(result, run);
    }
  }
}
