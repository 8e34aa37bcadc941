package sinew.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel in the jar. */
public final class Resource {
  private Resource() {}

  /**
   * The content of a file as text.
   *
   * @param beside a class in whose package it stands
   * @param path its place, from there or from the root
   * @return its text
   */
  public static String text(Class<?> beside, String path) {
    try (InputStream in = beside.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
