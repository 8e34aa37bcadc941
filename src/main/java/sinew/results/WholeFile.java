package sinew.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is whole, or as it was before. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file: beside its place first, then it takes its name. Where something other than a
   * file stands, such as a pipe or {@code /dev/stdout}, it is written to at once.
   *
   * @param file the file
   * @param content what it is to hold
   * @throws IOException if it could not be written; nothing is left of it then
   */
  public static void write(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, content);
      return;
    }
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = whole.resolveSibling("." + whole.getFileName() + ".tmp");
    try {
      Files.write(beside, content);
      Files.move(
          beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }
}
