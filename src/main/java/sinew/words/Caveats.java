package sinew.words;

import java.util.Arrays;
import java.util.List;
import sinew.model.Definition;
import sinew.model.Parameter;
import sinew.text.Numbers;

/** What the numbers do not say, and when to see a doctor at once. The same for every arm. */
public final class Caveats {
  /** What full recovery means. */
  public static final String MEANING =
      "Fully recovered means three things. There is hardly any pain: at most "
          + Numbers.plain(Definition.RECOVERED_PAIN.value())
          + " out of 10. The tendon has at least "
          + Numbers.percent(Definition.RECOVERED_CAPACITY.value())
          + " of the strength that it had when it was sound. The person does everything again. All"
          + " three last for "
          + Definition.KEPT_DAYS.count() / 7
          + " weeks.";

  /** What the states mean in which people are. */
  public static final String STATES =
      "Well: has recovered fully, and this week has little pain (at most "
          + Definition.SETTLED_PAIN.count()
          + " out of 10) and does everything again. Improving: much better than on day 0, and not"
          + " yet fully recovered. Relapsed: has recovered fully, and is not well this week; that"
          + " may pass soon. Not better: everybody else. Well and relapsed together are those who have"
          + " recovered by then, but for rounding.";

  /** The same where nobody is ill on day 0. */
  private static final String STATES_OF_THE_WELL =
      "These people are not ill on day 0, so nobody has to recover. Well: this week has little pain"
          + " (at most "
          + Definition.SETTLED_PAIN.count()
          + " out of 10) and does everything. In an episode: was well, and is not well this week; that"
          + " may pass soon. Improving and not better: had pain from the start, and has not been well"
          + " since.";

  /** What the score is. */
  public static final String SCORE =
      "The score runs from 0 to 100. A person without any trouble has 100, and well people have about"
          + " 95. It resembles the questionnaire VISA-H, and is not that questionnaire.";

  /** What to keep in mind. */
  public static final List<String> LIMITS =
      List.of(
          "This is an illustration, not advice for one person. Nobody can tell from it how long you"
              + " will take.",
          "Most numbers in the model are assumed. Those that matter most were set so that made-up"
              + " trials come out as real ones of related tendons did.",
          "Only tendon pain at the sit bone is simulated. Look-alikes are not: bursitis, hip joint,"
              + " nerve, tear. A clinician can tell you what you have.");

  /** What the numbers rest on, in the open. */
  public static final List<String> RESTS_ON =
      List.of(
          "Twenty-three numbers of the model were fitted to published trials. Nearly all of these are of"
              + " other tendons: the side of the hip, the Achilles tendon, the knee, the shoulder."
              + " What happens there is borrowed for the sit bone.",
          "No study followed people with this tendon problem who had no treatment.",
          "The trials do not settle the numbers. So many sets of them are kept, and the page shows"
              + " how far they disagree.",
          "No trial measured how strong the tendon was. How soon its strength comes back in the model"
              + " is a guess.",
          "Not all trials are met. In the model, more people with an old Achilles problem have no pain"
              + " left after five years than real people had, and shockwave helps more of them."
              + " Athletes with a sore knee get well sooner.",
          "The sizes of most treatments are assumed, also where a trial is named beside them.",
          "Do not use this page to decide on an injection or an operation, or to tell one person"
              + " when they will be well.");

  /** What stands above the red flags. */
  public static final String RED_FLAGS_INTRODUCTION =
      "See a doctor now, whatever this page says, if:";

  /** When to see a doctor at once. */
  public static final List<String> RED_FLAGS =
      List.of(
          "you felt a sudden pop, and then came bruising or weakness in the back of the thigh",
          "you feel numb between the legs, or cannot control your bladder or bowels",
          "you have pain at night together with fever, or lose weight without trying",
          "you cannot put weight on the leg");

  private Caveats() {}

  /**
   * What full recovery means for the people of an arm.
   *
   * @param arm the arm
   * @return sentences
   */
  public static String meaning(ReportedArm arm) {
    return arm.wellFromTheStart()
        ? MEANING.replaceFirst(
            "Fully recovered means three things\\.",
            "These people are not ill on day 0, so nobody has to recover. Well from the start means"
                + " three things.")
        : MEANING;
  }

  /**
   * What the states mean in which the people of an arm are.
   *
   * @param arm the arm
   * @return sentences
   */
  public static String states(ReportedArm arm) {
    return arm.wellFromTheStart() ? STATES_OF_THE_WELL : STATES;
  }

  /**
   * What the equations rest on.
   *
   * @return our own grading, in two sentences
   */
  public static String evidence() {
    int all = Parameter.values().length;
    long assumed =
        Arrays.stream(Parameter.values())
            .filter(parameter -> parameter.provenance().isAssumed())
            .count();
    return "Evidence grade: very low (our own grading). Of the "
        + all
        + " numbers in the equations "
        + assumed
        + " are assumed, and the others come from other tendons or other settings.";
  }
}
