package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commons Math is the reference. */
class QuantilesTest {
  @Test
  void theRankIsThatOfTheBinomialDistribution() {
    for (int trials = 1; trials <= 1_500; trials++) {
      assertThat(MedianRank.below(trials, 0.025))
          .as("%d trials", trials)
          .isEqualTo(
              new BinomialDistribution(null, trials, 0.5).inverseCumulativeProbability(0.025));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 9_999, 10_000, 100_000, 1_000_001})
  void theRankOfManyIsThatOfTheBinomialDistribution(int trials) {
    assertThat(MedianRank.below(trials, 0.025))
        .isEqualTo(new BinomialDistribution(null, trials, 0.5).inverseCumulativeProbability(0.025));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 39, 40, 120})
  void theQuantileIsThatOfCommonsMathToTheBit(int size) {
    double[] sample = new SplittableRandom(size).doubles(size).toArray();
    Percentile percentile = new Percentile();
    percentile.setData(sample);
    for (int percent = 1; percent < 100; percent++) {
      assertThat(SampleQuantile.of(sample, percent / 100.0))
          .isEqualTo(percentile.evaluate(percent));
    }
  }
}
