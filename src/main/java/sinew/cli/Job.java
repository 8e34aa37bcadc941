package sinew.cli;

import java.util.function.Function;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.simulation.Backend;
import sinew.simulation.Progress;

/** Something to simulate, and to write into a folder of its own. */
interface Job {
  /**
   * The name of the results' folder.
   *
   * @return the name
   */
  String name();

  /**
   * All the work.
   *
   * @return how many lives are lived
   */
  long lives();

  /**
   * Simulates.
   *
   * @param backend where
   * @param watch who waits
   * @return what came of it, once it is known how it came about
   */
  Function<RunInfo, Report> run(Backend backend, Progress watch);
}
