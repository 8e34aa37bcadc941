package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedDifferenceTest {
  @Test
  void eachPairIsSoonerLaterTheSameOrUndetermined() {
    // Row by row: sooner, later, same, b later than the 9 of a, a later than the 9 of b, neither
    // seen, and an event in a on 9 against a b last seen on 5, who may come before or after.
    PairedDifference difference =
        PairedDifference.of(Samples.parse("9 5 7 9 9+ 9+ 9"), Samples.parse("5 9 7 9+ 9 9+ 5+"));
    assertThat(difference.sooner()).isEqualTo(new Share(2, 7));
    assertThat(difference.later()).isEqualTo(new Share(2, 7));
    assertThat(difference.same()).isEqualTo(new Share(1, 7));
    assertThat(difference.undetermined()).isEqualTo(new Share(2, 7));
  }

  @ParameterizedTest
  @CsvSource({
    // Differences 1 to n. R 4.2.2: r <- qbinom(0.025, n, 0.5), the interval r to n + 1 - r; n = 5
    // has
    // none, as even the range holds the median with a chance of only 1 - 2 / 2^5.
    "5, 3, ,",
    "6, 3.5, 1, 6",
    "10, 5.5, 2, 9",
    "25, 13, 8, 18",
    "100, 50.5, 40, 61",
    "1000, 500.5, 469, 532"
  })
  void theMedianHasTheOrderStatisticsInterval(int size, double value, Double low, Double high) {
    int[] days = new int[size];
    Arrays.setAll(days, i -> i + 1);
    DayQuantile median = PairedDifference.of(observed(new int[size]), observed(days)).medianDays();
    assertThat(median).isEqualTo(new DayQuantile(0.5, day(value), day(low), day(high)));
  }

  @Test
  void differencesAreTheDayInTheSecondArmMinusTheDayInTheFirst() {
    PairedDifference difference = PairedDifference.of(observed(10, 20, 30), observed(7, 15, 29));
    assertThat(difference.medianDays().value()).hasValue(-3);
    assertThat(difference.sooner().value()).isEqualTo(1);
  }

  @Test
  void exchangingTheArmsTurnsTheSignOnly() {
    PairedDifference one =
        PairedDifference.of(Samples.parse("9 5+ 7 9"), Samples.parse("5 9 8+ 2"));
    PairedDifference two =
        PairedDifference.of(Samples.parse("5 9 8+ 2"), Samples.parse("9 5+ 7 9"));
    assertThat(one.sooner()).isEqualTo(two.later());
    assertThat(one.later()).isEqualTo(two.sooner());
    assertThat(one.medianDays().value()).isEmpty();
    PairedDifference plain = PairedDifference.of(observed(9, 5, 4), observed(5, 9, 3));
    PairedDifference turned = PairedDifference.of(observed(5, 9, 3), observed(9, 5, 4));
    assertThat(plain.medianDays().value()).hasValue(-1);
    assertThat(turned.medianDays().value()).hasValue(1);
  }

  @Test
  void censoringAwayFromTheMiddleLeavesTheMedianKnown() {
    // Differences -5, 0, 3 and one above 10, one below -20: the middle one is 0 in any case.
    PairedDifference difference =
        PairedDifference.of(Samples.parse("9 9 9 9 40+"), Samples.parse("4 9 12 19+ 20"));
    assertThat(difference.medianDays().value()).hasValue(0);
  }

  @Test
  void aMedianAmongTheUndeterminedIsEmpty() {
    PairedDifference difference =
        PairedDifference.of(Samples.parse("9 9+ 9+"), Samples.parse("4 9+ 9+"));
    assertThat(difference.medianDays().value()).isEmpty();
    assertThat(difference.medianDays().low()).isEmpty();
    assertThat(difference.medianDays().high()).isEmpty();
  }

  @Test
  void censoringWidensTheIntervalButNeverMovesItOffTheTruth() {
    int[] a = new Random(1).ints(200, 50, 150).toArray();
    int[] shift = new Random(2).ints(200, -40, 10).toArray();
    int[] b = new int[200];
    Arrays.setAll(b, i -> a[i] + shift[i]);
    DayQuantile full = PairedDifference.of(observed(a), observed(b)).medianDays();
    DayQuantile cut = PairedDifference.of(until(130, a), until(130, b)).medianDays();
    assertThat(cut.low().orElse(-1e9)).isLessThanOrEqualTo(full.low().orElseThrow());
    assertThat(cut.high().orElse(1e9)).isGreaterThanOrEqualTo(full.high().orElseThrow());
    assertThat(cut.value().isEmpty() || cut.value().equals(full.value())).isTrue();
  }

  @Test
  void ninetyFivePerCentOfTheIntervalsHoldTheMedian() {
    // 2,000 seeds of 40 differences, uniform on the days -500 to 500: the median is 0. The exact
    // coverage of the 14th smallest to the 14th largest of 40 is 96.2 %, R 4.2.2:
    // 1 - 2 * pbinom(13, 40, 0.5); the standard error over 2,000 seeds is 0.43 %.
    int hits = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      int[] b = new Random(seed).ints(40, 0, 1_001).toArray();
      int[] a = new int[40];
      Arrays.fill(a, 500);
      DayQuantile median = PairedDifference.of(observed(a), observed(b)).medianDays();
      hits += median.low().orElseThrow() <= 0 && median.high().orElseThrow() >= 0 ? 1 : 0;
    }
    assertThat(hits / 2_000.0).isBetween(0.962 - 3 * 0.0043, 0.962 + 3 * 0.0043);
  }

  @Test
  void theArmsMustHoldTheSamePatients() {
    assertThatThrownBy(() -> PairedDifference.of(observed(1, 2), observed(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the arms must hold the same patients and at least one, held 2 and 1");
  }

  private static EventTimes observed(int... days) {
    boolean[] observed = new boolean[days.length];
    Arrays.fill(observed, true);
    return EventTimes.of(days, observed);
  }

  private static EventTimes until(int horizon, int... days) {
    int[] seen = Arrays.stream(days).map(day -> Math.min(day, horizon)).toArray();
    boolean[] observed = new boolean[days.length];
    for (int row = 0; row < days.length; row++) {
      observed[row] = days[row] <= horizon;
    }
    return EventTimes.of(seen, observed);
  }

  private static OptionalDouble day(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
