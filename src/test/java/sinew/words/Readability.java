package sinew.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The reading grade of Flesch and Kincaid, {@code 0.39 words / sentences + 11.8 syllables / words -
 * 15.59} (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch StudyReport 8-75). Syllables
 * are groups of vowels, without a silent e at the end; a number counts as a word of two syllables.
 */
final class Readability {
  private static final Pattern SENTENCE = Pattern.compile("[.;]+(\\s|$)");
  private static final Pattern WORD = Pattern.compile("\\p{Alpha}[\\p{Alpha}'-]*|\\d[\\d,]*");
  private static final Pattern VOWELS = Pattern.compile("(?i)[aeiouy]+");

  private Readability() {}

  static double grade(List<String> text) {
    String all = String.join(" ", text);
    double sentences = SENTENCE.matcher(all).results().count();
    double words = WORD.matcher(all).results().count();
    double syllables = WORD.matcher(all).results().mapToLong(word -> syllables(word.group())).sum();
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  static long syllables(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return 2;
    }
    String spoken = word.replaceAll("(?i)([^aeiouyl])e(s|d)?$", "$1");
    return Math.max(1, VOWELS.matcher(spoken).results().count());
  }
}
