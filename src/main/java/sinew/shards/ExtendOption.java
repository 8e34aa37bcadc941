package sinew.shards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import sinew.document.ShardDocument;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.scenario.Scenario;

/** The option of commands that can go on from an earlier run with fewer patients. */
final class ExtendOption {
  private static final int MOST_TOLD = 50;

  @Option(
      names = "--extend",
      paramLabel = "FOLDER",
      description =
          "Reuse the patients of an earlier run with fewer --patients, whose shards lie in FOLDER, and "
              + "simulate only the others; the results are those of one run.")
  private Path folder;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private ShardFolders found;

  /** Whether there is an earlier run. */
  boolean wanted() {
    return folder != null;
  }

  /** Whether the shards of the earlier run lie in a folder, or below it. */
  boolean isIn(Path other) {
    return folder != null
        && folder.toAbsolutePath().normalize().startsWith(other.toAbsolutePath().normalize());
  }

  /**
   * The shards of the earlier run. What is wrong with them is said by {@link #check}.
   *
   * @param run this run, as a shard of all its patients
   * @return all its shards in the order of their patients; empty if there is none
   */
  Optional<List<FoundShard>> earlier(ShardDocument run) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      if (found == null) {
        found = ShardFolders.in(folder);
      }
      return Optional.of(found.earlier(folder, run));
    } catch (InputException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /**
   * The same shards, of which it was also seen that their counts are as they were written.
   *
   * @param run this run, as a shard of all its patients
   * @param arms its arms
   * @return all its shards in the order of their patients; empty if there is none
   */
  Optional<List<FoundShard>> earlierWithCounts(ShardDocument run, List<Scenario> arms) {
    Optional<List<FoundShard>> parts = earlier(run);
    try {
      parts.ifPresent(some -> MergedShards.outcomes(some, arms));
    } catch (InputException e) {
      problems.addAll(e.problems());
    }
    return parts;
  }

  /**
   * Checks what was asked for.
   *
   * @throws InputException if earlier runs cannot be extended
   */
  void check() {
    if (!problems.isEmpty()) {
      throw new InputException(told());
    }
  }

  /** Of a batch that does not fit, thousands of runs have the same fault. */
  private List<Problem> told() {
    List<Problem> told = new ArrayList<>(problems.stream().limit(MOST_TOLD).toList());
    if (problems.size() > MOST_TOLD) {
      told.add(
          new Problem(
              folder.toString(),
              0,
              0,
              "",
              "there are " + (problems.size() - MOST_TOLD) + " more differences",
              "ask for the same, or leave --extend out"));
    }
    return told;
  }
}
