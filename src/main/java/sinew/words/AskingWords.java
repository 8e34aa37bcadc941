package sinew.words;

import java.util.ArrayList;
import java.util.List;
import sinew.model.Trait;
import sinew.study.WorthAsking;
import sinew.text.Times;

/** What it brings to know something of one person, in words. */
public final class AskingWords {
  /** How something becomes known. */
  public enum Way {
    /** The person can be asked, or weighed. */
    ASKING("asking"),
    /** Somebody has to examine the person. */
    EXAMINING("examining"),
    /** A picture of the tendon. */
    SCAN("a scan"),
    /** There is no test for it before time has shown it. */
    NO_TEST("no test");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    /** {@return the way in words} */
    public String words() {
      return words;
    }
  }

  private AskingWords() {}

  /**
   * How a trait becomes known: assumed.
   *
   * @param trait the trait
   * @return the way
   */
  public static Way way(Trait trait) {
    return switch (trait) {
      case STAGE -> Way.SCAN;
      case UNDERLYING_CAUSE -> Way.EXAMINING;
      case HEALING_FACTOR, SENSITISATION_PROPENSITY, PERSISTENCE, SOUND_CAPACITY, PAIN_FACTOR ->
          Way.NO_TEST;
      default -> Way.ASKING;
    };
  }

  /**
   * What is known then.
   *
   * @param trait the trait
   * @return words that go on from "knowing"
   */
  public static String what(Trait trait) {
    return switch (trait) {
      case STAGE -> "the stage of the tendon";
      case SYMPTOM_DURATION_WEEKS -> "for how long it has hurt";
      case HEALING_FACTOR -> "how fast they heal";
      case SENSITISATION_PROPENSITY -> "how easily pain sensitises them";
      case STRESS -> "how stressed they are";
      case ADHERENCE -> "how much they exercise";
      case LOAD_TAKEN -> "how much load they take, against the plan";
      case DEMAND -> "what life and sport ask for";
      case UNAVOIDABLE_LOAD -> "the load that they cannot avoid";
      case SITTING_HOURS_PER_DAY -> "how long they sit";
      case SEVERITY -> "how bad it is at the start";
      case SELF_EFFICACY -> "how far they trust in themselves";
      case SLEEP -> "how rested they are";
      case UNDERLYING_CAUSE -> "whether there is a cause such as a stiff hip";
      case SOUND_CAPACITY -> "what their sound tendon bore";
      case PERSISTENCE -> "whether the tendon heals as usual";
      case PAIN_FACTOR -> "how strongly they feel pain";
      case PACE -> "how fast they are moved on";
      default -> trait.naming().brief();
    };
  }

  /**
   * Days as weeks, for a forecast that is no finer.
   *
   * @param days the days
   * @return whole weeks
   */
  public static long weeks(double days) {
    return Math.round(days / Times.DAYS_A_WEEK);
  }

  /**
   * What is worth asking.
   *
   * @param result what came of the people
   * @return two to four sentences
   */
  public static List<String> sentences(WorthAsking.Result result) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "A forecast for one person is off by about "
            + Times.counted(weeks(result.deviationDays()), "week")
            + " (standard deviation), as long as nothing is known of them but who is meant.");
    List<WorthAsking.Known> asked =
        result.traits().stream()
            .filter(
                known -> way(known.trait()) == Way.ASKING || way(known.trait()) == Way.EXAMINING)
            .filter(known -> weeks(known.days()) > 0)
            .limit(2)
            .toList();
    sentences.add(
        asked.isEmpty()
            ? "Nothing that can be asked or examined narrows it by a week"
            : asked(asked));
    int last = sentences.size() - 1;
    sentences.set(last, sentences.get(last) + scan(result, asked.isEmpty()) + ".");
    result.traits().stream()
        .filter(known -> way(known.trait()) == Way.NO_TEST && weeks(known.days()) > 0)
        .findFirst()
        .map(known -> "Knowing " + narrows(known) + ", but there is no test for it.")
        .ifPresent(sentences::add);
    return sentences;
  }

  private static String narrows(WorthAsking.Known known) {
    return what(known.trait()) + " narrows it by " + Times.counted(weeks(known.days()), "week");
  }

  private static String asked(List<WorthAsking.Known> asked) {
    String first = "Knowing " + narrows(asked.get(0));
    return asked.size() == 1
        ? first
        : first + ", " + what(asked.get(1).trait()) + " by " + weeks(asked.get(1).days());
  }

  /** A scan shows the stage alone; of people of one stage it tells nothing. */
  private static String scan(WorthAsking.Result result, boolean inFull) {
    long weeks =
        result.traits().stream()
            .filter(known -> way(known.trait()) == Way.SCAN)
            .mapToLong(known -> weeks(known.days()))
            .max()
            .orElse(0);
    if (!inFull) {
      return ", and a scan by " + weeks;
    }
    return weeks > 0
        ? "; only a scan does, by " + Times.counted(weeks, "week")
        : ", and no scan does";
  }
}
