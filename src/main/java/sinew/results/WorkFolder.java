package sinew.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder beside the results, {@code .<name>.tmp-<number>}, in which new ones are made and
 * earlier ones wait to be deleted. A file in it says whose it is and names it, so that no folder of
 * others is taken for a leftover, and no copy of results either.
 *
 * @param path where it is
 */
record WorkFolder(Path path) {
  private static final String MARK = Mark.NAME;

  /**
   * Makes a folder. Its number is free.
   *
   * @param results the folder of results that it is for, in a folder that is locked
   * @return the folder
   * @throws IOException if it could not be made
   */
  static WorkFolder beside(Path results) throws IOException {
    WorkFolder work =
        new WorkFolder(
            Files.createTempDirectory(results.toAbsolutePath().getParent(), prefix(results)));
    try {
      Files.writeString(work.path.resolve(MARK), work.mark());
    } catch (IOException e) {
      work.giveBackAndDelete(results);
      throw e;
    }
    return work;
  }

  /**
   * Deletes what killed runs have left behind. Whoever holds the lock knows that they have ended.
   *
   * @param results the folder of results, in a folder that is locked
   * @throws IOException if something could not be deleted
   */
  static void clean(Path results) throws IOException {
    List<Path> beside;
    try (Stream<Path> paths = Files.list(results.toAbsolutePath().getParent())) {
      beside =
          paths.filter(path -> path.getFileName().toString().startsWith(prefix(results))).toList();
    }
    for (Path path : beside) {
      WorkFolder work = new WorkFolder(path);
      if (work.isOurs()) {
        work.giveBackAndDelete(results);
      }
    }
  }

  private static String prefix(Path results) {
    return "." + results.getFileName() + ".tmp-";
  }

  private String mark() {
    return path.getFileName()
        + ": a run of Sinew makes its results here. The next run deletes it.\n";
  }

  private boolean isOurs() throws IOException {
    return new Mark(path, mark()).isOurs();
  }

  /** Where new results are made. */
  Path fresh() {
    return path.resolve("new");
  }

  /** Where earlier results wait. */
  Path earlier() {
    return path.resolve("old");
  }

  /**
   * Deletes the folder and all that is in it; last what says that it is ours. Earlier results whose
   * place is still empty go back there first.
   *
   * @param results the folder of results
   * @throws IOException if something could not be deleted
   */
  void giveBackAndDelete(Path results) throws IOException {
    if (Files.exists(earlier()) && !Files.exists(results)) {
      Files.move(earlier(), results);
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(path)) {
      paths =
          all.sorted(
                  Comparator.comparing((Path each) -> each.equals(path.resolve(MARK)))
                      .thenComparing(Comparator.reverseOrder()))
              .filter(each -> !each.equals(path))
              .toList();
    }
    for (Path each : paths) {
      Files.delete(each);
    }
    Files.delete(path);
  }
}
