package sinew.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import sinew.document.FinishedRun;
import sinew.option.OutputOptions;
import sinew.report.Report;
import sinew.report.RunsReport;
import sinew.results.RunInfo;
import sinew.results.Spool;
import sinew.simulation.CancelledException;
import sinew.simulation.Progress;
import sinew.study.Laboratory;
import sinew.table.Json;
import sinew.terminal.ExitCode;
import sinew.terminal.JsonOutput;
import sinew.terminal.LineWidth;
import sinew.terminal.ProgressBar;
import sinew.terminal.Stoppable;
import sinew.terminal.Terminal;
import sinew.text.Paragraph;

/** Runs experiments one after the other, writes the results of each, and tells of them. */
public final class Experiments {
  private static final String CAVEAT =
      "An illustration, not advice for one person; the report tells its limits.";

  private final Terminal terminal;
  private final OutputOptions output;
  private final Results results;
  private final CommandSpec spec;
  private final Stoppable stoppable;
  private final List<FinishedRun> finished = new ArrayList<>();
  private RunInfo last;
  private int told;
  private final List<String> kept = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();

  /**
   * Experiments of the command that runs.
   *
   * @param terminal where to tell
   * @param output what to print, and where results go
   * @param spec the command; knows what the user typed
   */
  public Experiments(Terminal terminal, OutputOptions output, CommandSpec spec) {
    this.terminal = terminal;
    this.output = output;
    this.spec = spec;
    stoppable = new Stoppable(terminal.interruption());
    results = Results.in(output);
  }

  /**
   * Runs them.
   *
   * @param laboratory where, given who waits
   * @param experiments in the order in which to run them
   * @return the exit code
   * @throws IOException if results cannot be written
   */
  public int run(
      Function<Progress, Laboratory> laboratory, List<? extends ReportedExperiment<?>> experiments)
      throws IOException {
    List<String> names = experiments.stream().map(each -> each.experiment().name()).toList();
    if (output.folders()) {
      results.checkPlace(placesOf(names));
    } else {
      checkFiles(experiments);
    }
    Laboratory empty = laboratory.apply(Progress.NONE);
    long lives = experiments.stream().mapToLong(each -> each.experiment().lives(empty)).sum();
    ProgressBar progress = new ProgressBar(terminal, !output.quiet() && !output.json(), lives);
    try {
      for (ReportedExperiment<?> each : experiments) {
        progress.label(each.experiment().name());
        progress.steps(each.steps());
        run(each, laboratory.apply(progress), progress);
        progress.erase();
      }
      writeTable();
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

  /** Several runs get a table together. */
  private List<String> placesOf(List<String> names) {
    List<String> places = new ArrayList<>(names);
    if (names.size() > 1) {
      if (names.contains(RunsReport.NAME)) {
        throw new ParameterException(
            spec.commandLine(),
            "a scenario has the name of the folder of all runs, '"
                + RunsReport.NAME
                + "'; give it another, or run it alone");
      }
      places.add(RunsReport.NAME);
    }
    return places;
  }

  private void checkFiles(List<? extends ReportedExperiment<?>> experiments) {
    if (experiments.stream().anyMatch(each -> each.recording() != Recording.NONE)) {
      throw new ParameterException(
          spec.commandLine(),
          "--rows and --shard write files, and --json alone does not; say where with --out");
    }
  }

  private void run(ReportedExperiment<?> each, Laboratory laboratory, ProgressBar progress)
      throws IOException {
    RunClock clock = RunClock.begin(terminal, spec);
    String name = each.experiment().name();
    Report report;
    Optional<Path> file = Optional.empty();
    try (Spool spool = results.spool(name)) {
      ReportedExperiment.Pending pending = each.run(laboratory, spool);
      if (progress.cancelled()) {
        throw new CancelledException();
      }
      last = clock.end(laboratory);
      report = stoppable.result(() -> pending.report(last));
      if (output.folders()) {
        file = Optional.of(results.write(name, report, spool, stoppable));
      }
    }
    progress.erase();
    kept.add(name);
    report.finished().ifPresent(finished::add);
    if (output.json()) {
      summaries.add(new String(Json.bytes(report.withInputs()), StandardCharsets.UTF_8));
    } else if (!output.quiet()) {
      tell(name, report, file.orElseThrow());
    }
  }

  private void writeTable() throws IOException {
    if (finished.size() < 2 || !output.folders()) {
      return;
    }
    Report table = RunsReport.ofScenarios(finished, last);
    try (Spool none = results.spool(RunsReport.NAME)) {
      Path file = results.write(RunsReport.NAME, table, none, stoppable);
      if (!output.quiet() && !output.json()) {
        tell(RunsReport.NAME, table, file);
      }
    }
  }

  private void tell(String name, Report report, Path file) {
    if (told++ > 0) {
      terminal.out().println();
    }
    terminal.out().println(name);
    int width = terminal.columns() - LineWidth.INDENT;
    report.inShort().stream()
        .flatMap(sentence -> Paragraph.lines(sentence, width).stream())
        .forEach(line -> terminal.out().println("  " + line));
    terminal.out().println();
    Paragraph.lines(CAVEAT, width).forEach(line -> terminal.out().println("  " + line));
    terminal.out().println("  Open " + file);
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
