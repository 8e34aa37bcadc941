package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BetweenGroupsTest {

  /** By hand: five shares vary by 0.025, and chance among 25 people adds 0.22 / 24. */
  @Test
  void whatChanceAddsIsTakenOut() {
    double[][] shares = {{0.4}, {0.5}, {0.6}, {0.7}, {0.8}};
    double chance = (0.24 + 0.25 + 0.24 + 0.21 + 0.16) / 5 / 24;
    assertThat(BetweenGroups.of(shares, 25).at(0)[4])
        .isCloseTo(0.6 + 0.2 * Math.sqrt(1 - chance / 0.025), within(1e-12));
  }

  /** All of it could be chance, and need not be: of thirty-three groups a sixteenth is kept. */
  @Test
  void aRangeNeverBecomesOneNumber() {
    double[][] shares = new double[33][1];
    for (int group = 0; group < shares.length; group++) {
      shares[group][0] = 0.5 + (group - 16) * 1e-4;
    }
    double[] at = BetweenGroups.of(shares, 25).at(0);
    assertThat(at[32] - at[0]).isCloseTo(32e-4 / 4, within(1e-12));
    assertThat(BetweenGroups.of(new double[][] {{0.5}, {0.51}, {0.52}}, 25).at(0))
        .as("three say nothing of how much is chance")
        .containsExactly(0.5, 0.51, 0.52);
  }

  @Test
  void groupsOfOneShareStay() {
    assertThat(BetweenGroups.of(new double[][] {{0, 1}, {0, 1}}, 9).at(1)).containsExactly(1, 1);
  }

  /** Both occasions vary by chance alike, and one more between the groups. */
  @Test
  void overSeveralOccasionsAShareThatRisesStillDoes() {
    double[][] shares = {{0.2, 0.3}, {0.4, 0.41}, {0.3, 0.9}};
    BetweenGroups groups = BetweenGroups.of(shares, 12);
    double[] first = groups.at(0);
    double[] second = groups.at(1);
    for (int group = 0; group < shares.length; group++) {
      assertThat(second[group]).isGreaterThan(first[group]);
    }
    assertThat(Arrays.stream(first).average().orElseThrow()).isCloseTo(0.3, within(1e-12));
  }

  /**
   * Thirty groups whose shares lie evenly from 0.55 to 0.65, of 300 people each: chance moves a
   * share by 0.028, as much as the groups differ. Over 4,000 of them, the mean variance is known to
   * 2 %, and by being cut off at nothing it is up to a tenth too large. The seed is fixed.
   */
  @Test
  void theVarianceIsThatOfTheGroups() {
    SplittableRandom random = new SplittableRandom(7);
    double sum = 0;
    int times = 4_000;
    double[][] shares = new double[30][1];
    for (int time = 0; time < times; time++) {
      for (int group = 0; group < 30; group++) {
        double share = 0.55 + 0.1 * group / 29;
        shares[group][0] = random.doubles(300).filter(u -> u < share).count() / 300.0;
      }
      sum += variance(BetweenGroups.of(shares, 300).at(0));
    }
    double truth = 0.1 * 0.1 / 12 * 31 / 29;
    assertThat(sum / times).isBetween(0.96 * truth, 1.1 * truth);
  }

  private static double variance(double... values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }
}
