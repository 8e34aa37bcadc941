package sinew.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.simulation.Backend;
import sinew.simulation.CancelledException;
import sinew.text.Lines;

/** Does jobs one after the other, writes the results of each, and tells of them. */
final class Jobs {
  private static final String CAVEAT =
      "An illustration, not advice for one person; the report tells its limits.";

  private final Terminal terminal;
  private final Backend backend;
  private final OutputOptions output;
  private final Results results;
  private final List<String> kept = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();

  /**
   * Runs with the user's options.
   *
   * @param terminal where to tell
   * @param backend where to simulate
   * @param output what to print
   * @param results where results go
   */
  Jobs(Terminal terminal, Backend backend, OutputOptions output, Results results) {
    this.terminal = terminal;
    this.backend = backend;
    this.output = output;
    this.results = results;
  }

  /**
   * Does the jobs.
   *
   * @param jobs in the order in which to do them
   * @return the exit code
   * @throws IOException if results cannot be written
   */
  int run(List<? extends Job> jobs) throws IOException {
    results.checkPlace(jobs.stream().map(Job::name).toList());
    long lives = jobs.stream().mapToLong(Job::lives).sum();
    ProgressBar progress = new ProgressBar(terminal, !output.quiet() && !output.json(), lives);
    try {
      for (Job job : jobs) {
        progress.label(job.name());
        run(job, backend, progress);
        progress.erase();
      }
    } catch (CancelledException e) {
      progress.erase();
      tellWhatIsLost(jobs);
      return ExitCode.INTERRUPTED;
    } finally {
      progress.erase();
    }
    if (output.json()) {
      Json.printAll(terminal, summaries);
    }
    return ExitCode.OK;
  }

  private void run(Job job, Backend backend, ProgressBar progress) {
    Instant started = Instant.now();
    double begin = terminal.seconds();
    Function<RunInfo, Report> findings = job.run(backend, progress);
    if (progress.cancelled()) {
      throw new CancelledException();
    }
    Results.Written written =
        results.write(job.name(), findings, started, terminal.seconds() - begin);
    progress.erase();
    kept.add(job.name());
    summaries.add(written.summary());
    if (!output.quiet() && !output.json()) {
      tell(job, written);
    }
  }

  private void tell(Job job, Results.Written written) {
    if (kept.size() > 1) {
      terminal.out().println();
    }
    terminal.out().println(job.name());
    written.sentences().stream()
        .flatMap(sentence -> Lines.lines(sentence).stream())
        .forEach(line -> terminal.out().println("  " + line));
    terminal.out().println();
    terminal.out().println("  " + CAVEAT);
    terminal.out().println("  Open " + written.report());
    terminal.out().flush();
  }

  private void tellWhatIsLost(List<? extends Job> jobs) {
    List<String> lost = jobs.stream().map(Job::name).filter(name -> !kept.contains(name)).toList();
    String earlier =
        kept.isEmpty() ? "" : "; results of earlier scenarios kept: " + String.join(", ", kept);
    terminal.err().println("Stopped: nothing written for " + String.join(", ", lost) + earlier);
    terminal.err().flush();
  }
}
