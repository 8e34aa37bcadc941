package sinew.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Guesses which word was meant by one that is not known. */
public final class Suggestion {
  // Longer words are not typing errors, and the distance takes time in proportion to the length.
  private static final int LONGEST = 40;
  private static final int SHORTEST = 3;

  private Suggestion() {}

  /**
   * The key that was probably meant.
   *
   * @param key the unknown key
   * @param properties the schema of each known key
   * @return a known key
   */
  static Optional<String> key(String key, JsonNode properties) {
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      for (JsonNode synonym : property.getValue().path("x-synonyms")) {
        if (plain(synonym.stringValue()).equals(plain(key))) {
          return Optional.of(property.getKey());
        }
      }
    }
    return word(key, new ArrayList<>(properties.propertyNames()));
  }

  /**
   * The word that was probably meant.
   *
   * @param word the unknown word
   * @param known the words that would be right
   * @return the nearest, if it or what stands before its unit differs in no more than a third of
   *     its letters
   */
  public static Optional<String> word(String word, List<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> near(word, candidate) || near(word, withoutUnit(candidate)))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  private static boolean near(String word, String candidate) {
    return distance(word, candidate) <= Math.max(1, candidate.length() / 3);
  }

  /** {@code ageYears} without its last part; a short word as it is. */
  private static String withoutUnit(String candidate) {
    String before = candidate.replaceFirst("[A-Z][a-z]+$", "");
    return before.length() < SHORTEST ? candidate : before;
  }

  private static String plain(String word) {
    return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
  }

  /** Least number of letters to insert, delete or replace; case and hyphens do not count. */
  private static int distance(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
      }
    }
    return row[b.length()];
  }
}
