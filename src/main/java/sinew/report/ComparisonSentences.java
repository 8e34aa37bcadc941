package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.OutOfHundred;
import sinew.statistics.PairedDifference;
import sinew.statistics.Share;

/** How the same made-up people fared in an arm against the first arm, in sentences. */
final class ComparisonSentences {
  private final PairedDifference difference;
  private final Endpoint endpoint;
  private final String horizon;

  private ComparisonSentences(PairedDifference difference, Endpoint endpoint, int horizonDays) {
    this.difference = difference;
    this.endpoint = endpoint;
    horizon = TimeWords.length(horizonDays);
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
   * How many are better off, and by how much.
   *
   * @param arm the title of the arm
   * @param first the title of the first arm
   * @return one or two sentences
   */
  String sentence(String arm, String first) {
    return "With “" + arm + "” instead of “" + first + "”, " + groups() + ". " + middle();
  }

  /**
   * The people as groups.
   *
   * @return for example {@code 71 of 100 people recover sooner, 12 later and 17 on the same day}
   */
  String groups() {
    int[] people = people();
    List<Share> shares = shares();
    String[] endings = {
      " sooner", " later", " on the same day", " cannot be told apart within " + horizon
    };
    List<String> parts = new ArrayList<>();
    for (int group = 0; group < people.length; group++) {
      Share share = shares.get(group);
      if (share.hits() > 0) {
        String words = new People(share.hits(), share.trials()).words(people[group]);
        boolean told = group < people.length - 1;
        parts.add(words + (parts.isEmpty() ? ofHundred(words, told) : "") + endings[group]);
      }
    }
    return Sentence.joined(parts);
  }

  private String ofHundred(String words, boolean told) {
    String people = words.startsWith("all") ? " people" : " of 100 people";
    return people + (told ? " " + verb() : "");
  }

  private String verb() {
    return switch (endpoint) {
      case FULL_RECOVERY -> "recover";
      case PAIN_SETTLED -> "have little pain";
      case TISSUE_RECOVERED -> "have a strong enough tendon";
      case MUCH_IMPROVED -> "are much better";
      case RECURRENCE -> throw new IllegalArgumentException("recurrence is not paired");
    };
  }

  /**
   * Who is better off and who is not, as people out of a hundred.
   *
   * @return sooner, later, on the same day, not told; adding to 100
   */
  int[] people() {
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
    if (days.value().isEmpty()) {
      return "How much in the middle case cannot be told within " + horizon + ".";
    }
    String value = difference(days.value().getAsDouble());
    return "In the middle case it is " + value + chance(days, value) + ".";
  }

  private static String chance(DayQuantile days, String value) {
    if (days.low().isEmpty() || days.high().isEmpty()) {
      return "";
    }
    String range =
        Sentence.range(difference(days.low().getAsDouble()), difference(days.high().getAsDouble()));
    return range.equals(value) ? "" : " (with other dice: " + range + ")";
  }

  /**
   * A difference in words.
   *
   * @param days the day in the arm minus the day in the first arm
   * @return for example {@code 3 weeks sooner} or {@code the same}
   */
  static String difference(double days) {
    if (Math.abs(days) < 0.5) {
      return "the same";
    }
    return TimeWords.length(Math.abs(days)) + (days < 0 ? " sooner" : " later");
  }

  /**
   * A difference that may not be known.
   *
   * @param days the difference, or empty
   * @return as above, or {@code not known}
   */
  static String difference(OptionalDouble days) {
    return days.isPresent() ? difference(days.getAsDouble()) : "not known";
  }
}
