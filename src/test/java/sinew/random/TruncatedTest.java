package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TruncatedTest {
  private static final Choice CHOICE = new Choice(List.of(0.0, 1.0, 2.0), List.of(0.5, 0.25, 0.25));

  static List<Truncated> truncated() {
    return List.of(
        Truncated.of(new Normal(0, 1), 1, 2),
        Truncated.of(new Normal(0, 1), -7, 7),
        Truncated.of(new LogNormal(12, 0.6), 6, 52),
        Truncated.of(new LogNormal(1, 400), 0, 100),
        Truncated.of(new Uniform(-3, 8), 0, 5),
        Truncated.of(Beta.of(0.2, 0.3), 0.1, 0.2),
        Truncated.of(CHOICE, 0.5, 3),
        Truncated.of(new Constant(4), 4, 4));
  }

  @ParameterizedTest
  @CsvSource({
    // R 4.2.2: qnorm(pnorm(1) + p * (pnorm(2) - pnorm(1)))
    "0.1, 1.0578376089532069",
    "0.5, 1.3364403477452469",
    "0.9, 1.7948268700807839",
  })
  void aTruncatedNormalAgreesWithR(double p, double quantile) {
    assertThat(Truncated.of(new Normal(0, 1), 1, 2).quantile(p)).isCloseTo(quantile, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    // R 4.2.2: with F <- function(x) plnorm(x, log(12), 0.6),
    // qlnorm(F(6) + p * (F(52) - F(6)), log(12), 0.6)
    "0.1, 7.4102256148929273",
    "0.5, 13.1051055844126623",
    "0.9, 26.4252874801247337",
  })
  void aTruncatedLogNormalAgreesWithR(double p, double quantile) {
    assertThat(Truncated.of(new LogNormal(12, 0.6), 6, 52).quantile(p))
        .isCloseTo(quantile, within(1e-13));
  }

  @Test
  void aTruncatedUniformIsUniformInTheRange() {
    Truncated truncated = Truncated.of(new Uniform(-10, 10), 2, 6);
    for (double p = 0.01; p < 1; p += 0.01) {
      assertThat(truncated.quantile(p)).isCloseTo(2 + 4 * p, within(1e-14));
    }
  }

  @ParameterizedTest
  @MethodSource("truncated")
  void everyValueLiesInsideAndNoneDecreases(Truncated truncated) {
    double last = truncated.low();
    for (double p : shares()) {
      double quantile = truncated.quantile(p);
      assertThat(quantile).isBetween(last, truncated.high());
      last = quantile;
    }
  }

  private static double[] shares() {
    double[] shares = new double[1_003];
    shares[0] = Double.MIN_VALUE;
    shares[1] = OpenUnit.SMALLEST;
    for (int i = 2; i < 1_001; i++) {
      shares[i] = (i - 1) / 1_000.0;
    }
    shares[1_001] = 1 - 2 * OpenUnit.SMALLEST;
    shares[1_002] = 1 - OpenUnit.SMALLEST;
    return shares;
  }

  @Test
  void aRangeThatHoldsEveryDrawChangesNone() {
    LogNormal distribution = new LogNormal(12, 0.6);
    Truncated truncated = Truncated.of(distribution, 0, 1e6);
    for (double p = 0.001; p < 1; p += 0.001) {
      assertThat(truncated.quantile(p)).isEqualTo(distribution.quantile(p));
    }
  }

  @Test
  void aTruncatedChoiceHoldsOnlyItsValuesInsideInTheirProportions() {
    Truncated truncated = Truncated.of(CHOICE, 0.5, 3);
    assertThat(truncated.quantile(Double.MIN_VALUE)).isEqualTo(1);
    assertThat(truncated.quantile(0.499)).isEqualTo(1);
    assertThat(truncated.quantile(0.501)).isEqualTo(2);
    assertThat(Truncated.of(CHOICE, 0, 1).quantile(1 - OpenUnit.SMALLEST)).isEqualTo(1);
    Truncated middle = Truncated.of(CHOICE, 0.5, 1.5);
    assertThat(middle.quantile(Double.MIN_VALUE)).isEqualTo(1);
    assertThat(middle.quantile(1 - OpenUnit.SMALLEST)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"20, 30", "-30, -20", "9, 10"})
  void aRangeWithHardlyAnyMassIsRefused(double low, double high) {
    assertThatThrownBy(() -> Truncated.of(new Normal(0, 1), low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "hardly a value lies in the range: normal, mean 0, standard deviation 1, kept within "
                + "%.0f to %.0f",
            low, high);
  }

  @Test
  void aConstantOutsideTheRangeIsRefused() {
    assertThatThrownBy(() -> Truncated.of(new Constant(4), 5, 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hardly a value lies in the range: always 4, kept within 5 to 6");
    assertThatThrownBy(() -> Truncated.of(new Constant(4), 2, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "NaN, 1", "0, NaN", "-Infinity, 0", "0, Infinity"})
  void theRangeMustBeFiniteAndInOrder(double low, double high) {
    assertThatThrownBy(() -> Truncated.of(new Normal(0, 1), low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low must be at most high and both finite, were " + low + " and " + high);
  }

  @Test
  void isEqualToTheSameDistributionInTheSameRange() {
    Truncated truncated = Truncated.of(Beta.of(2, 5), 0.1, 0.9);
    assertThat(truncated)
        .isEqualTo(Truncated.of(Beta.of(2, 5), 0.1, 0.9))
        .hasSameHashCodeAs(Truncated.of(Beta.of(2, 5), 0.1, 0.9))
        .isNotEqualTo(Truncated.of(Beta.of(2, 5), 0.1, 0.8));
  }
}
