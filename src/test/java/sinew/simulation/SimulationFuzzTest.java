package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.FuzzBudget;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.scenario.Scenario;
import sinew.study.Digest;

/**
 * Whatever scenario is written inside the ranges: lives end without an exception, no value is out
 * of range or no number, counts add up, and the size of blocks changes nothing. {@code
 * -Dfuzz.scenarios=10000 -Dfuzz.seed=2} tries more.
 */
@Tag("simulates")
class SimulationFuzzTest {
  private static final int SCENARIOS = Integer.getInteger("fuzz.scenarios", 200);
  private static final long SEED = FuzzBudget.seed();
  private static final int PATIENTS = 12;
  private static final int OTHER_BLOCK = 5;
  private static final int COMMON_BLOCK = 256;

  @Test
  void anyScenarioIsLivedAndCounted() {
    FuzzBudget budget = FuzzBudget.of(SCENARIOS, 100);
    for (int i = 0; budget.goesOn(i); i++) {
      try {
        assertSound(RandomScenario.any(new SplittableRandom(SEED * 1_000_003 + i)), i);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("scenario " + i + " of seed " + SEED, e);
      }
    }
  }

  private static void assertSound(Scenario scenario, int seed) {
    Simulation simulation = new Simulation(scenario, seed, PATIENTS);
    List<PatientRecord> records = new ArrayList<>();
    Batch batch = new Batch(0, PATIENTS);
    Outcomes outcomes = simulation.run(batch, Optional.of(records::add), COMMON_BLOCK);
    Outcomes inOtherBlocks = simulation.run(batch, Optional.empty(), OTHER_BLOCK);
    assertThat(Digest.of(inOtherBlocks)).isEqualTo(Digest.of(outcomes));
    assertThat(Digest.ofTimes(inOtherBlocks)).isEqualTo(Digest.ofTimes(outcomes));
    assertThat(records).hasSize(PATIENTS).allSatisfy(SimulationFuzzTest::assertInRange);
    assertAddedUp(outcomes, scenario.horizonWeeks());
  }

  // Plain comparisons: assertions with their descriptions would take most of the time.
  private static void assertInRange(PatientRecord record) {
    for (int week = 0; week < record.weeks(); week++) {
      for (Measure measure : Measure.values()) {
        double value = record.of(measure, week);
        if (!measure.range().contains(value)) {
          throw new AssertionError("week " + week + ", " + measure + ": " + value);
        }
      }
      if (record.state(week) == null
          || record.sessionsDone(week) < 0
          || record.sessionsPlanned(week) < 0) {
        throw new AssertionError("week " + week + ": no state, or sessions below none");
      }
    }
  }

  private static void assertAddedUp(Outcomes outcomes, int weeks) {
    assertThat(outcomes.patients()).isEqualTo(PATIENTS);
    assertThat(outcomes.candidates()).isGreaterThanOrEqualTo(PATIENTS);
    assertThat(outcomes.notIllEnough()).isBetween(0L, (long) PATIENTS);
    for (Endpoint endpoint : Endpoint.values()) {
      assertThat(outcomes.days(endpoint).total()).as(endpoint.key()).isBetween(0L, (long) PATIENTS);
    }
    for (int week = 0; week <= weeks; week++) {
      assertThat(outcomes.states().total(week)).isEqualTo(PATIENTS);
      for (Measure measure : Measure.values()) {
        assertThat(outcomes.bands(measure).count(week)).isEqualTo(PATIENTS);
      }
    }
  }
}
