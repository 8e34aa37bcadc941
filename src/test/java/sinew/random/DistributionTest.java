package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  static List<Distribution> distributions() {
    return List.of(
        new Constant(3),
        new Uniform(-1, 4),
        new Normal(10, 2),
        new LogNormal(12, 0.6),
        Beta.of(2, 5),
        new Choice(List.of(3.0, 1.0), List.of(1.0, 3.0)),
        Truncated.of(new Normal(10, 2), 8, 11));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void theQuantileNeverDecreases(Distribution distribution) {
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < 1_024; i++) {
      double quantile = distribution.quantile(i / 1_024.0);
      assertThat(quantile).isFinite().isGreaterThanOrEqualTo(last);
      last = quantile;
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void aShareOutsideTheOpenUnitIntervalIsRefused(Distribution distribution) {
    for (double p : new double[] {0, 1, NAN}) {
      assertThatThrownBy(() -> distribution.quantile(p))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // R 4.2.2: qnorm(p, 10, 2) and qlnorm(p, log(12), 0.6)
    "0.1, 7.4368968689107984, 5.5620998646568491",
    "0.5, 10, 12",
    "0.9, 12.5631031310892016, 25.8895027964198583",
  })
  void normalAndLogNormalAgreeWithR(double p, double normal, double logNormal) {
    assertThat(new Normal(10, 2).quantile(p)).isCloseTo(normal, within(1e-14 * normal));
    assertThat(new LogNormal(12, 0.6).quantile(p)).isCloseTo(logNormal, within(1e-14 * logNormal));
  }

  @Test
  void aUniformIsAStraightLine() {
    assertThat(new Uniform(-1, 4).quantile(0.25)).isEqualTo(0.25);
  }

  @Test
  void withoutSpreadOnlyTheMiddleIsLeft() {
    assertThat(new Normal(3, 0).quantile(0.9)).isEqualTo(3);
    assertThat(new LogNormal(3, 0).quantile(0.9)).isEqualTo(3);
  }

  @Test
  void aChoiceInvertsItsCumulativeWeightsInTheOrderOfItsValues() {
    Choice choice = new Choice(List.of(2.0, 0.0, 1.0, 5.0), List.of(6.0, 2.0, 0.0, 0.0));
    assertThat(choice.values()).containsExactly(0.0, 1.0, 2.0, 5.0);
    assertThat(choice.weights()).containsExactly(2.0, 0.0, 6.0, 0.0);
    assertThat(choice.quantile(Double.MIN_VALUE)).isEqualTo(0);
    assertThat(choice.quantile(0.25)).isEqualTo(0);
    assertThat(choice.quantile(Math.nextUp(0.25))).isEqualTo(2);
    assertThat(choice.quantile(1 - OpenUnit.SMALLEST)).isEqualTo(2);
  }

  @Test
  void aChoiceWithUnevenWeightsReachesItsLastValueOnly() {
    Choice choice = new Choice(List.of(0.0, 1.0, 2.0), List.of(0.1, 0.2, 0.3));
    assertThat(choice.quantile(1 - OpenUnit.SMALLEST)).isEqualTo(2);
  }

  @Test
  void eachDescribesItselfInWords() {
    assertThat(distributions())
        .extracting(Distribution::describe)
        .containsExactly(
            "always 3",
            "uniform from -1 to 4",
            "normal, mean 10, standard deviation 2",
            "log-normal, median 12, sigma 0.6",
            "beta, alpha 2, beta 5",
            "one of 1 (weight 3), 3 (weight 1)",
            "normal, mean 10, standard deviation 2, kept within 8 to 11");
    assertThat(new Constant(1e-7).describe()).isEqualTo("always 0.0000001");
    assertThat(new Constant(-0.0).describe()).isEqualTo("always 0");
  }

  @Test
  void parametersThatMakeNoDistributionAreRefused() {
    assertRefused(() -> new Constant(NAN), "a constant must be finite, was NaN");
    assertRefused(
        () -> new Uniform(1, 1), "low must be below high and both finite, were 1.0 and 1.0");
    assertRefused(
        () -> new Uniform(NAN, 1), "low must be below high and both finite, were NaN and 1.0");
    assertRefused(
        () -> new Normal(0, -1),
        "mean must be finite and sd finite and at least 0, were 0.0 and -1.0");
    assertRefused(
        () -> new Normal(0, NAN),
        "mean must be finite and sd finite and at least 0, were 0.0 and NaN");
    assertRefused(
        () -> new Normal(INFINITY, 1),
        "mean must be finite and sd finite and at least 0, were Infinity and 1.0");
    assertRefused(
        () -> new LogNormal(0, 1),
        "median must be positive, sigma at least 0 and both finite, were 0.0 and 1.0");
    assertRefused(
        () -> new LogNormal(1, NAN),
        "median must be positive, sigma at least 0 and both finite, were 1.0 and NaN");
  }

  @Test
  void valuesAndWeightsThatMakeNoChoiceAreRefused() {
    assertRefused(
        () -> new Choice(List.of(), List.of()),
        "a choice needs as many weights as values and at least one, were 0 and 0");
    assertRefused(
        () -> new Choice(List.of(1.0), List.of(1.0, 2.0)),
        "a choice needs as many weights as values and at least one, were 2 and 1");
    assertRefused(
        () -> new Choice(List.of(NAN), List.of(1.0)), "the values must be finite, were [NaN]");
    for (List<Double> weights :
        List.of(List.of(0.0, 0.0), List.of(-1.0, 2.0), List.of(NAN, 1.0), List.of(1.0, INFINITY))) {
      assertRefused(
          () -> new Choice(List.of(1.0, 2.0), weights),
          "the weights must be at least 0, finite and together positive, were " + weights);
    }
  }

  private static void assertRefused(Runnable construction, String message) {
    assertThatThrownBy(construction::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
