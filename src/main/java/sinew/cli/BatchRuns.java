package sinew.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import sinew.calibration.Ensemble;
import sinew.document.FinishedRun;
import sinew.files.Sha256;
import sinew.input.BatchPlan;
import sinew.model.Parameters;
import sinew.report.RunsReport;
import sinew.results.RunKeep;
import sinew.results.Version;
import sinew.runs.Recording;
import sinew.runs.ReportedExperiment;
import sinew.runs.RunClock;
import sinew.shards.CountsOptions;
import sinew.shards.WholeRun;
import sinew.simulation.CancelledException;
import sinew.study.Archive;
import sinew.study.Experiment;
import sinew.study.Laboratory;
import sinew.study.Series;
import sinew.study.Study;
import sinew.study.StudyResult;
import sinew.terminal.Steps;

/** The runs of a plan, of which some may have been finished earlier. */
final class BatchRuns {
  private final BatchPlan plan;
  private final RunKeep keep;
  private final boolean keeping;
  private final CountsOptions counts;
  private final Supplier<RunClock> clock;
  private final List<Experiment<FinishedRun>> runs = new ArrayList<>();
  private int before;
  private int kept;

  private BatchRuns(
      BatchPlan plan,
      RunKeep keep,
      boolean keeping,
      CountsOptions counts,
      Supplier<RunClock> clock) {
    this.plan = plan;
    this.keep = keep;
    this.keeping = keeping;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * The runs of a plan.
   *
   * @param plan the plan
   * @param keep where finished runs are kept
   * @param keeping whether they are
   * @param counts whether their counts are kept too, and which lives are reused
   * @param clock told when a run begins
   * @return the runs
   * @throws IOException if what is kept cannot be read
   */
  static BatchRuns of(
      BatchPlan plan, RunKeep keep, boolean keeping, CountsOptions counts, Supplier<RunClock> clock)
      throws IOException {
    BatchRuns all = new BatchRuns(plan, keep, keeping, counts, clock);
    List<Parameters> members =
        plan.draws() == 0 ? List.of() : Ensemble.shipped().some(plan.draws());
    for (BatchPlan.Run run : plan.runs()) {
      all.add(run, Study.of(List.of(run.scenario())).with(members));
    }
    counts.check(plan.runs().stream().map(run -> run.scenario().name()).toList());
    all.kept = all.before;
    return all;
  }

  private void add(BatchPlan.Run run, Study study) throws IOException {
    Experiment<StudyResult> lives = counts.wanted() ? counts.experiment(whole(run, study)) : study;
    boolean settled = keeping && (!counts.wanted() || counts.settled(whole(run, study)));
    Optional<FinishedRun> finished = settled ? kept(run) : Optional.empty();
    before += finished.isPresent() ? 1 : 0;
    runs.add(new Run(run, study, lives, finished));
  }

  private WholeRun whole(BatchPlan.Run run, Study study) {
    return new WholeRun(study, List.of(run.file()), run.seed(), plan.patients());
  }

  /** {@return how many runs are finished and kept} */
  int kept() {
    return keeping ? kept : 0;
  }

  /** {@return how many runs there are} */
  int all() {
    return runs.size();
  }

  /** {@return all runs as one experiment} */
  ReportedExperiment<List<FinishedRun>> experiment() {
    return new ReportedExperiment<>(
        new Series<>(plan.name(), runs),
        (finished, run) -> RunsReport.of(plan, finished, run),
        keeping ? spool -> begin() : Recording.NONE,
        new Steps(before, runs.size()));
  }

  private Archive begin() {
    keep.open();
    return Archive.NONE;
  }

  private Optional<FinishedRun> kept(BatchPlan.Run run) throws IOException {
    return keep.kept(label(run))
        .map(
            text ->
                FinishedRun.read(
                    run.scenario().name(), run.seed(), plan.patients(), run.inputs(), text));
  }

  /** What the result of a run is a function of. */
  private String label(BatchPlan.Run run) {
    return "Sinew "
        + Version.current()
        + ", scenario "
        + run.source().sha256()
        + ", set "
        + Sha256.of(String.join("\n", run.given()))
        + ", seed "
        + run.seed()
        + ", patients "
        + plan.patients()
        + ", draws "
        + plan.draws();
  }

  /** One run, finished earlier or not. */
  private final class Run implements Experiment<FinishedRun> {
    private final BatchPlan.Run run;
    private final Study study;
    private final Experiment<StudyResult> lives;
    private final Optional<FinishedRun> earlier;

    Run(
        BatchPlan.Run run,
        Study study,
        Experiment<StudyResult> lives,
        Optional<FinishedRun> earlier) {
      this.run = run;
      this.study = study;
      this.lives = lives;
      this.earlier = earlier;
    }

    @Override
    public String name() {
      return study.name();
    }

    @Override
    public long lives(Laboratory laboratory) {
      return earlier.isPresent() ? 0 : lives.lives(laboratory);
    }

    @Override
    public FinishedRun run(Laboratory laboratory) {
      return earlier.orElseGet(() -> live(laboratory));
    }

    private FinishedRun live(Laboratory laboratory) {
      if (laboratory.progress().cancelled()) {
        throw new CancelledException();
      }
      Laboratory own =
          new Laboratory(run.seed(), plan.patients(), laboratory.backend(), laboratory.progress());
      RunClock begun = clock.get();
      StudyResult result = lives.run(own);
      FinishedRun finished = FinishedRun.of(result.arms().get(0), run.inputs());
      if (counts.wanted()) {
        counts.keep(whole(run, study), result, begun.end(own));
      }
      if (keeping) {
        keep.keep(label(run), finished.text());
        kept++;
      }
      return finished;
    }
  }
}
