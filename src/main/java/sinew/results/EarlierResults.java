package sinew.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the place of new results. */
final class EarlierResults {
  private static final Set<String> OF_THE_DESKTOP = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;

  private EarlierResults(Path folder) {
    this.folder = folder;
  }

  /**
   * What lies in the way.
   *
   * @param folder the results' folder, there or not
   * @return what lies there
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
}
