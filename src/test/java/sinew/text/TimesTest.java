package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1 week",
    "7, 1 week",
    "7.5, 2 weeks",
    "150, 22 weeks",
    "182, 26 weeks",
    "183, 6 months",
    "350, 11 months",
    "364, 1 year",
    "400, 13 months",
    "715, 23 months",
    "730, 2 years",
    "822, 2 years and 3 months",
    "1092, 3 years",
    "3640, 10 years"
  })
  void aMomentIsSaidAsTheWeekInWhichItFallsThenInMonthsThenInYears(double days, String words) {
    assertThat(Times.upTo(days)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 day",
    "13.4, 13 days",
    "14, 2 weeks",
    "20, 3 weeks",
    "17, 2 weeks",
    "180, 26 weeks",
    "200, 7 months",
    "365, 1 year"
  })
  void aLengthIsSaidToTheNearestUnit(double days, String words) {
    assertThat(Times.length(days)).isEqualTo(words);
  }

  @Test
  void whatIsNotReachedTakesMoreThanTheHorizon() {
    assertThat(Times.upTo(OptionalDouble.empty(), 1092)).isEqualTo("more than 3 years");
    assertThat(Times.upTo(OptionalDouble.of(30), 1092)).isEqualTo("5 weeks");
  }
}
