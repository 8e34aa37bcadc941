package sinew.shards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.document.ShardDocument;
import sinew.input.ScenarioFile;
import sinew.results.Version;
import sinew.rows.RowChoice;
import sinew.study.Shard;
import sinew.study.ShardOfStudy;
import sinew.study.Study;

/**
 * A run of all its patients.
 *
 * @param study its arms
 * @param files the scenario file of each arm, in order
 * @param seed what all randomness starts from
 * @param patients patients in each arm
 */
public record WholeRun(Study study, List<ScenarioFile> files, long seed, int patients) {
  private static final Shard ALL = new Shard(1, 1);

  public WholeRun {
    files = List.copyOf(files);
  }

  /** The run as a shard of all its patients, to hold earlier ones to. */
  ShardDocument document(Optional<RowChoice> rows) {
    return new ShardDocument(
        Version.current(),
        study.name(),
        seed,
        patients,
        study.ensemble().size(),
        rows.map(RowChoice::text),
        ALL,
        files.stream().map(file -> ShardDocument.Arm.of(file, "", "")).toList(),
        Map.of());
  }

  /** The folder of the only shard of a study. */
  static String shardName(String study) {
    return study + "-" + ALL.name();
  }

  /** The lives of all its patients as one shard. */
  ShardOfStudy shard() {
    return new ShardOfStudy(study, ALL);
  }
}
