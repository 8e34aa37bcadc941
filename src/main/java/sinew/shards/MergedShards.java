package sinew.shards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sinew.calibration.Ensemble;
import sinew.document.OutcomesText;
import sinew.document.ShardDocument;
import sinew.files.Assignment;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.Sha256;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.model.Parameters;
import sinew.report.ShardReport;
import sinew.report.StudyReport;
import sinew.results.Spool;
import sinew.rows.PatientRows;
import sinew.rows.RowChoice;
import sinew.runs.Recording;
import sinew.runs.ReportedExperiment;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.study.Archive;
import sinew.study.Digest;
import sinew.study.MergedStudy;
import sinew.study.Study;

/** All shards of a study, added up. */
public final class MergedShards {
  private final List<FoundShard> parts;
  private final ShardDocument first;
  private final List<Problem> problems;

  private MergedShards(List<FoundShard> parts, List<Problem> problems) {
    this.parts = parts;
    first = parts.get(0).document();
    this.problems = problems;
  }

  /**
   * Reads studies from their shards.
   *
   * @param paths folders of shards, and folders in which they lie
   * @param withRows whether their rows are joined too; they need a folder of results
   * @return the studies, by name
   * @throws InputException if shards are missing, do not belong together, or are not as they were
   *     written
   */
  public static List<ReportedExperiment<?>> read(List<Path> paths, boolean withRows) {
    List<Problem> problems = new ArrayList<>();
    List<ReportedExperiment<?>> merged = new ArrayList<>();
    for (List<FoundShard> parts : ShardFolders.read(paths)) {
      if (withRows) {
        parts.get(0).unwritableRows().ifPresent(problems::add);
      }
      new MergedShards(parts, problems).experiment(withRows).ifPresent(merged::add);
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return merged;
  }

  /**
   * How many patients shards have together.
   *
   * @param parts all shards of a study, in the order of their patients
   * @return the number in each arm
   */
  static int patients(List<FoundShard> parts) {
    return parts.get(parts.size() - 1).document().patients();
  }

  private Optional<ReportedExperiment<?>> experiment(boolean withRows) {
    List<ScenarioFile> files = new ArrayList<>();
    first.arms().forEach(arm -> scenario(arm).ifPresent(files::add));
    if (files.size() < first.arms().size()) {
      return Optional.empty();
    }
    List<Scenario> arms = files.stream().map(ScenarioFile::scenario).toList();
    List<Outcomes> outcomes = outcomes(arms);
    List<Parameters> members =
        first.draws() == 0 ? List.of() : Ensemble.shipped().some(first.draws());
    Study study = Study.of(first.study(), arms).with(members).withWhatIfs();
    return Optional.of(
        new ReportedExperiment<>(
            new MergedStudy(study, first.seed(), patients(parts), outcomes),
            (result, run) -> StudyReport.of(result, files, run),
            withRows && first.rows().isPresent() ? this::joinRows : Recording.NONE));
  }

  /**
   * What came of the patients of shards.
   *
   * @param parts all shards of a study, in the order of their patients
   * @param arms the scenario of each arm
   * @return the outcomes of each arm
   * @throws InputException if files are not as they were written
   */
  static List<Outcomes> outcomes(List<FoundShard> parts, List<Scenario> arms) {
    List<Problem> problems = new ArrayList<>();
    List<Outcomes> outcomes = new MergedShards(parts, problems).outcomes(arms);
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return outcomes;
  }

  private List<Outcomes> outcomes(List<Scenario> arms) {
    List<Outcomes> outcomes = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      outcomes.add(added(arm, arms.get(arm).horizonDays()));
    }
    return outcomes;
  }

  private Optional<ScenarioFile> scenario(ShardDocument.Arm arm) {
    Path file = parts.get(0).folder().resolve(ShardReport.DOCUMENT);
    if (!Sha256.of(arm.text()).equals(arm.sha256())) {
      problems.add(parts.get(0).damaged(file));
      return Optional.empty();
    }
    try {
      return Optional.of(
          ScenarioReader.read(file, arm.text(), arm.given().stream().map(Assignment::of).toList())
              .withHorizonWeeks(arm.horizonWeeks()));
    } catch (IllegalArgumentException e) {
      problems.add(parts.get(0).damaged(file));
      return Optional.empty();
    } catch (InputException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** The outcomes of an arm, of all shards. */
  private Outcomes added(int arm, int horizonDays) {
    Outcomes sum = Outcomes.upTo(horizonDays);
    for (FoundShard part : parts) {
      read(part, part.document().arms().get(arm), horizonDays).ifPresent(sum::add);
    }
    return sum;
  }

  private Optional<Outcomes> read(FoundShard part, ShardDocument.Arm arm, int horizonDays) {
    Path counts = part.folder().resolve(ShardReport.counts(arm.name()));
    Path kept = part.folder().resolve(ShardReport.kept(arm.name()));
    try {
      Outcomes read =
          OutcomesText.read(horizonDays, Files.readString(counts), Files.readString(kept));
      if (read.patients() == part.document().share().size()
          && Digest.of(read).equals(arm.digest())
          && Digest.ofTimes(read).equals(arm.timesDigest())) {
        return Optional.of(read);
      }
    } catch (IOException | IllegalArgumentException e) {
      // Said below, with the way out.
    }
    problems.add(part.damaged(counts));
    return Optional.empty();
  }

  private Archive joinRows(Spool spool) throws IOException {
    PatientRows.join(
        parts.stream().map(FoundShard::folder).toList(),
        first.arms().stream().map(ShardDocument.Arm::name).toList(),
        first.rows().flatMap(RowChoice::of).orElseThrow(),
        spool::file);
    return Archive.NONE;
  }
}
