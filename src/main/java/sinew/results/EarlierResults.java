package sinew.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the place of new results: earlier results, and leftovers of killed runs. */
final class EarlierResults {
  private static final Set<String> OURS =
      Set.of(
          "report.html",
          "summary.json",
          "comparison.json",
          "sweep.json",
          "sensitivity.json",
          "validation.json",
          "validation.csv",
          "calibration.json",
          "ensemble.csv",
          "manifest.json",
          "shard.json");
  private static final Pattern ROWS =
      Pattern.compile("rows/([^/]+/)?[a-z]+\\.csv|(counts|kept)/[^/]+\\.txt");
  private static final Pattern CHART = Pattern.compile("charts/[^/]+\\.(svg|png|csv)");
  private static final Set<String> OF_THE_DESKTOP = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;
  private final String prefix;

  private EarlierResults(Path folder) {
    this.folder = folder;
    prefix = "." + folder.getFileName() + ".";
  }

  /**
   * What lies in the way.
   *
   * @param folder the results' folder, there or not
   * @return what lies beside and in it
   */
  static EarlierResults of(Path folder) {
    return new EarlierResults(folder);
  }

  /**
   * Checks that a folder holds only files that Sinew writes, before it is replaced.
   *
   * @throws IOException if the folder could not be read
   */
  void refuseForeign() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ResultsException(
          folder + ": is a file in the place of the results' folder; move it away", null);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> foreign =
          files
              .filter(Files::isRegularFile)
              .map(this::inside)
              .filter(EarlierResults::foreign)
              .toList();
      if (!foreign.isEmpty()) {
        throw new ResultsException(
            folder
                + ": holds "
                + foreign.get(0)
                + ", which Sinew did not write, and is left as it is; move it away or choose"
                + " another folder with --out",
            null);
      }
    }
  }

  private String inside(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean foreign(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return !OURS.contains(file)
        && !CHART.matcher(file).matches()
        && !ROWS.matcher(file).matches()
        && !OF_THE_DESKTOP.contains(name);
  }

  /**
   * Deletes the leftovers of runs of the same name that have ended.
   *
   * @throws IOException if something could not be deleted
   */
  void clean() throws IOException {
    long own = ProcessHandle.current().pid();
    clean("tmp", process -> !isOthers(process));
    clean("old", process -> !isOthers(process));
    // Our own may be about to move into the results.
    clean(Spool.KIND, process -> process != own && !isOthers(process));
  }

  /**
   * Deletes what earlier runs of the same name have spooled and not kept.
   *
   * @throws IOException if something could not be deleted
   */
  void cleanSpools() throws IOException {
    clean(Spool.KIND, process -> !isOthers(process));
  }

  private void clean(String kind, LongPredicate isLeftBy) throws IOException {
    Pattern pattern = Pattern.compile(Pattern.quote(prefix) + kind + "-(\\d+)");
    List<Path> beside;
    try (Stream<Path> paths = Files.list(folder.toAbsolutePath().getParent())) {
      beside = paths.toList();
    }
    for (Path path : beside) {
      Matcher matcher = pattern.matcher(path.getFileName().toString());
      if (matcher.matches() && isLeftBy.test(Long.parseLong(matcher.group(1)))) {
        delete(path);
      }
    }
  }

  /**
   * Process numbers are used again, in containers soon. A leftover with our own number is of an
   * earlier process.
   */
  private static boolean isOthers(long process) {
    return process != ProcessHandle.current().pid()
        && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
  }

  /**
   * Makes a hidden folder beside the results.
   *
   * @param kind what for
   * @return the folder
   * @throws IOException if it could not be made
   */
  Path create(String kind) throws IOException {
    return Files.createDirectory(name(kind));
  }

  /**
   * The name of a hidden folder beside the results.
   *
   * @param kind what for
   * @return a name that is free once {@link #clean} has run
   */
  Path name(String kind) {
    return folder.resolveSibling(prefix + kind + "-" + ProcessHandle.current().pid());
  }

  /**
   * Deletes a folder and all that is in it.
   *
   * @param folder the folder, there or not
   * @throws IOException if something could not be deleted
   */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
