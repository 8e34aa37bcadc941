package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  @ParameterizedTest
  @CsvSource({
    // R 4.2.2: prop.test(hits, trials, correct = FALSE)$conf.int
    "3, 10, 0.10779126740630104, 0.60322185253885452",
    "0, 50, 0, 0.071347599133358683",
    "50, 50, 0.928652400866641317, 1",
    "81, 263, 0.25528851987827428, 0.36620957698280016"
  })
  void theIntervalIsThatOfR(long hits, long trials, double low, double high) {
    Interval interval = new Share(hits, trials).interval();
    assertThat(interval.low()).isCloseTo(low, within(1e-14));
    assertThat(interval.high()).isCloseTo(high, within(1e-14));
  }

  @Test
  void theIntervalCoversNinetyFivePerCentOnAverageOverShares() {
    // Exact, no simulation: for one share the coverage is lumpy, as counts are whole; averaged over
    // shares it is near its level (Brown, Cai and DasGupta 2001, Stat Sci 16:101-133).
    double sum = 0;
    for (int i = 1; i <= 99; i++) {
      BinomialDistribution truth = new BinomialDistribution(null, 50, i / 100.0);
      for (int hits = 0; hits <= 50; hits++) {
        boolean held = new Share(hits, 50).interval().contains(i / 100.0);
        sum += held ? truth.probability(hits) : 0;
      }
    }
    assertThat(sum / 99).isBetween(0.945, 0.965);
  }

  @Test
  void moreThanAllIsNoShare() {
    assertThatThrownBy(() -> new Share(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a share needs 0 <= hits <= trials and a trial, was 3 of 2");
    assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEstimatesIntervalIsTwoStandardErrorsWide() {
    Interval interval = new Estimate(10, 2).interval();
    assertThat(interval.low()).isCloseTo(10 - 3.919927969080108, within(1e-14));
    assertThat(interval.width()).isCloseTo(2 * 3.919927969080108, within(1e-14));
  }

  @Test
  void nothingIsMadeOfNaN() {
    double nan = Double.NaN;
    assertThatThrownBy(() -> new Interval(nan, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(1, nan)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Estimate(nan, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Estimate(1, nan)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Interval(0, 1).contains(nan)).isFalse();
  }
}
