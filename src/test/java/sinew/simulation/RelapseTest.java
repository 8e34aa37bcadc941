package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import sinew.model.Endpoint;
import sinew.model.Parameter;
import sinew.model.Sample;
import sinew.scenario.Scenario;
import sinew.statistics.DayCounts;

/** Relapse counts from full recovery, among those who recovered. */
class RelapseTest {
  private static final int PATIENTS = 300;
  private static final int HORIZON_DAYS = 7 * 104;

  /** Usual life is rough: frequent spells of much activity, soon back to everything. */
  private static final Scenario ROUGH =
      Arms.scenario(
          104,
          Arms.mixed(),
          Arms.care(),
          Sample.parameters(
              Map.of(
                  Parameter.SPELLS_IN_USUAL_LIFE, 0.06,
                  Parameter.SPELL_SIZE, 0.2,
                  Parameter.ACTIVITY_NOISE, 0.15)));

  @Test
  void countsAreThoseOfTheDiaries() {
    DayCounts expected = DayCounts.upTo(HORIZON_DAYS);
    for (int patient = 0; patient < PATIENTS; patient++) {
      Diary diary = Diary.of(ROUGH, 9, patient);
      OptionalInt recovered = diary.reachedOn(Endpoint.FULL_RECOVERY);
      OptionalInt relapsed = diary.reachedOn(Endpoint.RELAPSE);
      if (relapsed.isPresent()) {
        int after = relapsed.getAsInt() - recovered.orElseThrow();
        assertThat(after).as("a recovery is kept for 4 weeks").isGreaterThanOrEqualTo(28);
        expected.addEvent(after);
      } else if (recovered.isPresent()) {
        expected.addCensored(HORIZON_DAYS - recovered.getAsInt());
      }
    }
    DayCounts found =
        new Simulation(ROUGH, 9, 0).run(new Batch(0, PATIENTS)).days(Endpoint.RELAPSE);
    long events = 0;
    for (int day = 0; day <= HORIZON_DAYS; day++) {
      assertThat(found.events(day)).isEqualTo(expected.events(day));
      assertThat(found.censored(day)).isEqualTo(expected.censored(day));
      events += found.events(day);
    }
    assertThat(found.total()).as("at risk").isLessThan(PATIENTS);
    assertThat(events).isBetween(10L, found.total() - 10);
  }
}
