package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenUnitTest {
  @Test
  void neitherEndIsReachedByTheExtremeBits() {
    assertThat(OpenUnit.of(0L)).isEqualTo(0x1.0p-53).isEqualTo(OpenUnit.SMALLEST);
    assertThat(OpenUnit.of(-1L)).isEqualTo(1 - 0x1.0p-53).isLessThan(1);
  }

  @Test
  void theCellsAreSymmetricAboutOneHalf() {
    assertThat(OpenUnit.of(Long.MIN_VALUE)).isEqualTo(0.5 + 0x1.0p-53);
    assertThat(OpenUnit.of(Long.MAX_VALUE)).isEqualTo(0.5 - 0x1.0p-53);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void aShareOutsideHasNoQuantile(double share) {
    assertThatThrownBy(() -> OpenUnit.checked(share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a quantile needs a share in (0, 1), was " + share);
  }
}
