package sinew.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sinew.model.State;
import sinew.study.WhatIf;
import sinew.study.WhatIfs;
import sinew.text.Sentence;

/**
 * What the page for a patient says: whom it is about, the answer, what helps most and how sure that
 * is. All numbers are people of a hundred, and those of the report.
 */
public final class HandoutWords {
  /** How sure it is. */
  private static final List<String> HOW_SURE =
      howSure("Nobody can tell from this page how long you will take.");

  /** The same where nobody is ill at the start. */
  private static final List<String> HOW_SURE_OF_THE_WELL =
      howSure("Nobody can tell from this page whether you will stay well.");

  /** What the two ends of a range are. */
  private static final String RANGE =
      "The ends of a range show how far the model could be off. The pictures show one of many"
          + " sets of numbers that fit, so they can differ from the middle.";

  /** What the words mean. */
  public static final String MEANING =
      "Arms up: well. Arms down: improving. Arms out: relapsed. Empty: not better. Fully recovered"
          + " means hardly any pain, a strong tendon, and doing everything again, all for 4 weeks. Well: has recovered, and is fine that week. Relapsed: has recovered, and is not"
          + " fine that week. Improving: much better than at the start.";

  /** What the words mean where nobody is ill at the start. */
  private static final String MEANING_FOR_THE_WELL =
      "Arms up: well, which means fine that week. Arms out: in an episode, which means was well, and"
          + " is not fine that week. Arms down or empty: had pain from the start, and has not been"
          + " well since. These people are not ill at the start, so nobody has to recover.";

  /** Changes of fewer people than this are not told as help or harm. */
  private static final int LEAST_CHANGE = 2;

  /** As much of the digest as tells results apart. */
  private static final int DIGEST = "sha256:".length() + 16;

  private static final char KEPT_TOGETHER = '\u00a0';

  private final ReportedArm arm;
  private final Checkpoint last;
  private final List<Row> rows;

  private HandoutWords(ReportedArm arm, List<Change> changes) {
    this.arm = arm;
    last = HowPeopleAre.last(arm);
    int well = asPlanned();
    rows =
        changes.stream()
            .map(one -> new Row(one.doing(), within(well + one.ofHundred()), well))
            .sorted(Comparator.comparingInt(Row::well).reversed())
            .toList();
  }

  /**
   * One thing that the same people do or have otherwise.
   *
   * @param doing what it is, after "if they", such as {@code have little stress}
   * @param more the share that is well in {@link #lastWeek} with it minus that without, -1 to 1
   */
  public record Change(String doing, double more) {
    private int ofHundred() {
      return (int) Math.round(100 * more);
    }
  }

  private static int within(int people) {
    return Math.max(0, Math.min(100, people));
  }

  /**
   * The same people with one change.
   *
   * @param doing what is otherwise, such as {@code have little stress}
   * @param well how many of 100 are well at the last time
   * @param asPlanned how many are without the change
   */
  public record Row(String doing, int well, int asPlanned) {
    /**
     * The difference in words.
     *
     * @return for example {@code 8 more}
     */
    public String change() {
      int more = well - asPlanned;
      return more == 0 ? "as many" : Math.abs(more) + (more > 0 ? " more" : " fewer");
    }

    /**
     * What stands before the number.
     *
     * @return for example {@code if they have little stress}
     */
    public String label() {
      return "if they " + doing;
    }

    private int gain() {
      return well - asPlanned;
    }
  }

  /**
   * The words on an arm.
   *
   * @param arm the arm
   * @param whatIfs what its people could do otherwise
   * @return the words
   */
  public static HandoutWords of(ReportedArm arm, WhatIfs whatIfs) {
    int week = lastWeek(arm);
    return of(
        arm,
        whatIfs.all().stream()
            .map(
                one -> new Change(doing(one, onHardSeat(arm)), whatIfs.more(one, week, State.WELL)))
            .toList());
  }

  /**
   * The words on an arm.
   *
   * @param arm the arm
   * @param changes what its people could do otherwise
   * @return the words
   */
  public static HandoutWords of(ReportedArm arm, List<Change> changes) {
    return new HandoutWords(arm, changes);
  }

  /**
   * The week in which changes are compared.
   *
   * @param arm the arm
   * @return the last week of the picture of a hundred people, counted from day 0
   */
  public static int lastWeek(ReportedArm arm) {
    return HowPeopleAre.last(arm).week();
  }

  /**
   * How a hundred people are at one time.
   *
   * @param when the time, such as {@code 3 months}
   * @param told how many are in each state, in words
   */
  public record Moment(String when, String told) {
    /**
     * What stands before them.
     *
     * @return for example {@code After 3 months:}
     */
    public String label() {
      return "After " + when + ":";
    }
  }

  /** {@return how a hundred people are at the times of the picture} */
  public List<Moment> moments() {
    return Checkpoint.pictured(arm.curves().horizonDays()).stream()
        .map(
            time ->
                new Moment(
                    time.words(),
                    StateWords.told(arm, HowPeopleAre.people(arm, time), KEPT_TOGETHER)))
        .toList();
  }

  /** {@return what the words mean; sentences} */
  public String meaning() {
    return arm.wellFromTheStart() ? MEANING_FOR_THE_WELL : MEANING;
  }

  /** {@return the heading of the page} */
  public String heading() {
    return arm.wellFromTheStart() ? "Staying well" : "How long will it take?";
  }

  /** {@return the beginning of the digest, which tells results apart} */
  public String digest() {
    return arm.result().digest().substring(0, DIGEST);
  }

  private String when() {
    return last.words();
  }

  /** {@return what the numbers of the changes are} */
  public String caption() {
    return "Well after " + when() + ", of the same 100 people";
  }

  /** {@return how many of 100 are well then, as planned} */
  public int asPlanned() {
    return HowPeopleAre.people(arm, last)[State.WELL.ordinal()];
  }

  private static List<String> howSure(String nobody) {
    return List.of(
        "Not very. The people are made up, and most numbers behind them are assumed.",
        nobody + " You may be any one of the 100.",
        "It is about tendon pain at the sit bone only. A clinician can tell you what you have.");
  }

  /** {@return how sure it is; sentences} */
  public List<String> howSure() {
    if (arm.wellFromTheStart()) {
      return HOW_SURE_OF_THE_WELL;
    }
    return Stream.concat(
            HOW_SURE.stream(), arm.curves().draws() > 0 ? Stream.of(RANGE) : Stream.empty())
        .toList();
  }

  /** {@return the changes, those that help most first} */
  public List<Row> rows() {
    return rows;
  }

  /** {@return who the people are, and what they do; sentences} */
  public List<String> people() {
    return PeopleWords.of(arm);
  }

  /** {@return what helps most, and what does harm; sentences} */
  public List<String> helps() {
    List<Row> helping = rows.stream().filter(row -> row.gain() >= LEAST_CHANGE).toList();
    List<Row> harming = rows.stream().filter(row -> row.gain() <= -LEAST_CHANGE).toList();
    List<String> sentences = new ArrayList<>();
    if (helping.isEmpty()) {
      sentences.add("None of these would help people like this much.");
    } else {
      Row most = helping.get(0);
      List<String> asMuch =
          helping.stream().filter(row -> row.well() == most.well()).map(Row::doing).toList();
      sentences.add(
          "It helps most if they "
              + String.join(", or if they ", asMuch)
              + ": then "
              + most.well()
              + " of 100 are well after "
              + when()
              + ", "
              + most.change()
              + " than as planned.");
    }
    if (!harming.isEmpty()) {
      Row worst = harming.get(harming.size() - 1);
      sentences.add("It does harm if they " + worst.doing() + ": " + worst.change() + ".");
    }
    return sentences;
  }

  /** Whether they sit without a cushion and without breaks. */
  private static boolean onHardSeat(ReportedArm arm) {
    return arm.result().scenario().plan().support().sittingShare() >= 1;
  }

  private static String doing(WhatIf whatIf, boolean onHardSeat) {
    return switch (whatIf) {
      case ALL_EXERCISE -> "start out doing nearly all of the exercises";
      case HALF_THE_EXERCISE -> "start out doing half of the exercises";
      case CALM -> "have little stress";
      case LESS_SITTING -> "sit for half as long" + (onHardSeat ? ", or with breaks" : "");
      case EARLY_RETURN -> "drop the plan once it hurts little";
      case NO_EARLY_RETURN -> "keep to the plan to its end";
    };
  }

  /**
   * All that is said, for a test of how hard it is to read.
   *
   * @return sentences
   */
  List<String> all() {
    return Stream.of(
            people(),
            List.of(arm.words().headline()),
            arm.words().details(),
            List.of(meaning()),
            helps(),
            howSure(),
            List.of(Caveats.RED_FLAGS_INTRODUCTION),
            Caveats.RED_FLAGS.stream().map(flag -> Sentence.capital(flag) + ".").toList())
        .flatMap(List::stream)
        .toList();
  }
}
