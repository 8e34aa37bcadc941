package sinew.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sinew.model.Endpoint;
import sinew.study.ModelRange;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Times;

/** How long full recovery takes, in sentences. Ranges come before single numbers. */
final class RecoverySentences {
  private final EndpointCurves curves;
  private final List<Checkpoint> telling;
  private final People never;

  private RecoverySentences(EndpointCurves curves) {
    this.curves = curves;
    telling = Checkpoint.telling(curves);
    never = curves.reachedBy(Endpoint.FULL_RECOVERY, curves.horizonDays()).others();
  }

  /**
   * The sentences on an arm.
   *
   * @param curves its curves
   * @return the sentences
   */
  static RecoverySentences of(EndpointCurves curves) {
    return new RecoverySentences(curves);
  }

  /**
   * The answer in one sentence.
   *
   * @return how many of 100 have recovered by the telling times
   */
  String headline() {
    if (never.all() == 1) {
      return "Only 1 made-up person was simulated: this is one story, not a forecast.";
    }
    String start = "Of 100 people like this, ";
    if (never.some() == never.all()) {
      return start + "none is fully recovered after " + curves.horizon() + ".";
    }
    return start + (curves.draws() == 0 ? ofOneSet() : ofAllSets()) + ".";
  }

  private String ofOneSet() {
    People first = reachedBy(telling.get(0));
    StringBuilder sentence = new StringBuilder(first.with("is", "are"));
    sentence.append(" fully recovered by ").append(telling.get(0).words());
    if (telling.size() > 1 && first.some() < first.all()) {
      sentence.append(", ").append(reachedBy(telling.get(1)).words());
      sentence.append(" by ").append(telling.get(1).words());
    }
    return sentence.toString();
  }

  /** The range comes first, then the middle. */
  private String ofAllSets() {
    List<String> parts = new ArrayList<>();
    for (Checkpoint time : telling) {
      parts.add(
          couldBe(time) + (parts.isEmpty() ? " are fully recovered by " : " by ") + time.words());
    }
    return Sentence.joined(parts);
  }

  private String couldBe(Checkpoint time) {
    return mostLikely(curves.couldBe(Endpoint.FULL_RECOVERY, time.day()).orElseThrow());
  }

  /**
   * A range of people, and then the middle.
   *
   * @param range where sets of parameters put a share
   * @return for example {@code 54 to 68 (most likely 62)}; one number if all say the same, {@code
   *     none} if all say that
   */
  static String mostLikely(ModelRange range) {
    return Glance.told(range)
        + Glance.middle(range).map(middle -> " (most likely " + middle + ")").orElse("");
  }

  private People reachedBy(Checkpoint time) {
    return curves.reachedBy(Endpoint.FULL_RECOVERY, time.day());
  }

  /**
   * Where the range of the headline comes from: how far the model itself could be off. It is said
   * apart from how people differ and from chance.
   *
   * @return two sentences; empty if that was not asked, or if one person was simulated
   */
  Optional<String> doubt() {
    if (never.all() == 1 || curves.draws() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "The range is how far the model itself could be off: "
            + curves.draws()
            + " sets of numbers fit the published trials about as well, and nine of ten of them say"
            + " this. The pictures, states and relapses are told with one more set, which says "
            + Sentence.joined(telling.stream().map(time -> reachedBy(time).words()).toList())
            + ".");
  }

  /**
   * What follows the headline: those who take longer, and the range of most people.
   *
   * @return sentences, none where the headline has said it all
   */
  List<String> details() {
    if (never.all() == 1) {
      return List.of(story());
    }
    if (never.some() == never.all()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    Checkpoint last = telling.get(telling.size() - 1);
    if (last.day() < curves.horizonDays()) {
      sentences.add(later(last));
    }
    sentences.add(range());
    return sentences;
  }

  private String story() {
    OptionalDouble day = curves.quantile(Endpoint.FULL_RECOVERY, 0.5).value();
    return day.isPresent()
        ? "This person is fully recovered within " + Times.upTo(day.getAsDouble()) + "."
        : "This person is not fully recovered after " + curves.horizon() + ".";
  }

  /** The middle of all sets where there is one, so that it adds to 100 with the headline. */
  private People notBy(int day) {
    return curves
        .couldBe(Endpoint.FULL_RECOVERY, day)
        .map(range -> People.of(range.median()))
        .orElseGet(() -> curves.reachedBy(Endpoint.FULL_RECOVERY, day))
        .others();
  }

  private String later(Checkpoint last) {
    People late = notBy(last.day());
    People lasting = notBy(curves.horizonDays());
    if (late.some() == 0) {
      return "Nobody takes longer than " + last.words() + ".";
    }
    String sentence = Sentence.capital(late.with("takes", "take")) + " longer than " + last.words();
    if (lasting.some() == 0) {
      return sentence + "; all 100 are fully recovered within " + curves.horizon() + ".";
    }
    if (lasting.some() == late.some()) {
      return sentence + ", and none of them is fully recovered after " + curves.horizon() + ".";
    }
    return sentence
        + "; "
        + lasting.with("is", "are")
        + " still not fully recovered after "
        + curves.horizon()
        + ".";
  }

  private String range() {
    OptionalDouble quick = quantile(0.1);
    String from = upTo(quick);
    String to = upTo(quantile(0.9));
    if (quick.isEmpty()) {
      return "For more than 90 of 100 people it takes " + from + ".";
    }
    return "For most people (80 of 100) it takes "
        + (from.equals(to) ? "about " + from : "from " + Sentence.range(from, to))
        + ".";
  }

  /**
   * Best tenth, typical person, worst tenth.
   *
   * @return the three; none for a single person
   */
  List<Milestone> milestones() {
    return never.all() == 1 ? List.of() : List.of(best(), typical(), worst());
  }

  private Milestone best() {
    OptionalDouble day = quantile(0.1);
    String time = upTo(day);
    return day.isPresent()
        ? new Milestone(
            "Best 10 of 100", time + " or less", "The best 10 of 100 are back within " + time + ".")
        : new Milestone("Best 10 of 100", time, "Even the best 10 of 100 take " + time + ".");
  }

  private Milestone typical() {
    OptionalDouble day = quantile(0.5);
    String time = upTo(day);
    String sentence = "The middle person takes " + time;
    return new Milestone(
        "Typical",
        time,
        day.isPresent() ? sentence + ": half are back by then, half take longer." : sentence + ".");
  }

  private Milestone worst() {
    OptionalDouble day = quantile(0.9);
    String time = upTo(day) + (day.isPresent() ? " or more" : "");
    return new Milestone("Worst 10 of 100", time, "The worst 10 of 100 take " + time + ".");
  }

  private OptionalDouble quantile(double share) {
    return curves.told(Endpoint.FULL_RECOVERY, share);
  }

  private String upTo(OptionalDouble day) {
    return Times.upTo(day, curves.horizonDays());
  }
}
