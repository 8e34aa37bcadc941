package sinew.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the place of new results: earlier results, and leftovers of killed runs. */
final class EarlierResults {
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
   * Checks that a folder holds only what Sinew wrote, as it wrote it, before it is replaced.
   *
   * @throws IOException if the folder could not be read
   */
  void refuseForeign() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      String kind = Files.isSymbolicLink(folder) ? "link" : "file";
      throw new ResultsException(
          folder + ": is a " + kind + " in the place of the results' folder; move it away", null);
    }
    FileList list = FileList.in(folder);
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.skip(1).sorted()::iterator) {
        if (!isOurs(path, list)) {
          throw new ResultsException(
              folder
                  + ": holds "
                  + inside(path)
                  + ", which Sinew did not write or somebody has changed, and is left as it is;"
                  + " move it away or choose another folder with --out",
              null);
        }
      }
    }
  }

  private boolean isOurs(Path path, FileList list) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return list.hasFolder(inside(path));
    }
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && (OF_THE_DESKTOP.contains(path.getFileName().toString())
            || list.holds(inside(path), path));
  }

  private String inside(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Deletes the leftovers of runs of the same name that have ended.
   *
   * @throws IOException if something could not be deleted
   */
  void clean() throws IOException {
    Pattern pattern = Pattern.compile(Pattern.quote(prefix) + "(?:tmp|old)-(\\d+)");
    List<Path> beside;
    try (Stream<Path> paths = Files.list(folder.toAbsolutePath().getParent())) {
      beside = paths.toList();
    }
    for (Path path : beside) {
      Matcher matcher = pattern.matcher(path.getFileName().toString());
      if (matcher.matches() && !isOthers(Long.parseLong(matcher.group(1)))) {
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
