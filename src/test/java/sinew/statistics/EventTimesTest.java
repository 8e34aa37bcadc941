package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTimesTest {
  @Test
  void batchesFollowOneAnotherRowByRow() {
    EventTimes joined =
        EventTimes.concat(
            List.of(
                Samples.parse("4 5+"),
                EventTimes.of(new int[0], new boolean[0]),
                Samples.parse("1+")));
    assertThat(joined).isEqualTo(Samples.parse("4 5+ 1+")).hasSameHashCodeAs(joined);
    assertThat(joined).isEqualTo(Samples.parse("4").append(Samples.parse("5+ 1+")));
    assertThat(joined.size()).isEqualTo(3);
    assertThat(joined.day(1)).isEqualTo(5);
    assertThat(joined.observed(1)).isFalse();
  }

  @Test
  void rowsDifferByDayOrByWhetherTheyWereObserved() {
    assertThat(Samples.parse("4 5")).isNotEqualTo(Samples.parse("4 5+"));
    assertThat(Samples.parse("4 5")).isNotEqualTo(Samples.parse("4 6"));
  }

  @Test
  void changesOfTheArraysGivenChangeNoRow() {
    int[] days = {3};
    EventTimes times = EventTimes.of(days, new boolean[] {true});
    days[0] = 9;
    assertThat(times.day(0)).isEqualTo(3);
  }

  @Test
  void columnsMustFit() {
    assertThatThrownBy(() -> EventTimes.of(new int[2], new boolean[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the columns must be of equal length, were 2 and 3");
    assertThatThrownBy(() -> EventTimes.of(new int[] {1, -2}, new boolean[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a day must be at least 0, was -2 in row 1");
  }
}
