package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held to cases whose first-order share can be worked out by hand. */
class CorrelationRatioTest {
  private static final int SIZE = 20_000;

  private static double[] uniform(long seed) {
    return new Random(seed).doubles(SIZE).toArray();
  }

  private static double[] plusNoise(double[] x, DoubleUnaryOperator f, double deviation) {
    Random random = new Random(99);
    return Arrays.stream(x).map(f).map(y -> y + deviation * random.nextGaussian()).toArray();
  }

  /**
   * Of Y = X + noise, X even from 0 to 1 (variance 1/12), S is 1/12 over 1/12 + noise; 20 bins lose
   * 1/400 of it. The error of an S of 20,000 is below 0.0075 (that of a squared correlation, 2 r (1
   * - r2) / sqrt(n), at its largest 0.0055): four of it.
   */
  @ParameterizedTest
  @CsvSource({"0.1, 0.893", "0.288675, 0.5", "1, 0.0769"})
  void theShareOfAStraightLineIsThatOfItsVariance(double deviation, double share) {
    double[] x = uniform(1);
    SobolIndices.Portion portion = CorrelationRatio.of(x, plusNoise(x, y -> y, deviation));
    assertThat(portion.value()).isCloseTo(share, within(0.022));
    assertThat(portion.interval().low()).isLessThan(share);
    assertThat(portion.interval().high()).isGreaterThan(share - share / 100);
  }

  /**
   * A curve that comes back has no correlation, and a share all the same: 4 x (1 - x) is certain.
   */
  @Test
  void whatIsCertainIsExplainedWhateverItsShape() {
    double[] x = uniform(2);
    assertThat(CorrelationRatio.of(x, plusNoise(x, y -> 4 * y * (1 - y), 0)).value())
        .isBetween(0.98, 1.0);
  }

  /** Without a relation S is 0 in the mean; its standard error is sqrt(2 * 19) / 20,000: 0.0003. */
  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5, 6, 7})
  void nothingIsExplainedByWhatHasNothingToDoWithIt(long seed) {
    assertThat(CorrelationRatio.of(uniform(seed), uniform(seed + 100)).value())
        .isCloseTo(0, within(4 * 0.00031));
  }

  /** Words are numbers: Y is 1 for one in four, plus noise; S = (3/16) / (3/16 + 1/4) = 3/7. */
  @Test
  void aTraitOfTwoWordsHasTwoBins() {
    double[] x = Arrays.stream(uniform(8)).map(u -> u < 0.25 ? 1 : 0).toArray();
    assertThat(CorrelationRatio.of(x, plusNoise(x, y -> y, 0.5)).value())
        .isCloseTo(3.0 / 7, within(0.025));
    double[] same = new double[SIZE];
    assertThat(CorrelationRatio.of(same, x).value()).isZero();
    assertThat(CorrelationRatio.of(x, same).value()).isZero();
  }

  @Test
  void aDeviationNarrowsByWhatIsExplained() {
    assertThat(CorrelationRatio.narrowing(10, 0.75)).isCloseTo(5, within(1e-12));
    assertThat(CorrelationRatio.narrowing(10, 1.2)).isEqualTo(10);
    assertThat(CorrelationRatio.narrowing(10, -0.1)).isZero();
  }

  @Test
  void tooFewAreRefused() {
    assertThatThrownBy(() -> CorrelationRatio.of(new double[15], new double[15]))
        .hasMessageContaining("at least 16 are needed, were 15 and 15");
  }
}
