package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {
  @ParameterizedTest
  @CsvFileSource(resources = "beta.csv", numLinesToSkip = 2)
  void agreesWithR(double alpha, double beta, double p, double quantile) {
    assertThat(Beta.of(alpha, beta).quantile(p)).isCloseTo(quantile, within(1e-12 * quantile));
  }

  @ParameterizedTest
  @CsvSource({"2, 5", "0.5, 0.5", "0.2, 3", "1, 1", "30, 70", "10000, 10000", "0.01, 0.01"})
  void neverDecreasesByMoreThanRounding(double alpha, double beta) {
    Beta distribution = Beta.of(alpha, beta);
    double last = 0;
    for (int i = 1; i < 2_000; i++) {
      double quantile = distribution.quantile(i / 2_000.0);
      assertThat(quantile).isBetween(last * (1 - 1e-14), 1.0);
      last = quantile;
    }
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0.01", "10000, 0.01", "0.01, 10000", "10000, 10000", "1, 10000"})
  void isDefinedAtTheExtremesOfAStream(double alpha, double beta) {
    Beta distribution = Beta.of(alpha, beta);
    assertThat(distribution.quantile(OpenUnit.SMALLEST)).isBetween(0.0, 1.0);
    assertThat(distribution.quantile(1 - OpenUnit.SMALLEST)).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 20000", "NaN, 1", "1, NaN"})
  void needsReasonableShapes(double alpha, double beta) {
    assertThatThrownBy(() -> Beta.of(alpha, beta))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha and beta must lie from 0.01 to 10,000, were " + alpha + " and " + beta);
  }

  @Test
  void isEqualToABetaOfTheSameShapes() {
    assertThat(Beta.of(2, 5)).isEqualTo(Beta.of(2, 5)).hasSameHashCodeAs(Beta.of(2, 5));
    assertThat(Beta.of(2, 5)).isNotEqualTo(Beta.of(5, 2));
  }
}
