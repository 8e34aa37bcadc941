package sinew.shards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import sinew.document.ShardDocument;
import sinew.files.Problem;
import sinew.results.Version;

/**
 * The shards of one study. They come in stages: those of the first run, and those of each run that
 * extended the one before, with the patients who came then.
 */
final class ShardSet {
  private static final int MOST_NAMED = 8;

  private final List<FoundShard> parts;

  /** The shards of each stage, by its first patient. */
  private final Map<Integer, List<FoundShard>> stages = new TreeMap<>();

  private final List<Problem> problems = new ArrayList<>();

  private ShardSet(List<FoundShard> parts) {
    this.parts = parts;
    parts.forEach(
        part -> stages.computeIfAbsent(part.shard().from(), from -> new ArrayList<>()).add(part));
  }

  /** Sorts shards by their patients. */
  static void sort(List<FoundShard> parts) {
    parts.sort(
        Comparator.comparingInt((FoundShard part) -> part.shard().from())
            .thenComparingInt(part -> part.shard().number()));
  }

  /**
   * What keeps shards from being joined.
   *
   * @param parts shards of a study, sorted
   * @return nothing if each patient is there once
   */
  static List<Problem> problems(List<FoundShard> parts) {
    ShardSet set = new ShardSet(parts);
    set.check();
    return set.problems;
  }

  private void check() {
    FoundShard first = parts.get(0);
    if (!first.document().version().equals(Version.current())) {
      problems.add(
          first.problem(
              "",
              "is of Sinew " + first.document().version() + ", and this is " + Version.current(),
              "merge it with the version that made it"));
    }
    int before = problems.size();
    stages.values().forEach(stage -> checkAlike(first, stage));
    if (problems.size() == before) {
      checkStagesFollow();
      stages.values().forEach(this::checkAllThereOnce);
      parts.forEach(this::checkFiles);
    }
  }

  /** The first of a stage is like the first of all; the others are also of its size. */
  private void checkAlike(FoundShard first, List<FoundShard> stage) {
    FoundShard leader = stage.get(0);
    difference(first, first.document().lasting(), leader, leader.document().lasting());
    for (FoundShard part : stage) {
      difference(leader, leader.document().common(), part, part.document().common());
    }
  }

  /** The first of all that two shards should have in common, and have not. */
  private void difference(
      FoundShard one, Map<String, String> there, FoundShard two, Map<String, String> here) {
    there.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(here.get(entry.getKey())))
        .findFirst()
        .map(
            entry ->
                two.problem(
                    entry.getKey(),
                    "is "
                        + here.get(entry.getKey())
                        + ", but "
                        + entry.getValue()
                        + " in "
                        + one.folder(),
                    "merge shards of one run only"))
        .ifPresent(problems::add);
  }

  private void checkStagesFollow() {
    int next = 0;
    for (List<FoundShard> stage : stages.values()) {
      ShardDocument document = stage.get(0).document();
      int from = document.shard().from();
      if (from > next) {
        problems.add(
            missing(
                document,
                "the shards of patients " + next + " to " + (from - 1) + " are missing",
                next == 0
                    ? "name also the folders of the run that was extended"
                    : "run them with --patients " + from + " --extend, or name their folders"));
      } else if (from < next) {
        problems.add(
            missing(
                document,
                "patients " + from + " to " + (next - 1) + " are in the shards of two runs",
                "name those of one of them"));
      }
      next = Math.max(next, document.patients());
    }
  }

  private void checkAllThereOnce(List<FoundShard> stage) {
    Map<Integer, Path> there = new HashMap<>();
    for (FoundShard part : stage) {
      Path twin = there.putIfAbsent(part.shard().number(), part.folder());
      if (twin != null) {
        problems.add(
            part.problem(
                "", "is shard " + part.shard() + ", and so is " + twin, "name one of them"));
      }
    }
    ShardDocument document = stage.get(0).document();
    int all = document.shard().parts();
    List<Integer> missing =
        IntStream.rangeClosed(1, all).filter(i -> !there.containsKey(i)).boxed().toList();
    if (!missing.isEmpty()) {
      String some =
          String.join(", ", missing.stream().limit(MOST_NAMED).map(String::valueOf).toList())
              + (missing.size() > MOST_NAMED ? " and others" : "");
      problems.add(
          missing(
              document,
              missing.size() + " of " + all + " shards are missing: " + some,
              "run them with --shard "
                  + missing.get(0)
                  + "/"
                  + all
                  + (missing.size() > 1 ? " and so on" : "")
                  + ", or name their folders"));
    }
  }

  private static Problem missing(ShardDocument document, String fault, String remedy) {
    return new Problem(document.study(), 0, 0, "", fault, remedy);
  }

  private void checkFiles(FoundShard part) {
    part.document()
        .files()
        .forEach(
            (path, bytes) -> {
              Path file = part.folder().resolve(path);
              if (!file.normalize().startsWith(part.folder().normalize()) || size(file) != bytes) {
                problems.add(part.damaged(file));
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

  /**
   * What keeps shards from being extended by a run.
   *
   * @param parts shards of a study, sorted
   * @param run the run, as a shard of all its patients
   * @return every difference, or what else is wrong with the shards
   */
  static List<Problem> problems(List<FoundShard> parts, ShardDocument run) {
    FoundShard first = parts.get(0);
    ShardDocument last = parts.get(parts.size() - 1).document();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> there = first.document().lasting();
    run.lasting()
        .forEach(
            (what, wanted) ->
                Optional.ofNullable(there.get(what))
                    .filter(found -> !found.equals(wanted))
                    .map(
                        found ->
                            first.problem(
                                what,
                                "is " + found + " there, and " + wanted + " in this run",
                                "ask for the same, or leave --extend out"))
                    .ifPresent(problems::add));
    if (last.patients() >= run.patients()) {
      problems.add(
          first.problem(
              "patients",
              "there are " + last.patients() + " already, and this run has " + run.patients(),
              "ask for more with --patients, or join the shards with sinew merge"));
    }
    return problems.isEmpty() ? problems(parts) : problems;
  }
}
