package sinew.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel in the jar. */
final class Resource {
  private Resource() {}

  /**
   * The content of a file.
   *
   * @param path its place in the jar, from the root or beside this package
   * @return its bytes
   */
  static byte[] bytes(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content of a file as text.
   *
   * @param path its place in the jar
   * @return its text
   */
  static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
