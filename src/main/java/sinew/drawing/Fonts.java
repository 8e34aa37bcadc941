package sinew.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Open Sans in two weights, from the files that are bundled with the program, so that charts do not
 * depend on the fonts of a machine.
 *
 * <p>The JDK's font system will not start on a Linux without fontconfig or without fonts, even if
 * every font that is used comes from a file. Before it starts, it is told that the bundled font is
 * all there is. It wants to be told by files, which live in a private temporary folder until the
 * program ends. Where no such folder can be made, the machine's own fonts have to do.
 */
public final class Fonts {
  /** The family's name. */
  static final String FAMILY = "Open Sans";

  /** The weight of most text, one unit high. */
  public static final Font REGULAR;

  /** The weight of titles and of labels that name a line, one unit high. */
  public static final Font BOLD;

  private static final String REGULAR_FILE = "OpenSans-Regular.ttf";
  private static final String BOLD_FILE = "OpenSans-Bold.ttf";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  // No other class of AWT may be loaded before this has run: see Theme.
  static {
    setIfAbsent("java.awt.headless", "true");
    Font regular = new Font(FAMILY, Font.PLAIN, 1);
    Font bold = new Font(FAMILY, Font.BOLD, 1);
    try {
      Path folder = Files.createTempDirectory("sinew-fonts");
      folder.toFile().deleteOnExit();
      Path regularFile = extracted(folder, REGULAR_FILE);
      Path boldFile = extracted(folder, BOLD_FILE);
      if (System.getProperty("os.name").startsWith("Linux")) {
        setIfAbsent("sun.awt.fontconfig", configuration(folder, regularFile).toString());
      }
      regular = Font.createFont(Font.TRUETYPE_FONT, regularFile.toFile());
      bold = Font.createFont(Font.TRUETYPE_FONT, boldFile.toFile());
    } catch (IOException e) {
      // Charts in another font are better than none.
    } catch (FontFormatException e) {
      throw new ExceptionInInitializerError(e);
    }
    REGULAR = regular;
    BOLD = bold;
  }

  private Fonts() {}

  /**
   * How wide a line of text is.
   *
   * @param text the text
   * @param font the font
   * @return the width in units of the font's size
   */
  public static double width(String text, Font font) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  private static void setIfAbsent(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static Path extracted(Path folder, String file) throws IOException {
    Path path = folder.resolve(file);
    path.toFile().deleteOnExit();
    return Files.write(path, bundled(file));
  }

  // The JDK's own format: each logical font in each style, and the file it is found in.
  private static Path configuration(Path folder, Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("version", "1");
    for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        properties.setProperty(name + "." + style + ".latin-1", FAMILY);
      }
    }
    properties.setProperty("sequence.allfonts", "latin-1");
    properties.setProperty("filename." + FAMILY.replace(' ', '_'), file.toString());
    Path path = folder.resolve("fontconfig.properties");
    path.toFile().deleteOnExit();
    try (Writer out = Files.newBufferedWriter(path)) {
      properties.store(out, null);
    }
    return path;
  }

  private static byte[] bundled(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program's archive lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
