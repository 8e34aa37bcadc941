package sinew.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import sinew.results.RunInfo;
import sinew.results.Spool;
import sinew.simulation.CancelledException;
import sinew.simulation.Progress;
import sinew.study.Laboratory;
import sinew.text.Paragraph;

/** Runs experiments one after the other, writes the results of each, and tells of them. */
final class Experiments {
  private static final String CAVEAT =
      "An illustration, not advice for one person; the report tells its limits.";

  private final Terminal terminal;
  private final OutputOptions output;
  private final Results results;
  private final List<String> kept = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();

  /**
   * Experiments of the command that runs.
   *
   * @param terminal where to tell
   * @param output what to print, and where results go
   * @param spec the command; knows what the user typed
   */
  Experiments(Terminal terminal, OutputOptions output, CommandSpec spec) {
    this.terminal = terminal;
    this.output = output;
    results = Results.in(output, spec);
  }

  /**
   * Runs them.
   *
   * @param laboratory where, given who waits
   * @param experiments in the order in which to run them
   * @return the exit code
   * @throws IOException if results cannot be written
   */
  int run(
      Function<Progress, Laboratory> laboratory, List<? extends ReportedExperiment<?>> experiments)
      throws IOException {
    List<String> names = experiments.stream().map(each -> each.experiment().name()).toList();
    results.checkPlace(names);
    Laboratory empty = laboratory.apply(Progress.NONE);
    long lives = experiments.stream().mapToLong(each -> each.experiment().lives(empty)).sum();
    ProgressBar progress = new ProgressBar(terminal, !output.quiet() && !output.json(), lives);
    try {
      for (ReportedExperiment<?> each : experiments) {
        progress.label(each.experiment().name());
        run(each, laboratory.apply(progress), progress);
        progress.erase();
      }
    } catch (RuntimeException e) {
      // While the process ends, libraries fail in ways of their own: charts cannot be drawn then.
      if (!progress.cancelled()) {
        throw e;
      }
      progress.erase();
      tellWhatIsLost(names);
      return ExitCode.INTERRUPTED;
    } finally {
      progress.erase();
    }
    if (output.json()) {
      JsonOutput.printAll(terminal, summaries);
    }
    return ExitCode.OK;
  }

  private void run(ReportedExperiment<?> each, Laboratory laboratory, ProgressBar progress)
      throws IOException {
    Instant started = Instant.now();
    double begin = terminal.seconds();
    String name = each.experiment().name();
    Results.Written written;
    try (Spool spool = results.spool(name)) {
      ReportedExperiment.Pending pending = each.run(laboratory, spool);
      if (progress.cancelled()) {
        throw new CancelledException();
      }
      RunInfo run = results.run(laboratory, started, terminal.seconds() - begin);
      written = results.write(name, pending.report(run), spool);
    }
    progress.erase();
    kept.add(name);
    if (output.json()) {
      summaries.add(written.summary());
    }
    if (!output.quiet() && !output.json()) {
      tell(name, written);
    }
  }

  private void tell(String name, Results.Written written) {
    if (kept.size() > 1) {
      terminal.out().println();
    }
    terminal.out().println(name);
    written.sentences().stream()
        .flatMap(sentence -> Paragraph.lines(sentence).stream())
        .forEach(line -> terminal.out().println("  " + line));
    terminal.out().println();
    terminal.out().println("  " + CAVEAT);
    terminal.out().println("  Open " + written.report());
    terminal.out().flush();
  }

  private void tellWhatIsLost(List<String> names) {
    List<String> lost = names.stream().filter(name -> !kept.contains(name)).toList();
    String earlier =
        kept.isEmpty() ? "" : "; results of earlier scenarios kept: " + String.join(", ", kept);
    terminal.err().println("Stopped: nothing written for " + String.join(", ", lost) + earlier);
    terminal.err().flush();
  }
}
