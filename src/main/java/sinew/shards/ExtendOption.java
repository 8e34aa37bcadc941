package sinew.shards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import sinew.document.ShardDocument;
import sinew.files.InputException;
import sinew.files.Problem;

/** The option of commands that can go on from an earlier run with fewer patients. */
final class ExtendOption {
  @Option(
      names = "--extend",
      paramLabel = "FOLDER",
      description =
          "Reuse the patients of an earlier run with fewer --patients, whose shards lie in FOLDER, and "
              + "simulate only the others; the results are those of one run.")
  private Path folder;

  private final List<Problem> problems = new ArrayList<>();

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
      return Optional.of(ShardFolders.earlier(folder, run));
    } catch (InputException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /**
   * Checks what was asked for.
   *
   * @throws InputException if earlier runs cannot be extended
   */
  void check() {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }
}
