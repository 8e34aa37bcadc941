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

  @Test
  void anIntervalTooNarrowForWholePeopleHasTenths() {
    assertThat(Shares.interval(0.88, 0.9)).isEqualTo("88–90");
    assertThat(Shares.interval(0.987, 0.991)).isEqualTo("98.7–99.1");
  }
}
