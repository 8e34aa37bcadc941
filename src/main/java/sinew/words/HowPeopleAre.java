package sinew.words;

import java.util.List;
import java.util.stream.IntStream;
import sinew.model.State;
import sinew.statistics.WeeklyCounts;
import sinew.text.OutOfHundred;

/** How a hundred people of an arm are at one time: well, improving, relapsed, not better. */
public final class HowPeopleAre {
  private HowPeopleAre() {}

  /** The last time of the picture of a hundred people. */
  static Checkpoint last(ReportedArm arm) {
    List<Checkpoint> pictured = Checkpoint.pictured(arm.curves().horizonDays());
    return pictured.get(pictured.size() - 1);
  }

  /** How many of 100 are in each state at a time. */
  static int[] people(ReportedArm arm, Checkpoint time) {
    WeeklyCounts states = arm.result().outcomes().states();
    return OutOfHundred.of(
        IntStream.range(0, State.values().length)
            .mapToLong(state -> states.count(time.week(), state))
            .toArray());
  }

  /**
   * How people are at the last time of the picture of a hundred people.
   *
   * @param arm the arm
   * @return for example {@code After 1 year, of 100 people: 58 well, 12 improving, ...}
   */
  public static String sentence(ReportedArm arm) {
    Checkpoint time = last(arm);
    String told = StateWords.told(arm, people(arm, time), ' ');
    return "After " + time.words() + ", of 100 people: " + told + ".";
  }

  /**
   * How the people of several arms are at the last time of the picture of a hundred people.
   *
   * @param arms the arms, all with one horizon
   * @return a line for each arm
   */
  public static List<String> lines(List<ReportedArm> arms) {
    return arms.stream().map(arm -> arm.title() + ": " + decapitalised(sentence(arm))).toList();
  }

  private static String decapitalised(String sentence) {
    return "a" + sentence.substring(1);
  }
}
