package sinew.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import sinew.text.Paragraph;

/** How long the lines of prose are in a terminal: short enough for it, and never hard to read. */
public final class LineWidth {
  /** What stands before each line. */
  public static final int INDENT = 2;

  /** As wide as lines are where nobody says how wide the terminal is. */
  static final int USUAL = Paragraph.WIDTH + INDENT;

  private static final int LEAST = 40;

  private LineWidth() {}

  /**
   * The width of the terminal that the process was started with. What goes into a file or a pipe
   * does not depend on a terminal, unless COLUMNS says so.
   *
   * @return columns, 40 to 78
   */
  static int ofProcess() {
    Map<String, String> environment = System.getenv();
    String said = environment.getOrDefault("COLUMNS", "");
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    return of(said.isBlank() && !dumb ? asked() : said);
  }

  /**
   * The width that fits a terminal.
   *
   * @param columns how many columns it has, as it says itself
   * @return columns, 40 to 78; 78 if it does not say
   */
  static int of(String columns) {
    return columns.strip().matches("[1-9][0-9]{0,5}")
        ? Math.max(LEAST, Math.min(USUAL, Integer.parseInt(columns.strip())))
        : USUAL;
  }

  /** Asks the system, where standard output is a terminal; empty if it is none. */
  private static String asked() {
    try {
      Process size =
          new ProcessBuilder("sh", "-c", "test -t 1 && stty size </dev/tty >&2")
              .directory(new File("/"))
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (InputStream told = size.getErrorStream()) {
        String[] rowsAndColumns =
            new String(told.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ", -1);
        boolean known = size.waitFor(2, TimeUnit.SECONDS) && size.exitValue() == 0;
        return known && rowsAndColumns.length == 2 ? rowsAndColumns[1] : "";
      }
    } catch (IOException e) {
      // No POSIX shell.
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
