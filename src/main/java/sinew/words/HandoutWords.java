package sinew.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sinew.model.LoadPlan;
import sinew.model.State;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.simulation.Simulation;
import sinew.study.WhatIf;
import sinew.study.WhatIfs;
import sinew.text.Sentence;
import sinew.text.Times;

/**
 * What the page for a patient says: whom it is about, the answer, what helps most and how sure that
 * is. All numbers are people of a hundred, and those of the report.
 */
public final class HandoutWords {
  /** How sure it is. */
  private static final List<String> HOW_SURE =
      List.of(
          "Not very. The people are made up, and most numbers behind them are assumed.",
          "Nobody can tell from this page how long you will take. You may be any one of the 100.",
          "It is about tendon pain at the sit bone only. A clinician can tell you what you have.");

  /** What the two ends of a range are. */
  private static final String RANGE =
      "The ends of a range show how far the model could be off. The pictures show one of many"
          + " sets of numbers that fit, so they can differ a little from the middle.";

  /** What the words mean. */
  public static final String MEANING =
      "Fully recovered means hardly any pain, a strong tendon, and doing everything again, all for 4"
          + " weeks. Well: has recovered, and is fine that week. Relapsed: has recovered, and is not"
          + " fine that week. Improving: much better than at the start.";

  /** What the words mean where nobody is ill at the start. */
  private static final String MEANING_FOR_THE_WELL =
      "These people are not ill at the start, so nobody has to recover. Well: is fine that week."
          + " Relapsed: was well, and is not fine that week. Improving and not better: had pain from"
          + " the start, and has not been well since.";

  /** Changes of fewer people than this are not told as help or harm. */
  private static final int LEAST_CHANGE = 2;

  private static final int SAMPLE = 1_000;
  private static final char KEPT_TOGETHER = '\u00a0';

  private final ReportedArm arm;
  private final Checkpoint last;
  private final List<Row> rows;

  private HandoutWords(ReportedArm arm, WhatIfs whatIfs) {
    this.arm = arm;
    last = HowPeopleAre.last(arm);
    int well = asPlanned();
    rows =
        whatIfs.all().stream()
            .map(
                one ->
                    new Row(doing(one, onHardSeat(arm)), within(well + more(whatIfs, one)), well))
            .sorted(Comparator.comparingInt(Row::well).reversed())
            .toList();
  }

  /** How many of 100 more are well at the last time. */
  private int more(WhatIfs whatIfs, WhatIf one) {
    int week = last.week();
    return (int) Math.round(100 * whatIfs.more(one, week, State.WELL));
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
    return new HandoutWords(arm, whatIfs);
  }

  /**
   * How a hundred people are at one time.
   *
   * @param when the time, such as {@code 3 months}
   * @param told how many are in each state, in words
   */
  public record Moment(String when, String told) {}

  /** {@return how a hundred people are at the times of the picture} */
  public List<Moment> moments() {
    return Checkpoint.pictured(arm.curves().horizonDays()).stream()
        .map(
            time ->
                new Moment(
                    time.words(), HowPeopleAre.told(HowPeopleAre.people(arm, time), KEPT_TOGETHER)))
        .toList();
  }

  /** {@return what the words mean; sentences} */
  public String meaning() {
    return arm.wellFromTheStart() ? MEANING_FOR_THE_WELL : MEANING;
  }

  /** {@return the last time in words, such as {@code 1 year}} */
  public String when() {
    return last.words();
  }

  /** {@return how many of 100 are well then, as planned} */
  public int asPlanned() {
    return HowPeopleAre.people(arm, last)[State.WELL.ordinal()];
  }

  /** {@return how sure it is; sentences} */
  public List<String> howSure() {
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
    return people(arm);
  }

  /**
   * Who the people of an arm are, and what they do.
   *
   * @param arm the arm
   * @return sentences
   */
  public static List<String> people(ReportedArm arm) {
    int patients = (int) Math.min(SAMPLE, arm.patients());
    List<Traits> people = Simulation.people(arm.result().scenario(), arm.result().seed(), patients);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The middle one of them is "
            + Math.round(middle(people, Trait.AGE_YEARS))
            + " years old, has had the pain for "
            + Times.length(Times.DAYS_A_WEEK * middle(people, Trait.SYMPTOM_DURATION_WEEKS))
            + ", and sits for "
            + Times.counted(Math.round(middle(people, Trait.SITTING_HOURS_PER_DAY)), "hour")
            + " a day.");
    sentences.add(exercises(arm.result().scenario().plan()));
    sentences.add(arm.result().scenario().plan().guidance().sentence());
    return sentences;
  }

  private static double middle(List<Traits> people, Trait trait) {
    double[] values = people.stream().mapToDouble(traits -> traits.of(trait)).sorted().toArray();
    return values[values.length / 2];
  }

  private static String exercises(LoadPlan plan) {
    int[] sessions =
        plan.phases().stream()
            .mapToInt(phase -> phase.exercise().sessionsPerWeek())
            .filter(number -> number > 0)
            .sorted()
            .toArray();
    if (sessions.length == 0) {
      return "Their plan has no exercises.";
    }
    int least = sessions[0];
    int most = sessions[sessions.length - 1];
    return "Their plan has exercises "
        + (least == most ? Integer.toString(least) : least + " to " + most)
        + " times a week.";
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
      case ALL_EXERCISE -> "start out doing all of the exercises";
      case HALF_THE_EXERCISE -> "start out doing half of the exercises";
      case CALM -> "have very little stress";
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
