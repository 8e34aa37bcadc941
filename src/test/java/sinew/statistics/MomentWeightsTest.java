package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWeightsTest {
  private static final double[] EVEN = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

  private static double mean(double[] w, double[] x) {
    return IntStream.range(0, x.length).mapToDouble(i -> w[i] * x[i]).sum()
        / Arrays.stream(w).sum();
  }

  private static double sd(double[] w, double[] x) {
    double mean = mean(w, x);
    double[] squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).toArray();
    return Math.sqrt(mean(w, squares));
  }

  @ParameterizedTest
  @CsvSource({"50, 10", "40, 15", "70, 12", "20, 9"})
  void meanAndSpreadAreThoseWanted(double mean, double sd) {
    double[] w = MomentWeights.of(EVEN, mean, sd);
    assertThat(mean(w, EVEN)).isCloseTo(mean, within(1e-6));
    assertThat(sd(w, EVEN)).isCloseTo(sd, within(1e-6));
    assertThat(Arrays.stream(w).max().orElseThrow()).isEqualTo(1);
    assertThat(Arrays.stream(w)).allMatch(weight -> weight >= 0 && weight <= 1);
  }

  /** The spread of 0 to 100 is 29: leaving people out cannot make it 40. */
  @Test
  void aWiderSpreadThanTheSamplesIsNotForced() {
    double[] w = MomentWeights.of(EVEN, 50, 40);
    assertThat(w).containsOnly(1);
    double[] tilted = MomentWeights.of(EVEN, 60, 40);
    assertThat(mean(tilted, EVEN)).isCloseTo(60, within(1e-6));
    assertThat(sd(tilted, EVEN)).isLessThan(29.2);
  }

  /** For two values the weights are known: 3 to 1 gives a mean of a quarter. */
  @Test
  void twoValuesAreWeightedByHand() {
    double[] w = MomentWeights.of(new double[] {0, 1}, 0.25, 10);
    assertThat(w[0] / w[1]).isCloseTo(3, within(1e-6));
  }

  @Test
  void aMeanOutsideTheSampleIsRefused() {
    assertThatThrownBy(() -> MomentWeights.of(EVEN, 101, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
