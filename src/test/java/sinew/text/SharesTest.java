package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0.001, fewer than 1, <1",
    "0.11, 11, 11",
    "0.998, more than 99, >99",
    "1, 100, 100"
  })
  void onlyNoneAndAllAreCalledSo(double share, String words, String brief) {
    assertThat(Shares.ofHundred(share)).isEqualTo(words);
    assertThat(Shares.brief(share)).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({
    "0.54, 0.68, 54 to 68",
    "0.54, 0.541, 54",
    "0, 0.06, up to 6",
    "0.001, 0.06, up to 6",
    "0.001, 0.003, fewer than 1",
    "0, 0.003, fewer than 1",
    "0, 0, none",
    "0.96, 0.999, 96 or more",
    "0.96, 1, 96 to 100",
    "0.998, 0.999, more than 99",
    "0.001, 0.999, fewer than 1 to more than 99"
  })
  void aRangeReadsAsPartOfASentence(double low, double high, String words) {
    assertThat(Shares.range(low, high)).isEqualTo(words);
  }

  @Test
  void anIntervalTooNarrowForWholePeopleHasTenths() {
    assertThat(Shares.interval(0.88, 0.9)).isEqualTo("88–90");
    assertThat(Shares.interval(0.987, 0.991)).isEqualTo("98.7–99.1");
  }
}
