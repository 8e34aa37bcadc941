package sinew.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import sinew.input.ScenarioFile;
import sinew.report.StudyReport;
import sinew.study.PreciseStudy;
import sinew.study.Precision;
import sinew.study.Shard;
import sinew.study.ShardOfStudy;
import sinew.study.Study;

/** The options of commands that simulate arms, and what they ask for. */
final class StudyOptions {
  @Mixin private EnsembleOption ensemble;
  @Mixin private RowsOption rows;
  @Mixin private ShardOption shard;

  /** {@return whether only a part of the patients is wanted} */
  boolean onlyPart() {
    return shard.wanted();
  }

  /**
   * A study, or a part of it, as the user wants it.
   *
   * @param study its arms
   * @param files the scenario file of each arm, in order
   * @param patients how many patients each arm has
   * @param told what is changed in its report
   * @return the experiment
   */
  ReportedExperiment<?> experiment(
      Study study, List<ScenarioFile> files, int patients, UnaryOperator<StudyReport> told) {
    Study whole = study.with(ensemble.members());
    Optional<Shard> part = shard.shard(patients);
    return part.isPresent()
        ? new ShardRun(new ShardOfStudy(whole, part.get()), files, rows.format()).experiment()
        : new ReportedExperiment<>(
            whole,
            (result, run) -> told.apply(StudyReport.of(result, files, run)),
            rows.recording(whole.name()));
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
  ReportedExperiment<?> precise(
      Study study, ScenarioFile file, Precision precision, UnaryOperator<StudyReport> told) {
    Study whole = study.with(ensemble.members());
    return new ReportedExperiment<>(
        new PreciseStudy(whole, precision),
        (result, run) ->
            told.apply(StudyReport.of(result, List.of(file), run.of(result.patients()))),
        rows.recording(whole.name()));
  }
}
