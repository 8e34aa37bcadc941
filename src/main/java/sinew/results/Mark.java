package sinew.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file in a hidden folder that says whose the folder is, so that no folder of others is taken
 * for a leftover, and no copy of one of ours either.
 *
 * @param folder the hidden folder
 * @param words what the file says, if the folder is ours; names the folder
 */
record Mark(Path folder, String words) {
  /** The name of the file. */
  static final String NAME = "sinew.txt";

  /**
   * Whether the folder is ours. One that is empty, or holds but the beginning of the words, may be:
   * its run was killed before it could write more, and nothing is lost.
   *
   * @return whether it may be deleted, once its run has ended
   * @throws IOException if it cannot be read
   */
  boolean isOurs() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    List<Path> inside;
    try (Stream<Path> paths = Files.list(folder)) {
      inside = paths.toList();
    }
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return inside.isEmpty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return inside.size() == 1 ? words.startsWith(text) : text.equals(words);
  }
}
