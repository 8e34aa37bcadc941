package sinew.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sinew.simulation.Backend;
import sinew.simulation.CancelledException;
import sinew.study.StudyResult;

/** Runs studies one after the other, writes the results of each, and tells of them. */
final class StudyRuns {
  private static final String CAVEAT =
      "An illustration, not advice for one person; the report tells its limits.";

  private final Terminal terminal;
  private final SimulationOptions options;
  private final OutputOptions output;
  private final Results results;
  private final List<String> kept = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();

  /**
   * Runs with the user's options.
   *
   * @param terminal where to tell
   * @param options how to simulate
   * @param output what to print
   * @param results where results go
   */
  StudyRuns(Terminal terminal, SimulationOptions options, OutputOptions output, Results results) {
    this.terminal = terminal;
    this.options = options;
    this.output = output;
    this.results = results;
  }

  /**
   * Runs the studies.
   *
   * @param studies in the order in which to run
   * @return the exit code
   * @throws IOException if results cannot be written
   */
  int run(List<StudyFiles> studies) throws IOException {
    results.checkPlace();
    long lives =
        studies.stream().mapToLong(study -> study.arms().size()).sum() * options.patients();
    ProgressBar progress = new ProgressBar(terminal, !output.quiet() && !output.json(), lives);
    try {
      Backend backend = options.backend();
      for (StudyFiles study : studies) {
        progress.label(study.name());
        run(study, backend, progress);
        progress.erase();
      }
    } catch (CancelledException e) {
      progress.erase();
      tellWhatIsLost(studies);
      return ExitCode.INTERRUPTED;
    } finally {
      progress.erase();
    }
    if (output.json()) {
      Json.printAll(terminal, summaries);
    }
    return ExitCode.OK;
  }

  private void run(StudyFiles study, Backend backend, ProgressBar progress) {
    Instant started = Instant.now();
    double begin = terminal.seconds();
    StudyResult result = study.study(options).run(backend, progress);
    if (progress.cancelled()) {
      throw new CancelledException();
    }
    Results.Written written = results.write(study, result, started, terminal.seconds() - begin);
    progress.erase();
    kept.add(study.name());
    summaries.add(written.summary());
    if (!output.quiet() && !output.json()) {
      tell(study, written);
    }
  }

  private void tell(StudyFiles study, Results.Written written) {
    if (kept.size() > 1) {
      terminal.out().println();
    }
    terminal.out().println(study.name());
    written.sentences().stream()
        .flatMap(sentence -> Prose.lines(sentence).stream())
        .forEach(line -> terminal.out().println("  " + line));
    terminal.out().println();
    terminal.out().println("  " + CAVEAT);
    terminal.out().println("  Open " + written.report());
    terminal.out().flush();
  }

  private void tellWhatIsLost(List<StudyFiles> studies) {
    List<String> lost =
        studies.stream().map(StudyFiles::name).filter(name -> !kept.contains(name)).toList();
    String earlier =
        kept.isEmpty() ? "" : "; results of earlier scenarios kept: " + String.join(", ", kept);
    terminal.err().println("Stopped: nothing written for " + String.join(", ", lost) + earlier);
    terminal.err().flush();
  }
}
