package sinew.text;

import java.util.ArrayList;
import java.util.List;

/** Sentences in lines that are easy to read. */
public final class Paragraph {
  /** A width that is easy to read. */
  public static final int WIDTH = 76;

  private Paragraph() {}

  /**
   * Breaks a text between words.
   *
   * @param text one or more sentences
   * @return lines of at most {@value #WIDTH} characters, but for a longer word
   */
  public static List<String> lines(String text) {
    return lines(text, WIDTH);
  }

  /**
   * Breaks a text between words.
   *
   * @param text one or more sentences
   * @param width the most characters of a line
   * @return lines of at most so many characters, but for a longer word
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
