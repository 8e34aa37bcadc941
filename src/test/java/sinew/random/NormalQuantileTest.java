package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NormalQuantileTest {
  @ParameterizedTest
  @CsvFileSource(resources = "normal.csv", numLinesToSkip = 2)
  void agreesWithR(double p, double quantile) {
    assertThat(NormalQuantile.of(p)).isCloseTo(quantile, within(1e-15 * Math.abs(quantile)));
  }

  @Test
  void isTheInverseOfTheErrorFunction() {
    // Commons Math 3.6.1 is good to about 1e-15 of its value here; the limit allows ten times that.
    for (double z = -8; z < 0; z += 0.01) {
      double p = Erf.erfc(-z / Math.sqrt(2)) / 2;
      assertThat(NormalQuantile.of(p)).isCloseTo(z, within(1e-12));
    }
  }

  @Test
  void isOddAboutOneHalfAndIncreasing() {
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < 4096; i++) {
      double quantile = NormalQuantile.of(i / 4096.0);
      assertThat(quantile).isGreaterThan(last).isEqualTo(0 - NormalQuantile.of(1 - i / 4096.0));
      last = quantile;
    }
  }

  @Test
  void hasNoValueOutsideTheOpenUnitInterval() {
    assertThatThrownBy(() -> NormalQuantile.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
