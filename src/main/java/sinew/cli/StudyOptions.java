package sinew.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import sinew.input.ScenarioFile;
import sinew.report.StudyReport;
import sinew.study.PreciseStudy;
import sinew.study.Precision;
import sinew.study.Shard;
import sinew.study.ShardOfStudy;
import sinew.study.Study;
import sinew.study.StudyWithWhatIfs;

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
            whole,
            (result, run) -> StudyReport.of(result, files, run),
            rows.recording(whole.name()));
  }

  /**
   * A study of one scenario with as many patients as a precision needs.
   *
   * @param study its arm
   * @param file the scenario file
   * @param precision how precise the result shall be
   * @return the experiment
   */
  ReportedExperiment<?> precise(Study study, ScenarioFile file, Precision precision) {
    Study whole = study.with(ensemble.members());
    return new ReportedExperiment<>(
        new PreciseStudy(whole, precision),
        (result, run) -> StudyReport.of(result, List.of(file), run.of(result.patients())),
        rows.recording(whole.name()));
  }

  /**
   * A study of one scenario with a page for the patient.
   *
   * @param study its arm
   * @param file the scenario file
   * @param spec the command
   * @return the experiment
   * @throws ParameterException if only a part is wanted
   */
  ReportedExperiment<?> withHandout(Study study, ScenarioFile file, CommandSpec spec) {
    if (shard.wanted()) {
      throw new ParameterException(
          spec.commandLine(), "a shard has no handout; leave --handout or --shard out");
    }
    Study whole = study.with(ensemble.members());
    return new ReportedExperiment<>(
        new StudyWithWhatIfs(whole),
        (result, run) -> StudyReport.withHandout(result, file, run),
        rows.recording(whole.name()));
  }
}
