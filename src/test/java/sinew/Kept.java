package sinew;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files under version control, as git lists them. What somebody's own runs left beside them is
 * theirs. Without git, as in an unpacked archive, none are known.
 */
final class Kept {
  private Kept() {}

  /** The files below a folder of the source tree, by their path in it. */
  static List<String> below(Path folder) {
    String path = folder.normalize().toString().replace('\\', '/');
    String root = path.isEmpty() ? "" : path + "/";
    return listed(path.isEmpty() ? "." : root)
        .lines()
        .filter(line -> line.startsWith(root) && Files.exists(Path.of(line)))
        .map(line -> line.substring(root.length()))
        .toList();
  }

  private static String listed(String root) {
    try {
      Process git =
          new ProcessBuilder(
                  "git", "-c", "safe.directory=*", "-c", "core.quotePath=false", "ls-files", root)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException noGit) {
      return "";
    }
  }
}
