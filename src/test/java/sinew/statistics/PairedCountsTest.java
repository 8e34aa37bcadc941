package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sinew.text.OutOfHundred;

class PairedCountsTest {
  @Test
  void eachPatientIsPairedWithThemselves() {
    PairedCounts counts =
        PairedCounts.of(3, new int[] {0, 0, 1, 2, 2, 2}, new int[] {0, 1, 0, 2, 2, 1});
    assertThat(counts.kinds()).isEqualTo(3);
    assertThat(counts.share(0, 0)).isEqualTo(new Share(1, 6));
    assertThat(counts.share(0, 1)).isEqualTo(new Share(1, 6));
    assertThat(counts.share(1, 0)).isEqualTo(new Share(1, 6));
    assertThat(counts.share(2, 2)).isEqualTo(new Share(2, 6));
    assertThat(counts.share(0, 2)).isEqualTo(new Share(0, 6));
  }

  /** Of three, each arm has 67 and 33 of 100; each pair by itself would have 33, 33 and 33. */
  @Test
  void peopleOfAnArmAreAsManyAsByThemselves() {
    PairedCounts counts = PairedCounts.of(2, new int[] {0, 0, 1}, new int[] {0, 1, 0});
    assertThat(counts.people(OutOfHundred::of)).isDeepEqualTo(new int[][] {{34, 33}, {33, 0}});
  }

  @Test
  void theArmsNeedTheSamePatients() {
    assertThatThrownBy(() -> PairedCounts.of(2, new int[] {0}, new int[] {0, 1}))
        .hasMessage("the arms must hold the same patients and at least one, held 1 and 2");
    assertThatThrownBy(() -> PairedCounts.of(2, new int[0], new int[0]))
        .hasMessage("the arms must hold the same patients and at least one, held 0 and 0");
  }
}
