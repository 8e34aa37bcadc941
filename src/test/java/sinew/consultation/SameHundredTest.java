package sinew.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.statistics.PairedCounts;
import sinew.text.OutOfHundred;

/** The hundred people of the page are those of the command line's picture of two arms. */
class SameHundredTest {
  private static final int STATES = 4;
  private static final int PATIENTS = 997;

  /** States that hang on the arm before, as those of one person do. */
  private static int[] arm(SplittableRandom dice, int[] before) {
    int stays = dice.nextInt(10);
    int likely = dice.nextInt(STATES);
    return Arrays.stream(before)
        .map(
            state ->
                dice.nextInt(10) < stays
                    ? state
                    : dice.nextInt(3) > 0 ? likely : dice.nextInt(STATES))
        .toArray();
  }

  private static int[] people(List<List<Integer>> groups, int arm) {
    int[] people = new int[STATES];
    groups.forEach(group -> people[group.get(1 + arm)] += group.get(0));
    return people;
  }

  private static int[] alone(int[] arm) {
    long[] counts = new long[STATES];
    Arrays.stream(arm).forEach(state -> counts[state]++);
    return OutOfHundred.of(counts);
  }

  @Test
  void twoArmsAreThoseOfTheCommandLine() {
    SplittableRandom dice = new SplittableRandom(1);
    for (int trial = 0; trial < 300; trial++) {
      int[] first = arm(dice, new int[PATIENTS]);
      int[] other = arm(dice, first);
      int[][] expected = PairedCounts.of(STATES, first, other).people(OutOfHundred::of);
      int[][] table = new int[STATES][STATES];
      for (List<Integer> group : SameHundred.of(List.of(first, other))) {
        table[group.get(1)][group.get(2)] += group.get(0);
      }
      assertThat(table).isDeepEqualTo(expected);
    }
  }

  /** Each array has as many of a state as is said of the arm. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void eachArmHasTheNumbersItHasAlone(int count) {
    SplittableRandom dice = new SplittableRandom(count);
    for (int trial = 0; trial < 300; trial++) {
      int[][] arms = new int[count][];
      for (int arm = 0; arm < count; arm++) {
        arms[arm] = arm(dice, arm == 0 ? new int[PATIENTS] : arms[arm - 1]);
      }
      List<List<Integer>> groups = SameHundred.of(List.of(arms));
      IntStream.range(0, count)
          .forEach(arm -> assertThat(people(groups, arm)).isEqualTo(alone(arms[arm])));
    }
  }

  @Test
  void whoIsTheSameWithAllArmsStaysSo() {
    int[] arm = {0, 0, 0, 1, 3, 3, 3};
    assertThat(SameHundred.of(List.of(arm, arm, arm)))
        .containsExactly(List.of(43, 0, 0, 0), List.of(14, 1, 1, 1), List.of(43, 3, 3, 3));
  }
}
