package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeeklyCountsTest {
  @Test
  void everyPatientIsCountedOnceAWeek() {
    WeeklyCounts counts = WeeklyCounts.of(2, 3);
    counts.add(0, 1);
    counts.add(0, 1);
    counts.add(0, 2);
    counts.add(1, 0);
    assertThat(counts.weeks()).isEqualTo(2);
    assertThat(counts.count(0, 0)).isZero();
    assertThat(counts.count(0, 1)).isEqualTo(2);
    assertThat(counts.count(0, 2)).isEqualTo(1);
    assertThat(counts.total(0)).isEqualTo(3);
    assertThat(counts.total(1)).isEqualTo(1);
    assertThat(counts.share(0, 1)).isEqualTo(new Share(2, 3));
    List<Long> told = new ArrayList<>();
    counts.forEachCount(told::add);
    assertThat(told).containsExactly(0L, 2L, 1L, 1L, 0L, 0L);
  }

  @Test
  void anySplitInAnyOrderGivesTheSameCounts() {
    SplittableRandom random = new SplittableRandom(1);
    WeeklyCounts all = WeeklyCounts.of(5, 4);
    WeeklyCounts first = WeeklyCounts.of(5, 4);
    WeeklyCounts second = WeeklyCounts.of(5, 4);
    for (int i = 0; i < 1_000; i++) {
      int week = random.nextInt(5);
      int kind = random.nextInt(4);
      all.add(week, kind);
      (random.nextBoolean() ? first : second).add(week, kind);
    }
    second.add(first);
    assertThat(second).usingRecursiveComparison().isEqualTo(all);
  }

  @Test
  void otherShapesAreRefused() {
    WeeklyCounts counts = WeeklyCounts.of(2, 3);
    assertThatThrownBy(() -> counts.add(WeeklyCounts.of(3, 2)))
        .hasMessage("counts of different shapes cannot be added");
    assertThatThrownBy(() -> WeeklyCounts.of(0, 1))
        .hasMessage("counts need a week and a kind, were 0 and 1");
    assertThatThrownBy(() -> WeeklyCounts.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
