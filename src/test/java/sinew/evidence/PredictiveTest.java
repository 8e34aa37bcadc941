package sinew.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import sinew.statistics.Interval;

class PredictiveTest {
  private static Interval range(double error, double[] values, double... weights) {
    return Predictive.of(values, weights, error).range().orElseThrow();
  }

  /** One draw: the normal range around it. */
  @Test
  void ofOneDrawItIsTheErrorAround() {
    Interval range = range(2, new double[] {50}, 1);
    assertThat(range.low()).isCloseTo(50 - 2 * 1.959963985, within(1e-4));
    assertThat(range.high()).isCloseTo(50 + 2 * 1.959963985, within(1e-4));
  }

  /**
   * Two far draws of equal weight: each end leaves 5 % of its own draw outside, as the other has
   * nothing there.
   */
  @Test
  void ofTwoFarDrawsEachEndIsThatOfItsOwn() {
    Interval range = range(1, new double[] {0, 100}, 0.5, 0.5);
    assertThat(range.low()).isCloseTo(-1.644853627, within(1e-4));
    assertThat(range.high()).isCloseTo(101.644853627, within(1e-4));
  }

  @Test
  void whereNoDrawGivesAValueNothingIsExpected() {
    assertThat(Predictive.of(new double[] {Double.NaN}, new double[] {1}, 1).range()).isEmpty();
  }

  @Test
  void aDrawWithoutWeightOrValueCountsForNothing() {
    assertThat(range(1, new double[] {0, 100, Double.NaN}, 0.5, 0, 0.5).high())
        .isCloseTo(1.959963985, within(1e-4));
  }
}
