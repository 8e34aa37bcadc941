package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairedReachTest {
  private static EventTimes times(int... days) {
    boolean[] observed = new boolean[days.length];
    Arrays.fill(observed, true);
    return EventTimes.of(days, observed);
  }

  /**
   * The approval ratings of Agresti (2002), table 10.1: of 1,600 people 150 changed one way and 86
   * the other; the difference is 0.04 and its standard error 0.0095.
   */
  @Test
  void theDifferenceOfPairedSharesIsThatOfTheTextbook() {
    int[] a = new int[1_600];
    int[] b = new int[1_600];
    Arrays.fill(a, 9);
    Arrays.fill(b, 9);
    Arrays.fill(b, 0, 150, 1);
    Arrays.fill(a, 150, 236, 1);
    Arrays.fill(a, 236, 1_000, 1);
    Arrays.fill(b, 236, 1_000, 1);
    Estimate more = PairedReach.of(times(a), times(b), 5);
    assertThat(more.value()).isCloseTo(0.04, within(1e-12));
    assertThat(more.standardError()).isCloseTo(0.0095, within(5e-5));
    assertThat(PairedReach.of(times(a), times(b), 9).value()).isZero();
  }

  @Test
  void theSamePeopleDifferInNothing() {
    Estimate none = PairedReach.of(times(1, 2, 3), times(1, 2, 3), 2);
    assertThat(none).isEqualTo(new Estimate(0, 0));
  }

  @Test
  void otherPeopleAreRefused() {
    assertThatThrownBy(() -> PairedReach.of(times(1), times(1, 2), 1))
        .hasMessageContaining("held 1 and 2");
  }
}
