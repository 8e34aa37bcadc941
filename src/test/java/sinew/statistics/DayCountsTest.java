package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayCountsTest {
  private static final int HORIZON = 30;

  @Test
  void eachPatientIsCountedOnceOnItsDay() {
    DayCounts counts = Samples.parse("0 3 3+ 3 30 30+ 30+").counts(HORIZON);
    assertThat(counts.events(0)).isEqualTo(1);
    assertThat(counts.events(3)).isEqualTo(2);
    assertThat(counts.censored(3)).isEqualTo(1);
    assertThat(counts.events(HORIZON)).isEqualTo(1);
    assertThat(counts.censored(HORIZON)).isEqualTo(2);
    assertThat(counts.events(4)).isZero();
    assertThat(counts.total()).isEqualTo(7);
    assertThat(counts.horizonDays()).isEqualTo(HORIZON);
  }

  @Test
  void anySplitInAnyOrderGivesTheSameCounts() {
    EventTimes all = random(2_000);
    EventTimes first = slice(all, 0, 700);
    EventTimes second = slice(all, 700, 2_000);
    assertThat(EventTimes.concat(List.of(first, second))).isEqualTo(all);
    DayCounts merged = second.counts(HORIZON);
    merged.add(first.counts(HORIZON));
    assertThat(merged).usingRecursiveComparison().isEqualTo(all.counts(HORIZON));
  }

  @Test
  void daysOutsideAreRefused() {
    DayCounts counts = DayCounts.upTo(HORIZON);
    assertThatThrownBy(() -> counts.addEvent(31))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("day 31 is not one of the days 0 to 30");
    assertThatThrownBy(() -> counts.addCensored(-1))
        .hasMessage("day -1 is not one of the days 0 to 30");
    assertThatThrownBy(() -> DayCounts.upTo(-1))
        .hasMessage("the horizon must be at least day 0, was -1");
  }

  @Test
  void countsOfOtherHorizonsDoNotMix() {
    assertThatThrownBy(() -> DayCounts.upTo(5).add(DayCounts.upTo(6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts up to day 6 cannot join counts up to day 5");
  }

  private static EventTimes random(int size) {
    Random random = new Random(1);
    boolean[] observed = new boolean[size];
    for (int row = 0; row < size; row++) {
      observed[row] = random.nextBoolean();
    }
    return EventTimes.of(random.ints(size, 0, HORIZON + 1).toArray(), observed);
  }

  private static EventTimes slice(EventTimes all, int from, int to) {
    int[] days = new int[to - from];
    boolean[] observed = new boolean[to - from];
    for (int row = from; row < to; row++) {
      days[row - from] = all.day(row);
      observed[row - from] = all.observed(row);
    }
    return EventTimes.of(days, observed);
  }
}
