package sinew.shards;

import java.util.List;
import java.util.Optional;
import sinew.input.ScenarioFile;
import sinew.report.Report;
import sinew.report.ShardReport;
import sinew.results.RunInfo;
import sinew.results.Spool;
import sinew.rows.PatientRows;
import sinew.rows.RowChoice;
import sinew.runs.ReportedExperiment;
import sinew.simulation.Outcomes;
import sinew.study.Archive;
import sinew.study.ShardOfStudy;

/** The run of a shard. Its report has to know how long the files of rows became. */
final class ShardRun {
  private final ShardOfStudy part;
  private final List<ScenarioFile> files;
  private final Optional<RowChoice> rows;
  private Optional<Spool> spool = Optional.empty();

  ShardRun(ShardOfStudy part, List<ScenarioFile> files, Optional<RowChoice> rows) {
    this.part = part;
    this.files = files;
    this.rows = rows;
  }

  ReportedExperiment<List<Outcomes>> experiment() {
    return new ReportedExperiment<>(part, this::report, this::begin);
  }

  private Archive begin(Spool place) {
    spool = Optional.of(place);
    return rows.<Archive>map(
            as -> PatientRows.ofShard(part.study().name(), as.tables(), place::file))
        .orElse(Archive.NONE);
  }

  private Report report(List<Outcomes> outcomes, RunInfo run) {
    return new ShardReport(
        part, outcomes, files, run, new ShardReport.Rows(rows, spool.orElseThrow().sizes()));
  }
}
