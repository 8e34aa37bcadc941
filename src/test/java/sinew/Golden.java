package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files of the source tree that tests hold equal to what the code makes. {@code mvn verify
 * -Dgolden=update} writes all of them anew, and nothing else does; the difference is then reviewed
 * like any other.
 */
public final class Golden {
  private static final String RENEW = "; renew it by mvn verify -Dgolden=update";

  private final boolean update;

  Golden(boolean update) {
    this.update = update;
  }

  private static Golden asAsked() {
    return new Golden("update".equals(System.getProperty("golden")));
  }

  /** A whole file. */
  public static Place file(Path file) {
    return asAsked().whole(file);
  }

  /**
   * What stands between two texts of a file: the first place of {@code begin}, and the first of
   * {@code end} after it. Both stay.
   */
  public static Place part(Path file, String begin, String end) {
    return asAsked().between(file, begin, end);
  }

  /** A folder and all that is kept below it. */
  public static Folder folder(Path folder) {
    return asAsked().all(folder);
  }

  Place whole(Path file) {
    return made -> {
      if (update) {
        write(file, made);
      } else {
        assertThat(file).as(file + " is not there" + RENEW).exists();
        assertThat(read(file)).as(file + RENEW).isEqualTo(made);
      }
    };
  }

  Place between(Path file, String begin, String end) {
    return made -> {
      String text = read(file);
      int start = text.indexOf(begin);
      int from = start + begin.length();
      int to = start < 0 ? -1 : text.indexOf(end, from);
      if (to < 0) {
        fail(file + " has no place for it, between \"" + begin + "\" and \"" + end + "\"");
      } else if (update) {
        write(file, text.substring(0, from) + made + text.substring(to));
      } else {
        assertThat(text.substring(from, to)).as(file + RENEW).isEqualTo(made);
      }
    };
  }

  Folder all(Path folder) {
    return files -> {
      files.forEach((name, text) -> whole(folder.resolve(name)).holds(text));
      TreeSet<String> orphans = new TreeSet<>(Kept.below(folder));
      orphans.removeAll(files.keySet());
      if (update) {
        orphans.forEach(name -> delete(folder.resolve(name)));
      } else {
        assertThat(orphans).as("kept in " + folder + " and made by no test" + RENEW).isEmpty();
      }
    };
  }

  /** Files as text, by their names. */
  public static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  /** Lines as the text of a file. */
  public static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text that is kept. */
  @FunctionalInterface
  public interface Place {
    /** Asserts that it is this text, or writes it where that is asked for. */
    void holds(String made);
  }

  /** Files that are kept together. */
  @FunctionalInterface
  public interface Folder {
    /**
     * Asserts that these files are there with these texts, and that no other is kept; or writes
     * them and deletes others where that is asked for.
     */
    void holds(Map<String, String> files);
  }
}
