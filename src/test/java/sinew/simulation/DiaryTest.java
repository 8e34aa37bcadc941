package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.scenario.Scenario;
import sinew.simulation.Diary.Item;
import sinew.statistics.EventTimes;
import sinew.statistics.WeeklyBands;

/** A diary is the same life as in a simulation of many. */
class DiaryTest {
  private static final long SEED = 13;
  private static final Scenario SCENARIO = Arms.scenario(40);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void endpointsAreReachedOnTheDaysOfTheRows(Endpoint endpoint) {
    EventTimes rows = new Simulation(SCENARIO, SEED, 200).run(new Batch(0, 200)).rows(endpoint);
    int reached = 0;
    for (int patient = 0; patient < 200; patient++) {
      OptionalInt day = Diary.of(SCENARIO, SEED, patient).reachedOn(endpoint);
      assertThat(day.isPresent()).isEqualTo(rows.observed(patient));
      assertThat(day.orElse(280)).isEqualTo(rows.day(patient));
      reached += day.isPresent() ? 1 : 0;
    }
    assertThat(reached).isBetween(1, 199);
  }

  @Test
  void weeksAreThoseOfTheBands() {
    Diary diary = Diary.of(SCENARIO, SEED, 17);
    Outcomes one = new Simulation(SCENARIO, SEED, 0).run(new Batch(17, 1));
    assertWeeks(diary.column(Item.WEEK_PAIN), one.bands(Measure.PAIN), 10);
    assertWeeks(diary.column(Item.SENSITISATION), one.bands(Measure.SENSITISATION), 1);
  }

  /** Bands keep values in steps of 1/65,536 of their range. */
  private static void assertWeeks(double[] column, WeeklyBands bands, double range) {
    for (int week = 0; week <= 40; week++) {
      assertThat(bands.mean(week).value()).isCloseTo(column[7 * week], within(range / 65_536));
    }
  }

  @Test
  void columnsFitTogether() {
    Diary diary = Diary.of(SCENARIO, SEED, 3);
    assertThat(diary.patient()).isEqualTo(3);
    assertThat(diary.days()).isEqualTo(281);
    double[] pain = diary.column(Item.PAIN);
    double[] weekPain = diary.column(Item.WEEK_PAIN);
    for (int day = 6; day < diary.days(); day++) {
      double sum = 0;
      for (int back = 0; back < 7; back++) {
        sum += pain[day - back];
      }
      assertThat(weekPain[day]).isCloseTo(sum / 7, within(1e-12));
    }
    for (Item column : Item.values()) {
      assertThat(diary.column(column)).hasSize(281);
    }
  }

  @Test
  void aFlareIsADayOverTheLimitAndAboveTheWeek() {
    int flares = 0;
    for (int patient = 0; patient < 20; patient++) {
      Diary diary = Diary.of(SCENARIO, SEED, patient);
      double[] pain = diary.column(Item.PAIN);
      double[] weekPain = diary.column(Item.WEEK_PAIN);
      // From full recovery on nobody watches the pain rule.
      int end = diary.reachedOn(Endpoint.FULL_RECOVERY).orElse(diary.days());
      for (int day = 0; day < end; day++) {
        assertThat(diary.flare(day)).isEqualTo(pain[day] > 4 && pain[day] > weekPain[day] + 1);
        flares += diary.flare(day) ? 1 : 0;
      }
    }
    assertThat(flares).isPositive();
  }

  @Test
  void aColumnIsACopy() {
    Diary diary = Diary.of(SCENARIO, SEED, 3);
    diary.column(Item.PAIN)[0] = -1;
    assertThat(diary.column(Item.PAIN)[0]).isNotNegative();
  }
}
