package sinew.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sinew.model.State;

/** What the states are called in which people are. Those who were never ill cannot relapse. */
public final class StateWords {
  private static final String EPISODE = "in an episode";

  private StateWords() {}

  /**
   * The names of the states of an arm.
   *
   * @param arm the arm
   * @return a name for each state, in their order
   */
  public static List<String> of(ReportedArm arm) {
    return of(List.of(arm));
  }

  /**
   * The names of the states of several arms.
   *
   * @param arms the arms, at least one
   * @return a name for each state, in their order
   */
  public static List<String> of(List<ReportedArm> arms) {
    boolean well = arms.stream().allMatch(ReportedArm::wellFromTheStart);
    return Arrays.stream(State.values())
        .map(state -> well && state == State.RELAPSED ? EPISODE : state.label())
        .toList();
  }

  /**
   * How many are in each state. Of people who are not ill, states of the ill are told only if
   * somebody is in them.
   *
   * @param arm the arm
   * @param people how many of 100 are in each state
   * @param space what stands between the words of a part, and between number and word
   * @return for example {@code 58 well, 12 improving, 20 relapsed, 10 not better}
   */
  static String told(ReportedArm arm, int[] people, char space) {
    List<String> names = of(arm);
    List<String> parts = new ArrayList<>();
    for (State state : State.values()) {
      int some = people[state.ordinal()];
      boolean ofTheIll = state == State.IMPROVING || state == State.NOT_BETTER;
      if (some > 0 || !ofTheIll || !arm.wellFromTheStart()) {
        parts.add(Integer.toString(some) + space + names.get(state.ordinal()).replace(' ', space));
      }
    }
    return String.join(", ", parts);
  }
}
