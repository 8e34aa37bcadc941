package sinew.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How parts become a sentence. */
public final class Sentence {
  /** A title with more letters than this is shortened where room is short. */
  public static final int LONGEST_TITLE = 48;

  private Sentence() {}

  /**
   * A title inside a heading, where others need room, too.
   *
   * @param title the title
   * @return the title in quotes, with an ellipsis after the last word that ends within 48 letters
   */
  public static String quoted(String title) {
    return title.length() <= LONGEST_TITLE ? "“" + title + "”" : "“" + shortened(title) + "…”";
  }

  private static String shortened(String title) {
    int word = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, word > 1 ? word : LONGEST_TITLE).replaceFirst("[,;:]$", "");
  }

  /**
   * Text as the beginning of a sentence.
   *
   * @param text the text, not empty
   * @return the same with a capital
   */
  public static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Parts of one sentence.
   *
   * @param parts at least one
   * @return for example {@code a, b and c}
   */
  public static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /**
   * A range of two ends. A unit that both share is said once.
   *
   * @param low the lower end in words
   * @param high the upper end in words
   * @return for example {@code 9 to 20 weeks}; one of the ends if they are equal
   */
  public static String range(String low, String high) {
    return range(low, high, " to ");
  }

  /**
   * A range of two ends where room is short, as in a table.
   *
   * @param low the lower end in words
   * @param high the upper end in words
   * @return for example {@code 9–20 weeks}; one of the ends if they are equal
   */
  public static String shortRange(String low, String high) {
    return range(low, high, "–");
  }

  private static String range(String low, String high, String between) {
    if (low.equals(high)) {
      return low;
    }
    String[] parts = low.split(" ", 2);
    boolean shared = parts.length == 2 && high.matches("\\d+ " + Pattern.quote(parts[1]));
    String start = shared ? parts[0] : low;
    boolean tight = !start.contains(" ");
    return start + (tight ? between : " to ") + high;
  }
}
