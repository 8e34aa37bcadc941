package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
  void anySevenDaysHoldWhatIsDoneSoOftenAWeek(int timesPerWeek) {
    for (int first = -20; first <= 20; first++) {
      assertThat(IntStream.range(first, first + 7).map(day -> Week.timesOn(day, timesPerWeek)))
          .allMatch(times -> times == timesPerWeek / 7 || times == (timesPerWeek + 6) / 7);
      assertThat(
              IntStream.range(first, first + 7).map(day -> Week.timesOn(day, timesPerWeek)).sum())
          .isEqualTo(timesPerWeek);
    }
  }

  @Test
  void daysAreSpreadOverTheWeek() {
    assertThat(IntStream.range(0, 14).filter(day -> Week.timesOn(day, 3) == 1))
        .containsExactly(2, 4, 6, 9, 11, 13);
    assertThat(IntStream.range(-7, 7).filter(day -> Week.timesOn(day, 1) == 1))
        .containsExactly(-1, 6);
  }

  @Test
  void activitiesAddUpOnTheirDays() {
    Week week =
        Week.of(
            List.of(
                Activity.always("commute", 0.5, 1, 7),
                Activity.always("run", 0.8, 0, 1),
                Activity.always("stretch", 0.1, 2, 1)));
    assertThat(week.load4(0)).isCloseTo(0.0625, within(1e-12));
    assertThat(week.pressingHours(0)).isEqualTo(1);
    assertThat(week.load4(6)).isCloseTo(0.0625 + 0.4096 + 0.0001, within(1e-12));
    assertThat(week.pressingHours(6)).isEqualTo(3);
    assertThat(week.load4(-1)).isEqualTo(week.load4(6));
    assertThat(week.pressingHours(13)).isEqualTo(3);
  }
}
