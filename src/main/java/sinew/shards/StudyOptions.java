package sinew.shards;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import sinew.files.InputException;
import sinew.input.ScenarioFile;
import sinew.option.EnsembleOption;
import sinew.option.RowsOption;
import sinew.option.SimulationOptions;
import sinew.report.StudyReport;
import sinew.runs.Recording;
import sinew.runs.ReportedExperiment;
import sinew.study.Experiment;
import sinew.study.ExtendedStudy;
import sinew.study.PreciseStudy;
import sinew.study.Precision;
import sinew.study.Shard;
import sinew.study.ShardOfStudy;
import sinew.study.Study;
import sinew.study.StudyResult;

/** The options of commands that simulate arms, and what they ask for. */
public final class StudyOptions {
  @Mixin private EnsembleOption ensemble;
  @Mixin private RowsOption rows;
  @Mixin private ShardOption shard;
  @Mixin private ExtendOption extend;

  /** {@return whether only a part of the patients is wanted} */
  public boolean onlyPart() {
    return shard.wanted();
  }

  /**
   * A study, a part of it, or what an earlier run lacks of it, as the user wants it.
   *
   * @param study its arms
   * @param files the scenario file of each arm, in order
   * @param options seed and number of patients
   * @param told what is changed in its report
   * @return the experiment
   */
  public ReportedExperiment<?> experiment(
      Study study,
      List<ScenarioFile> files,
      SimulationOptions options,
      UnaryOperator<StudyReport> told) {
    Study whole = study.with(ensemble.members());
    int patients = options.patients(SimulationOptions.PATIENTS);
    WholeRun run = new WholeRun(whole, files, options.seed(), patients);
    Optional<List<FoundShard>> earlier = extend.earlier(run.document(rows.choice()));
    Optional<Shard> part = shard.shard(patients, earlier.map(MergedShards::patients).orElse(0));
    if (part.isPresent()) {
      return new ShardRun(new ShardOfStudy(whole, part.get()), files, rows.choice()).experiment();
    }
    return earlier
        .map(parts -> reported(extended(whole, parts), files, told, recording(whole, parts)))
        .orElseGet(() -> reported(whole, files, told, Recording.of(rows.choice(), whole.name())));
  }

  private static ReportedExperiment<StudyResult> reported(
      Experiment<StudyResult> study,
      List<ScenarioFile> files,
      UnaryOperator<StudyReport> told,
      Recording recording) {
    return new ReportedExperiment<>(
        study, (result, run) -> told.apply(StudyReport.of(result, files, run)), recording);
  }

  private static ExtendedStudy extended(Study whole, List<FoundShard> parts) {
    return new ExtendedStudy(
        whole, MergedShards.patients(parts), MergedShards.outcomes(parts, whole.arms()));
  }

  private Recording recording(Study whole, List<FoundShard> parts) {
    return Recording.of(
        rows.choice(), whole.name(), parts.stream().map(FoundShard::folder).toList());
  }

  /**
   * Checks earlier runs, once all experiments are there.
   *
   * @throws InputException if they cannot be extended
   */
  public void check() {
    extend.check();
  }

  /**
   * A study of one scenario with as many patients as a precision needs.
   *
   * @param study its arm
   * @param file the scenario file
   * @param precision how precise the result shall be
   * @param told what is changed in its report
   * @return the experiment
   */
  public ReportedExperiment<?> precise(
      Study study, ScenarioFile file, Precision precision, UnaryOperator<StudyReport> told) {
    Study whole = study.with(ensemble.members());
    return new ReportedExperiment<>(
        new PreciseStudy(whole, precision),
        (result, run) ->
            told.apply(StudyReport.of(result, List.of(file), run.of(result.patients()))),
        Recording.of(rows.choice(), whole.name()));
  }
}
