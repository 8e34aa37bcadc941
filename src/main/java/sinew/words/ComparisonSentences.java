package sinew.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.PairedDifference;
import sinew.statistics.Share;
import sinew.study.ParameterUncertainty;
import sinew.text.OutOfHundred;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Shares;
import sinew.text.Times;

/** Sentences that compare an arm with the first arm in the same virtual patients. */
public final class ComparisonSentences {
  /** Differences below this many days are called the same. */
  private static final double SAME_DAY = 0.5;

  private final PairedDifference difference;
  private final Endpoint endpoint;
  private final String horizon;

  private ComparisonSentences(PairedDifference difference, Endpoint endpoint, int horizonDays) {
    this.difference = difference;
    this.endpoint = endpoint;
    horizon = Times.length(horizonDays);
  }

  /**
   * The sentences on a difference.
   *
   * @param difference the arm against the first
   * @param endpoint what was compared
   * @param horizonDays the horizon of both arms
   * @return the sentences
   */
  static ComparisonSentences of(PairedDifference difference, Endpoint endpoint, int horizonDays) {
    return new ComparisonSentences(difference, endpoint, horizonDays);
  }

  /**
   * How many are better off.
   *
   * @param arm the title of the arm
   * @param first the title of the first arm
   * @return a sentence; {@link #middle} goes on from it
   */
  String headline(String arm, String first) {
    return "With “" + arm + "” instead of “" + first + "”, " + groups() + ".";
  }

  /**
   * How many are better off, as a range first and then the middle.
   *
   * @param arm the title of the arm
   * @param first the title of the first arm
   * @param range where sets of parameters put the shares
   * @return a sentence; {@link #doubt} goes on from it
   */
  String headline(String arm, String first, ParameterUncertainty.Paired range) {
    if (range.sooner().high() == 0 && range.later().high() == 0) {
      return headline(arm, first);
    }
    boolean later = range.later().median() > range.sooner().median();
    String most = RecoverySentences.mostLikely(later ? range.later() : range.sooner());
    String fewer = RecoverySentences.mostLikely(later ? range.sooner() : range.later());
    return "With “"
        + arm
        + "” instead of “"
        + first
        + "”, "
        + most
        + " of 100 people "
        + endpoint.verb()
        + (later ? " later and " : " sooner and ")
        + fewer
        + (later ? " sooner." : " later.");
  }

  /**
   * Where the range of the headline comes from.
   *
   * @param draws how many sets of parameters it stands on
   * @return two sentences
   */
  String doubt(int draws) {
    return "The range is how far the model itself could be off, over "
        + draws
        + " sets of numbers that fit the trials about as well. The rest is told with one more set,"
        + " which says that "
        + groups()
        + ".";
  }

  /**
   * The people as groups, the largest first.
   *
   * @return for example {@code 71 of 100 people recover later, 12 sooner and 17 on the same day};
   *     those who cannot be told apart come last
   */
  String groups() {
    int[] people = people();
    List<Share> shares = shares();
    String[] endings = {
      " sooner", " later", " on the same day", " cannot be told apart within " + horizon
    };
    List<String> parts = new ArrayList<>();
    for (int group : order(shares)) {
      Share share = shares.get(group);
      if (share.hits() > 0) {
        String words = new People(share.hits(), share.trials()).words(people[group]);
        boolean told = group < people.length - 1;
        parts.add(words + (parts.isEmpty() ? ofHundred(words, told) : "") + endings[group]);
      }
    }
    return Sentence.joined(parts);
  }

  /** The largest group of those who can be told apart, then the others as they are. */
  private static int[] order(List<Share> shares) {
    int last = shares.size() - 1;
    int largest = 0;
    for (int group = 1; group < last; group++) {
      largest = shares.get(group).hits() > shares.get(largest).hits() ? group : largest;
    }
    int first = largest;
    return IntStream.concat(
            IntStream.of(first), IntStream.rangeClosed(0, last).filter(group -> group != first))
        .toArray();
  }

  private String ofHundred(String words, boolean told) {
    String people = words.startsWith("all") ? " people" : " of 100 people";
    return people + (told ? " " + endpoint.verb() : "");
  }

  /**
   * The people as numbers out of a hundred, for a table.
   *
   * @return sooner, later, on the same day, not told; none is 0, and fewer than one is {@code <1}
   */
  public List<String> cells() {
    int[] people = people();
    List<Share> shares = shares();
    return IntStream.range(0, people.length)
        .mapToObj(i -> people[i] % 100 == 0 ? Shares.brief(shares.get(i).value()) : "" + people[i])
        .toList();
  }

  private int[] people() {
    return OutOfHundred.of(shares().stream().mapToLong(Share::hits).toArray());
  }

  private List<Share> shares() {
    return List.of(
        difference.sooner(), difference.later(), difference.same(), difference.undetermined());
  }

  /**
   * The middle difference.
   *
   * @return a sentence with what chance does to the number
   */
  String middle() {
    DayQuantile days = difference.medianDays();
    if (unknown(days)) {
      return "How much in the middle case cannot be told within " + horizon + ".";
    }
    String chance = days.value().isPresent() ? chance(days, middleInShort()) : "";
    return "In the middle case it is " + middleInShort() + chance + ".";
  }

  /**
   * The median difference, without its Monte Carlo error.
   *
   * @return for example {@code 3 weeks sooner}; people who are not followed to the end in both arms
   *     may leave only its limits
   */
  public String middleInShort() {
    DayQuantile days = difference.medianDays();
    if (unknown(days)) {
      return "not known within " + horizon;
    }
    if (days.value().isPresent()) {
      return difference(days.value().getAsDouble());
    }
    double low = days.low().orElse(Double.NEGATIVE_INFINITY);
    double high = days.high().orElse(Double.POSITIVE_INFINITY);
    return Double.isFinite(low) && Double.isFinite(high)
        ? range(low, high, Sentence::range)
        : "at least " + difference(high < 0 ? high : low);
  }

  private static boolean unknown(DayQuantile days) {
    double low = days.low().orElse(Double.NEGATIVE_INFINITY);
    double high = days.high().orElse(Double.POSITIVE_INFINITY);
    boolean bounded = Double.isFinite(low) && Double.isFinite(high);
    return days.value().isEmpty() && !bounded && !(high < 0 || low > 0);
  }

  private static String chance(DayQuantile days, String value) {
    if (days.low().isEmpty() || days.high().isEmpty()) {
      return "";
    }
    String range = range(days.low().getAsDouble(), days.high().getAsDouble(), Sentence::range);
    return range.equals(value) ? "" : " (with other dice: " + range + ")";
  }

  /**
   * A difference in words.
   *
   * @param days the day in the arm minus the day in the first arm
   * @return for example {@code 3 weeks sooner} or {@code the same}
   */
  public static String difference(double days) {
    if (Math.abs(days) < SAME_DAY) {
      return "the same";
    }
    return Times.length(Math.abs(days)) + (days < 0 ? " sooner" : " later");
  }

  /**
   * A range of differences, the smaller gain or loss first.
   *
   * @param low the lower end in days, negative if sooner
   * @param high the upper end in days
   * @param joining how two ends become a range
   * @return for example {@code 10 to 13 weeks sooner}
   */
  public static String range(double low, double high, BinaryOperator<String> joining) {
    if (Math.abs(low) >= SAME_DAY && Math.abs(high) >= SAME_DAY && (low < 0) == (high < 0)) {
      double small = Math.min(Math.abs(low), Math.abs(high));
      double large = Math.max(Math.abs(low), Math.abs(high));
      return joining.apply(Times.length(small), Times.length(large))
          + (high < 0 ? " sooner" : " later");
    }
    return high <= 0
        ? joining.apply(difference(high), difference(low))
        : joining.apply(difference(low), difference(high));
  }
}
