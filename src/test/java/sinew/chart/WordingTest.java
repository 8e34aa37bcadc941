package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "1095, 3 years",
    "364, 1 year",
    "365, 1 year",
    "3650, 10 years",
    "3652, 10 years",
    "28, 4 weeks",
    "182, 26 weeks",
    "7, 1 week",
    "545, 78 weeks"
  })
  void spansAreInYearsWhereTheyFit(int days, String words) {
    assertThat(Wording.span(days)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 1", "7.5, 2", "8, 2", "133, 19"})
  void weeksAreCountedFromOne(double day, long week) {
    assertThat(Wording.week(day)).isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.001, fewer than 1", "0.11, 11", "0.998, more than 99", "1, 100"})
  void onlyNoneAndAllAreCalledSo(double share, String words) {
    assertThat(Wording.ofHundred(share)).isEqualTo(words);
  }

  @Test
  void anOpenIntervalSaysSo() {
    assertThat(Wording.weeks(OptionalDouble.of(70), OptionalDouble.empty()))
        .isEqualTo("10 or later");
    assertThat(Wording.weeks(OptionalDouble.of(70), OptionalDouble.of(77))).isEqualTo("10–11");
    assertThat(Wording.weeks(OptionalDouble.empty(), OptionalDouble.empty())).isEmpty();
  }

  @Test
  void textThatDoesNotFitEndsInAnEllipsis() {
    assertThat(Wording.wrapped("complete rest and much else", Theme.TEXT, 120, 2))
        .hasSize(2)
        .allMatch(line -> Theme.TEXT.width(line) <= 120)
        .last()
        .asString()
        .endsWith("…");
  }
}
