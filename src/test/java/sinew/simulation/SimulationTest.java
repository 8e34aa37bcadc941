package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Sample;
import sinew.model.State;
import sinew.scenario.Admission;
import sinew.scenario.Scenario;
import sinew.statistics.EventTimes;
import sinew.study.Digest;

/** Exact: a result is a function of scenario, seed and patients. */
class SimulationTest {
  private static final long SEED = 20;
  private static final int PATIENTS = 2_000;
  private static final Simulation SIMULATION = new Simulation(Arms.scenario(26), SEED, PATIENTS);
  private static final Outcomes WHOLE = SIMULATION.run(new Batch(0, PATIENTS));

  private static void assertSame(Outcomes found, Outcomes expected) {
    assertThat(Digest.of(found)).isEqualTo(Digest.of(expected));
    for (Endpoint endpoint : Endpoint.values()) {
      assertThat(found.rows(endpoint)).isEqualTo(expected.rows(endpoint));
    }
  }

  @Test
  void thePatientsOfThisTestHaveSomethingToTell() {
    for (Endpoint endpoint : Endpoint.values()) {
      EventTimes rows = WHOLE.rows(endpoint);
      assertThat(rows.size()).isEqualTo(PATIENTS);
    }
    assertThat(events(WHOLE, Endpoint.FULL_RECOVERY)).isBetween(400L, 1_900L);
  }

  private static long events(Outcomes outcomes, Endpoint endpoint) {
    long events = 0;
    for (int day = 0; day <= outcomes.days(endpoint).horizonDays(); day++) {
      events += outcomes.days(endpoint).events(day);
    }
    return events;
  }

  @Test
  void batchesDoNotChangeAnyPatient() {
    Outcomes split = SIMULATION.run(new Batch(0, 700));
    split.add(SIMULATION.run(new Batch(700, 1_300)));
    assertSame(split, WHOLE);
  }

  @Test
  void theSameIsSimulatedTwice() {
    assertSame(
        new Simulation(Arms.scenario(26), SEED, PATIENTS).run(new Batch(0, PATIENTS)), WHOLE);
  }

  @Test
  void anotherSeedMakesOtherPatients() {
    Outcomes other =
        new Simulation(Arms.scenario(26), SEED + 1, PATIENTS).run(new Batch(0, PATIENTS));
    assertThat(Digest.of(other)).isNotEqualTo(Digest.of(WHOLE));
  }

  @Test
  void addingIsAssociative() {
    Supplier<Outcomes> a = () -> SIMULATION.run(new Batch(0, 100));
    Supplier<Outcomes> b = () -> SIMULATION.run(new Batch(100, 50));
    Supplier<Outcomes> c = () -> SIMULATION.run(new Batch(150, 1));
    Outcomes left = a.get();
    left.add(b.get());
    left.add(c.get());
    Outcomes right = b.get();
    right.add(c.get());
    Outcomes all = a.get();
    all.add(right);
    assertSame(all, left);
    assertThat(all.patients()).isEqualTo(151);
  }

  @Test
  void outcomesOfOtherHorizonsAreNotAdded() {
    Outcomes longer = new Simulation(Arms.scenario(30), SEED, 0).run(new Batch(0, 1));
    assertThatThrownBy(() -> SIMULATION.run(new Batch(0, 1)).add(longer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void morePatientsChangeNobody(Endpoint endpoint) {
    EventTimes few = SIMULATION.run(new Batch(0, 300)).rows(endpoint);
    EventTimes many = WHOLE.rows(endpoint);
    assertThat(few.size()).isEqualTo(300);
    for (int row = 0; row < 300; row++) {
      assertThat(few.day(row)).isEqualTo(many.day(row));
      assertThat(few.observed(row)).isEqualTo(many.observed(row));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void theChosenLiveAsTheyDoAmongAll(Endpoint endpoint) {
    List<Integer> chosen = List.of(3, 4, 77, 270, 300, 499);
    Simulation some = SIMULATION.of(chosen);
    Outcomes outcomes = some.run(new Batch(0, 4));
    outcomes.add(some.run(new Batch(4, 2)));
    EventTimes rows = outcomes.rows(endpoint);
    assertThat(rows.size()).isEqualTo(chosen.size());
    for (int row = 0; row < rows.size(); row++) {
      assertThat(rows.day(row)).isEqualTo(WHOLE.rows(endpoint).day(chosen.get(row)));
      assertThat(rows.observed(row)).isEqualTo(WHOLE.rows(endpoint).observed(chosen.get(row)));
    }
  }

  @Test
  void baselinesAreThoseOfTheFirstVisit() {
    Visits visits = WHOLE.visits();
    List<Simulation.Baseline> baselines = SIMULATION.baselines(new Batch(250, 20));
    assertThat(baselines).hasSize(20);
    for (int i = 0; i < 20; i++) {
      assertThat(baselines.get(i).pain()).isEqualTo(visits.pain(0, 250 + i));
      assertThat(baselines.get(i).score()).isEqualTo(visits.score(0, 250 + i));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void rowsAreLeftByTheFirstPatientsOnly(Endpoint endpoint) {
    Simulation few = new Simulation(Arms.scenario(26), SEED, 25);
    Outcomes outcomes = few.run(new Batch(0, 20));
    outcomes.add(few.run(new Batch(20, 20)));
    outcomes.add(few.run(new Batch(40, 20)));
    EventTimes rows = outcomes.rows(endpoint);
    assertThat(rows.size()).isEqualTo(25);
    for (int row = 0; row < 25; row++) {
      assertThat(rows.day(row)).isEqualTo(WHOLE.rows(endpoint).day(row));
    }
    assertThat(Digest.of(outcomes))
        .as("rows are not counts")
        .isEqualTo(Digest.of(SIMULATION.run(new Batch(0, 60))));
  }

  /** Exact: what an endpoint counts by day is what its rows say. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void countsAreThoseOfTheRows(Endpoint endpoint) {
    var expected = WHOLE.rows(endpoint).counts(26 * 7);
    for (int day = 0; day <= 26 * 7; day++) {
      assertThat(WHOLE.days(endpoint).events(day)).isEqualTo(expected.events(day));
      assertThat(WHOLE.days(endpoint).censored(day)).isEqualTo(expected.censored(day));
    }
  }

  /** Whoever has not reached an endpoint is censored at the horizon, and nowhere else. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void aLongerHorizonDoesNotChangeWhatHappenedBefore(Endpoint endpoint) {
    Scenario longer = Arms.scenario(26).withHorizonWeeks(60);
    EventTimes followed = new Simulation(longer, SEED, 500).run(new Batch(0, 500)).rows(endpoint);
    EventTimes shorter = WHOLE.rows(endpoint);
    int later = 0;
    for (int row = 0; row < 500; row++) {
      boolean inTime = followed.observed(row) && followed.day(row) <= 26 * 7;
      assertThat(shorter.observed(row)).isEqualTo(inTime);
      assertThat(shorter.day(row)).isEqualTo(inTime ? followed.day(row) : 26 * 7);
      later += followed.observed(row) && !inTime ? 1 : 0;
    }
    assertThat(later).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void eachWeekHoldsEveryPatient(Measure measure) {
    for (int week = 0; week <= 26; week++) {
      assertThat(WHOLE.bands(measure).count(week)).isEqualTo(PATIENTS);
    }
  }

  @Test
  void eachWeekEveryPatientIsInOneState() {
    assertThat(WHOLE.states().weeks()).isEqualTo(27);
    for (int week = 0; week <= 26; week++) {
      assertThat(WHOLE.states().total(week)).isEqualTo(PATIENTS);
    }
    for (State state : State.values()) {
      long inIt = 0;
      for (int week = 0; week <= 26; week++) {
        inIt += WHOLE.states().count(week, state.ordinal());
      }
      assertThat(inIt).as(state.label()).isPositive();
    }
  }

  /** Well or relapsed are those who had fully recovered by the end of the week. */
  @Test
  void theStatesAreThoseOfTheEndpoints() {
    for (int week = 0; week <= 26; week++) {
      long recovered = 0;
      for (int day = 0; day <= 7 * week; day++) {
        recovered += WHOLE.days(Endpoint.FULL_RECOVERY).events(day);
      }
      assertThat(
              WHOLE.states().count(week, State.WELL.ordinal())
                  + WHOLE.states().count(week, State.RELAPSED.ordinal()))
          .isEqualTo(recovered);
    }
  }

  @Test
  void statesAndAdmissionAddUp() {
    Simulation strict =
        new Simulation(
            Arms.scenario(
                8, Arms.mixed(new Admission(4, 10, 10)), Arms.care(), Sample.parameters()),
            SEED,
            0);
    Outcomes whole = strict.run(new Batch(0, 60));
    Outcomes split = strict.run(new Batch(25, 35));
    split.add(strict.run(new Batch(0, 25)));
    assertThat(split.states()).usingRecursiveComparison().isEqualTo(whole.states());
    assertThat(whole.candidates()).isGreaterThan(60).isEqualTo(split.candidates());
    assertThat(whole.notIllEnough()).isZero();
    assertThat(split.states().total(8)).isEqualTo(60);
    assertThat(WHOLE.candidates()).as("where everybody is taken").isEqualTo(PATIENTS);
  }

  @Test
  void aSimulationNeedsNoFewerThanNoRows() {
    assertThatThrownBy(() -> new Simulation(Arms.scenario(26), SEED, -1))
        .hasMessage("rows must be at least 0, was -1");
  }

  @Test
  void aBatchNeedsAPatient() {
    assertThatThrownBy(() -> new Batch(0, 0))
        .hasMessage("first must be at least 0 and size at least 1, were 0 and 0");
    assertThatThrownBy(() -> new Batch(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void patientsFarBeyondTheFirstCanBeSimulated() {
    Outcomes far = new Simulation(Arms.scenario(4), SEED, 10).run(new Batch(1L << 40, 3));
    assertThat(far.patients()).isEqualTo(3);
    assertThat(far.rows(Endpoint.FULL_RECOVERY).size()).isZero();
  }

  /** Recovery days may be reached in the 4 weeks past the horizon; they do not count. */
  @Test
  void aSpellThatBeganByTheHorizonCountsAndALaterOneDoesNot() {
    Scenario shortest = Arms.scenario(4, Arms.mixed(), Arms.care(), Sample.parameters());
    EventTimes rows =
        new Simulation(shortest, SEED, 1_000).run(new Batch(0, 1_000)).rows(Endpoint.PAIN_SETTLED);
    int onTheLastDays = 0;
    for (int row = 0; row < rows.size(); row++) {
      assertThat(rows.day(row)).isBetween(0, 28);
      onTheLastDays += rows.observed(row) && rows.day(row) > 0 ? 1 : 0;
    }
    assertThat(onTheLastDays).as("seen to be kept only after the horizon").isPositive();
  }
}
