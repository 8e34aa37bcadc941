package sinew.shards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sinew.document.ShardDocument;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.report.ShardReport;

/** The shards that a user names, by study; checked whether those of a study belong together. */
final class ShardFolders {
  private static final int MOST_NAMED = 8;

  private final Map<String, List<FoundShard>> studies = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ShardFolders() {}

  /**
   * Reads what the shards of earlier runs say of themselves.
   *
   * @param path the folder in which they lie, or that of the only one
   * @return the shards, by study
   */
  static ShardFolders in(Path path) {
    ShardFolders reading = new ShardFolders();
    reading.readOneOrMany(path);
    return reading;
  }

  /**
   * Reads what shards say of themselves.
   *
   * @param paths folders of shards, and folders in which they lie
   * @return for each study, by name, all its shards in the order of their patients
   * @throws InputException if some are missing, or do not belong together
   */
  static List<List<FoundShard>> read(List<Path> paths) {
    ShardFolders reading = new ShardFolders();
    paths.forEach(reading::readOneOrMany);
    reading
        .studies
        .values()
        .forEach(
            parts -> {
              ShardSet.sort(parts);
              reading.problems.addAll(ShardSet.problems(parts));
            });
    if (!reading.problems.isEmpty()) {
      throw new InputException(reading.problems);
    }
    return List.copyOf(reading.studies.values());
  }

  /**
   * The shards of an earlier run that another is to extend.
   *
   * @param path where they were looked for
   * @param run the other run, as a shard of all its patients
   * @return all its shards in the order of their patients
   * @throws InputException with every difference between the runs, or if some are missing
   */
  List<FoundShard> earlier(Path path, ShardDocument run) {
    List<FoundShard> parts = studies.getOrDefault(run.study(), List.of());
    List<Problem> wrong = new ArrayList<>(problems);
    if (wrong.isEmpty() && parts.isEmpty()) {
      wrong.add(
          problem(
              path,
              "",
              "there is no shard of " + run.study() + " in it, but of " + names(),
              "name the folder of the shards of the same scenario or plan"));
    }
    if (!parts.isEmpty()) {
      ShardSet.sort(parts);
      wrong.addAll(ShardSet.problems(parts, run));
    }
    if (!wrong.isEmpty()) {
      throw new InputException(wrong);
    }
    return parts;
  }

  private String names() {
    return String.join(", ", studies.keySet().stream().limit(MOST_NAMED).toList())
        + (studies.size() > MOST_NAMED ? " and others" : "");
  }

  private void readOneOrMany(Path path) {
    if (isShard(path)) {
      read(path);
      return;
    }
    if (Files.notExists(path)) {
      problems.add(problem(path, "", "there is no such folder", "check the name"));
      return;
    }
    List<Path> inside = List.of();
    if (Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        inside = entries.filter(ShardFolders::isShard).sorted().toList();
      } catch (IOException e) {
        problems.add(problem(path, "", "cannot be read", "check that you may read it"));
        return;
      }
    }
    inside.forEach(this::read);
    if (inside.isEmpty()) {
      problems.add(
          problem(
              path,
              "",
              "there is no shard in it",
              "name folders that --shard or --keep wrote, or the folder in which they lie"));
    }
  }

  /** A hidden folder is one that a run has not finished. */
  private static boolean isShard(Path path) {
    return Files.isRegularFile(path.resolve(ShardReport.DOCUMENT))
        && !path.toAbsolutePath().normalize().getFileName().toString().startsWith(".");
  }

  private void read(Path folder) {
    Path file = folder.resolve(ShardReport.DOCUMENT);
    try {
      ShardDocument document = ShardDocument.read(Files.readString(file));
      studies
          .computeIfAbsent(document.study(), study -> new ArrayList<>())
          .add(new FoundShard(folder, document));
    } catch (IOException e) {
      problems.add(problem(file, "", "cannot be read", "check that you may read it"));
    } catch (RuntimeException e) {
      // Whatever is wrong with it, nobody can do more about it.
      problems.add(
          problem(file, "", "is not what --shard or --keep writes", "make this shard again"));
    }
  }

  private static Problem problem(Path path, String field, String fault, String remedy) {
    return new Problem(path.toString(), 0, 0, field, fault, remedy);
  }
}
