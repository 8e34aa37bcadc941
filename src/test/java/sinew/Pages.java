package sinew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the project: README and its like, and those of the site. */
public final class Pages {
  private Pages() {}

  /** All Markdown files that people read. */
  static List<Path> all() {
    return Stream.concat(
            Stream.of("README.md", "CONTRIBUTING.md", "src/changes/CHANGES.md").map(Path::of),
            files(Path.of("src/site"), ".md"))
        .toList();
  }

  /** The files below a folder whose names end so. */
  public static Stream<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String text(String file) {
    return text(Path.of(file));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of its code blocks in one language. */
  public static Stream<String> blocks(String file, String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text(file))
        .results()
        .map(found -> found.group(1));
  }

  /** What a pattern finds in a text. */
  public static Stream<MatchResult> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results();
  }
}
