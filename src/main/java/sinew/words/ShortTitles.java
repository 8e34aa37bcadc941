package sinew.words;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import sinew.text.Sentence;

/**
 * Titles for pictures, where room is short. Long titles often begin alike and differ in their last
 * words, which would be cut off; so what a long title shares with another is left out.
 */
public final class ShortTitles {
  /** A shared beginning that is shorter than this stays: it costs little. */
  private static final int LEAST_SHARED = 12;

  private ShortTitles() {}

  /**
   * The same comparison, its arms called by short titles.
   *
   * @param comparison the comparison
   * @return the changed copy; an equal one if its titles are short, or have no beginning in common
   */
  public static Comparison of(Comparison comparison) {
    List<String> titles = apart(comparison.arms().stream().map(ReportedArm::title).toList());
    List<ReportedArm> arms =
        IntStream.range(0, titles.size())
            .mapToObj(arm -> comparison.arms().get(arm).called(titles.get(arm)))
            .toList();
    List<Comparison.Difference> differences =
        IntStream.range(1, arms.size())
            .mapToObj(arm -> between(comparison.differences().get(arm - 1), arms, arm))
            .toList();
    return new Comparison(arms, differences);
  }

  private static Comparison.Difference between(
      Comparison.Difference entry, List<ReportedArm> arms, int arm) {
    return new Comparison.Difference(
        arms.get(arm), arms.get(0), entry.unlike(), entry.byEndpoint(), entry.couldBe());
  }

  /**
   * Titles that can still be told apart when they are cut.
   *
   * @param titles two or more
   * @return each title; where one is long, without what all have in brackets at their end; of one
   *     that is still long only what it does not share with the beginning of another, after an
   *     ellipsis
   */
  static List<String> apart(List<String> titles) {
    List<String> left = titles.stream().allMatch(ShortTitles::fits) ? titles : unbracketed(titles);
    List<String> told = left.stream().map(title -> fits(title) ? title : own(title, left)).toList();
    return areApart(told) ? told : titles;
  }

  private static boolean fits(String title) {
    return title.length() <= Sentence.LONGEST_TITLE;
  }

  private static boolean areApart(List<String> titles) {
    return new HashSet<>(titles).size() == titles.size();
  }

  /** What the command line sets is the same in all arms, and stands in brackets. */
  private static List<String> unbracketed(List<String> titles) {
    String first = titles.get(0);
    int bracket = first.lastIndexOf(" (");
    if (bracket <= 0 || !titles.stream().allMatch(t -> t.endsWith(first.substring(bracket)))) {
      return titles;
    }
    int ending = first.length() - bracket;
    return titles.stream().map(title -> title.substring(0, title.length() - ending)).toList();
  }

  private static String own(String title, List<String> titles) {
    int shared =
        titles.stream()
            .filter(other -> !other.equals(title))
            .mapToInt(other -> shared(title, other))
            .max()
            .orElse(0);
    return shared < LEAST_SHARED ? title : "… " + title.substring(shared);
  }

  /** How long the beginning is, in whole words, that both have; a word of each is left. */
  private static int shared(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.lastIndexOf(' ', Math.min(same, one.length()) - 1) + 1;
  }
}
