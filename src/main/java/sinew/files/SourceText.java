package sinew.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Gets the text of a scenario file, or says why there is none. */
public final class SourceText {
  /** The longest file that is read, in bytes. The YAML parser takes minutes over 30 MB. */
  static final int LIMIT_BYTES = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /**
   * Reads a file.
   *
   * @param path the file
   * @return its text; encoded as UTF-8 it gives the file's bytes again
   * @throws InputException if it cannot be read, is too long, or is not UTF-8
   */
  public static String read(Path path) {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      throw fault(file, "is a folder", "name a file in it");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(file, in);
    } catch (NoSuchFileException e) {
      throw fault(file, "there is no such file", "check the name and the folder");
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "" : " (" + e.getReason() + ")";
      throw fault(file, "cannot be read" + reason, "check that you may read it");
    } catch (IOException e) {
      throw fault(file, "cannot be read", "check that you may read it");
    }
  }

  /**
   * Reads a stream.
   *
   * @param name what it is called in problems
   * @param in the stream; not closed
   * @return its text
   * @throws InputException if it cannot be read, is too long, or is not UTF-8
   */
  public static String read(String name, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(LIMIT_BYTES + 1);
      if (bytes.length > LIMIT_BYTES) {
        throw fault(
            name, "is longer than 1 MiB", "a scenario fits a few pages: name the right file");
      }
      return decode(name, bytes);
    } catch (IOException e) {
      throw fault(name, "cannot be read", "check that you may read it");
    }
  }

  /**
   * The part of a text that the YAML parser is to see.
   *
   * @param file the file as the user named it
   * @param text the text
   * @return the text without a byte order mark
   * @throws InputException if the text is too long or holds characters that YAML forbids
   */
  static String yaml(String file, String text) {
    if (text.length() > LIMIT_BYTES) {
      throw fault(file, "is longer than 1 MiB", "a scenario fits a few pages: name the right file");
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String yaml = marked ? text.substring(1) : text;
    int[] characters = yaml.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (!StreamReader.isPrintable(characters[i])) {
        throw at(
            file,
            place(characters, i),
            String.format(Locale.ROOT, "character U+%04X is not allowed in YAML", characters[i]),
            "delete it");
      }
    }
    // The parser would count a last carriage return as a character of its line.
    return yaml.endsWith("\r") ? yaml + "\n" : yaml;
  }

  private static String decode(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, text, true);
    text.flip();
    if (result.isError()) {
      int[] characters = text.toString().codePoints().toArray();
      throw at(
          file,
          place(characters, characters.length),
          "is not UTF-8 text from here",
          "save the file as UTF-8");
    }
    return text.toString();
  }

  private static Place place(int[] characters, int index) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < index; i++) {
      boolean paired = i + 1 < characters.length && characters[i + 1] == '\n';
      boolean newLine = characters[i] == '\n' || (characters[i] == '\r' && !paired);
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
    return new Place(line, column);
  }

  private static InputException at(String file, Place place, String fault, String remedy) {
    return new InputException(
        List.of(new Problem(file, place.line(), place.column(), "", fault, remedy)));
  }

  private static InputException fault(String file, String fault, String remedy) {
    return new InputException(List.of(Problem.ofFile(file, fault, remedy)));
  }
}
