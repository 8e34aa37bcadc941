package sinew.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sinew.model.State;
import sinew.statistics.ControlledRounding;
import sinew.text.OutOfHundred;

/**
 * A hundred people who stand for many, each with a state in every arm: so each arm has as many in
 * each state as it has alone, and those who are in one state with one arm and in another with the
 * next are as many as whole people can be.
 */
final class SameHundred {
  private static final int STATES = State.values().length;

  private SameHundred() {}

  /** People who are in the same states: how many of a hundred, and the state in each arm. */
  private record Group(int people, List<Integer> states) {
    private Group with(int state, int some) {
      List<Integer> more = new ArrayList<>(states);
      more.add(state);
      return new Group(some, more);
    }

    private List<Integer> told() {
      List<Integer> told = new ArrayList<>();
      told.add(people);
      told.addAll(states);
      return told;
    }
  }

  /**
   * The hundred.
   *
   * @param arms for each arm the ordinal of each person's state; person i is the same in all
   * @return groups of people: how many, then their state in each arm
   */
  static List<List<Integer>> of(List<int[]> arms) {
    List<Group> groups = List.of(new Group(100, List.of()));
    int[] groupOf = new int[arms.get(0).length];
    for (int[] arm : arms) {
      groups = split(groups, groupOf, arm);
    }
    return groups.stream().filter(group -> group.people() > 0).map(Group::told).toList();
  }

  /** Splits each group by the states of the next arm. */
  private static List<Group> split(List<Group> groups, int[] groupOf, int[] arm) {
    long[][] counts = new long[groups.size()][STATES];
    long[] all = new long[STATES];
    for (int person = 0; person < arm.length; person++) {
      counts[groupOf[person]][arm[person]]++;
      all[arm[person]]++;
    }
    int[] before = groups.stream().mapToInt(Group::people).toArray();
    int[][] people = ControlledRounding.of(counts, before, OutOfHundred.of(all));
    List<Group> next = new ArrayList<>();
    int[][] number = new int[groups.size()][STATES];
    for (int cell = 0; cell < STATES * groups.size(); cell++) {
      int group = cell / STATES;
      int state = cell % STATES;
      number[group][state] = next.size();
      if (counts[group][state] > 0 || people[group][state] > 0) {
        next.add(groups.get(group).with(state, people[group][state]));
      }
    }
    Arrays.setAll(groupOf, person -> number[groupOf[person]][arm[person]]);
    return next;
  }
}
