package sinew.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import sinew.input.ScenarioFile;
import sinew.report.PatientRows;
import sinew.report.StudyReport;
import sinew.study.Study;
import sinew.study.StudyResult;
import sinew.table.RowFormat;

/** The options of commands that simulate arms, and what they ask for. */
final class StudyOptions {
  @Mixin private EnsembleOption ensemble;
  @Mixin private RowsOption rows;

  /**
   * A study as the user wants it.
   *
   * @param study its arms
   * @param files the scenario file of each arm, in order
   * @return the experiment
   */
  ReportedExperiment<StudyResult> experiment(Study study, List<ScenarioFile> files) {
    return new ReportedExperiment<>(
        study.with(ensemble.members()),
        (result, run) -> StudyReport.of(result, files, run),
        recording(study.name(), rows.format()));
  }

  private static Recording recording(String study, Optional<RowFormat> format) {
    return format
        .<Recording>map(as -> spool -> PatientRows.of(study, as, spool::file))
        .orElse(Recording.NONE);
  }
}
