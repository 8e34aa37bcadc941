package sinew.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sinew.model.LoadPlan;
import sinew.model.Phase;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.simulation.Simulation;
import sinew.text.Times;

/** Who the people of an arm are, and what they do. Without streams, which make the page larger. */
public final class PeopleWords {
  private static final int SAMPLE = 1_000;

  private PeopleWords() {}

  /**
   * Who the people of an arm are, and what they do.
   *
   * @param arm the arm
   * @return sentences
   */
  public static List<String> of(ReportedArm arm) {
    int patients = (int) Math.min(SAMPLE, arm.patients());
    List<Traits> people = Simulation.people(arm.result().scenario(), arm.result().seed(), patients);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The middle one of them is "
            + Math.round(middle(people, Trait.AGE_YEARS))
            + " years old"
            + pain(middle(people, Trait.SYMPTOM_DURATION_WEEKS))
            + " and sits for "
            + Times.counted(Math.round(middle(people, Trait.SITTING_HOURS_PER_DAY)), "hour")
            + " a day.");
    sentences.add(exercises(arm.result().scenario().plan()));
    sentences.add(arm.result().scenario().plan().guidance().sentence());
    return sentences;
  }

  /** Those who were never ill have had no pain for any time. */
  private static String pain(double weeks) {
    return weeks > 0
        ? ", has had the pain for " + Times.length(Times.DAYS_A_WEEK * weeks) + ","
        : "";
  }

  private static double middle(List<Traits> people, Trait trait) {
    double[] values = new double[people.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = people.get(i).of(trait);
    }
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static String exercises(LoadPlan plan) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Phase phase : plan.phases()) {
      int sessions = phase.exercise().sessionsPerWeek();
      least = sessions > 0 ? Math.min(least, sessions) : least;
      most = Math.max(most, sessions);
    }
    if (most == 0) {
      return "Their plan has no exercises.";
    }
    return "Their plan has exercises "
        + (least == most ? Integer.toString(least) : least + " to " + most)
        + " times a week.";
  }
}
