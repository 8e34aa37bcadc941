package sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.document.ShardDocument;
import sinew.files.Problem;
import sinew.report.ShardReport;
import sinew.results.Version;

/** The shards that a user names, by study; checked whether those of a study belong together. */
final class ShardFolders {
  private static final int MOST_NAMED = 8;

  private final Map<String, List<Part>> studies = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A shard.
   *
   * @param folder where it lies
   * @param document what it says of itself
   */
  record Part(Path folder, ShardDocument document) {
    int number() {
      return document.shard().number();
    }
  }

  private ShardFolders() {}

  /**
   * Reads what shards say of themselves.
   *
   * @param paths folders of shards, and folders in which they lie
   * @return for each study, by name, all its shards in the order of their patients
   * @throws WrongInputException if some are missing, or do not belong together
   */
  static List<List<Part>> read(List<Path> paths) {
    ShardFolders reading = new ShardFolders();
    paths.forEach(reading::readOneOrMany);
    reading.studies.values().forEach(reading::check);
    if (!reading.problems.isEmpty()) {
      throw new WrongInputException(reading.problems);
    }
    return List.copyOf(reading.studies.values());
  }

  private void readOneOrMany(Path path) {
    if (isShard(path)) {
      read(path);
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
              "name folders that --shard wrote, or the folder in which they lie"));
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
          .add(new Part(folder, document));
    } catch (IOException e) {
      problems.add(problem(file, "", "cannot be read", "check that you may read it"));
    } catch (RuntimeException e) {
      // Whatever is wrong with it, nobody can do more about it.
      problems.add(problem(file, "", "is not what --shard writes", "run this shard again"));
    }
  }

  private void check(List<Part> parts) {
    parts.sort(Comparator.comparingInt(Part::number));
    Part first = parts.get(0);
    if (!first.document().version().equals(Version.current())) {
      problems.add(
          problem(
              first.folder(),
              "",
              "is of Sinew " + first.document().version() + ", and this is " + Version.current(),
              "merge it with the version that made it"));
    }
    List<Problem> differences =
        parts.stream().skip(1).flatMap(part -> difference(first, part)).toList();
    problems.addAll(differences);
    if (differences.isEmpty()) {
      checkAllThereOnce(parts);
      parts.forEach(this::checkFiles);
    }
  }

  /** The first of all that two shards should have in common, and have not. */
  private static Stream<Problem> difference(Part first, Part other) {
    Map<String, String> here = other.document().common();
    return first.document().common().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(here.get(entry.getKey())))
        .limit(1)
        .map(
            entry ->
                problem(
                    other.folder(),
                    entry.getKey(),
                    "is "
                        + here.get(entry.getKey())
                        + ", but "
                        + entry.getValue()
                        + " in "
                        + first.folder(),
                    "merge shards of one run only"));
  }

  private void checkAllThereOnce(List<Part> parts) {
    Map<Integer, Path> there = new LinkedHashMap<>();
    for (Part part : parts) {
      Path twin = there.putIfAbsent(part.number(), part.folder());
      if (twin != null) {
        problems.add(
            problem(
                part.folder(),
                "",
                "is shard " + part.document().shard() + ", and so is " + twin,
                "name one of them"));
      }
    }
    ShardDocument document = parts.get(0).document();
    int all = document.shard().parts();
    List<Integer> missing =
        IntStream.rangeClosed(1, all).filter(i -> !there.containsKey(i)).boxed().toList();
    if (!missing.isEmpty()) {
      String some =
          String.join(", ", missing.stream().limit(MOST_NAMED).map(String::valueOf).toList())
              + (missing.size() > MOST_NAMED ? " and others" : "");
      problems.add(
          new Problem(
              document.study(),
              0,
              0,
              "",
              missing.size() + " of " + all + " shards are missing: " + some,
              "run them with --shard "
                  + missing.get(0)
                  + "/"
                  + all
                  + (missing.size() > 1 ? " and so on" : "")
                  + ", or name their folders"));
    }
  }

  private void checkFiles(Part part) {
    part.document()
        .files()
        .forEach(
            (path, bytes) -> {
              Path file = part.folder().resolve(path);
              if (!file.normalize().startsWith(part.folder().normalize()) || size(file) != bytes) {
                problems.add(damaged(file, part));
              }
            });
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  /** A file that is not as it was written. */
  static Problem damaged(Path file, Part part) {
    return problem(
        file,
        "",
        "is not as it was written",
        "copy the whole folder again, or run it again with --shard " + part.document().shard());
  }

  static Problem problem(Path path, String field, String fault, String remedy) {
    return new Problem(path.toString(), 0, 0, field, fault, remedy);
  }
}
