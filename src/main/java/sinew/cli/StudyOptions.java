package sinew.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import sinew.input.ScenarioFile;
import sinew.report.PatientRows;
import sinew.report.StudyReport;
import sinew.study.Shard;
import sinew.study.ShardOfStudy;
import sinew.study.Study;

/** The options of commands that simulate arms, and what they ask for. */
final class StudyOptions {
  @Mixin private EnsembleOption ensemble;
  @Mixin private RowsOption rows;
  @Mixin private ShardOption shard;

  /**
   * A study, or a part of it, as the user wants it.
   *
   * @param study its arms
   * @param files the scenario file of each arm, in order
   * @param patients how many patients each arm has
   * @return the experiment
   */
  ReportedExperiment<?> experiment(Study study, List<ScenarioFile> files, int patients) {
    Study whole = study.with(ensemble.members());
    Optional<Shard> part = shard.shard(patients);
    return part.isPresent()
        ? new ShardRun(new ShardOfStudy(whole, part.get()), files, rows.format()).experiment()
        : new ReportedExperiment<>(
            whole, (result, run) -> StudyReport.of(result, files, run), recording(whole));
  }

  private Recording recording(Study study) {
    return rows.format()
        .<Recording>map(as -> spool -> PatientRows.of(study.name(), as, spool::file))
        .orElse(Recording.NONE);
  }
}
