package sinew.text;

import java.util.List;

/**
 * What is said in one language, each text by the key of its place. In a text, {@code {0}} and
 * {@code {1}} stand for values.
 *
 * @param entries keys and texts
 */
public record Wording(List<Entry> entries) {
  public Wording {
    entries = List.copyOf(entries);
  }

  /**
   * A text.
   *
   * @param key its place
   * @param text what is said there
   */
  public record Entry(String key, String text) {}

  /**
   * What is said in a place.
   *
   * @param key its key
   * @param values what stands for {@code {0}}, {@code {1}} and so on
   * @return the text with the values in it
   * @throws IllegalArgumentException if there is no such key
   */
  public String say(String key, Object... values) {
    for (Entry entry : entries) {
      if (entry.key().equals(key)) {
        return filled(entry.text(), values);
      }
    }
    throw new IllegalArgumentException("nothing is said under the key " + key);
  }

  /**
   * A text with values in it. What a value holds is not looked at again.
   *
   * @param text the text
   * @param values what stands for {@code {0}}, {@code {1}} and so on
   * @return both together
   */
  public static String filled(String text, Object... values) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int value = place(text, at);
      if (value < 0) {
        whole.append(text.charAt(at++));
      } else {
        whole.append(values[value]);
        at += 3;
      }
    }
    return whole.toString();
  }

  /** The number in braces that stands here, or -1. */
  private static int place(String text, int at) {
    boolean braces = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
    return braces ? Character.digit(text.charAt(at + 1), 10) : -1;
  }
}
