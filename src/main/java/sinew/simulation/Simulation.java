package sinew.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sinew.model.EndpointTracker;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Scenario;

/**
 * One scenario, ready to run. A batch of its patients has the same outcomes wherever it is
 * simulated.
 *
 * @param scenario who and what care
 * @param seed the study's seed
 * @param rows how many of the first patients leave their own times behind, at least 0
 * @param visits at the end of which weeks those patients are also asked how they are, ascending,
 *     none beyond the horizon
 */
public record Simulation(Scenario scenario, long seed, int rows, List<Integer> visits) {

  public Simulation {
    if (rows < 0) {
      throw new IllegalArgumentException("rows must be at least 0, was " + rows);
    }
    visits = List.copyOf(visits);
    if (visits.stream().anyMatch(week -> week < 0 || week > scenario.horizonWeeks())) {
      throw new IllegalArgumentException("a visit lies beyond the horizon: " + visits);
    }
  }

  /**
   * A simulation without visits.
   *
   * @param scenario who and what care
   * @param seed the study's seed
   * @param rows how many of the first patients leave their own times behind, at least 0
   */
  public Simulation(Scenario scenario, long seed, int rows) {
    this(scenario, seed, rows, List.of());
  }

  /**
   * Whether two scenarios admit the same people, whatever is changed in them afterwards.
   *
   * @param one a scenario
   * @param other another
   * @param seed the study's seed
   * @param patients how many of the first patients are compared
   * @return whether each patient was admitted with the same traits
   */
  public static boolean admitsTheSame(Scenario one, Scenario other, long seed, int patients) {
    for (int patient = 0; patient < patients; patient++) {
      Traits here = Patients.admitted(one, seed, patient);
      Traits there = Patients.admitted(other, seed, patient);
      for (Trait trait : Trait.values()) {
        if (here.of(trait) != there.of(trait)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Who a patient is.
   *
   * @param scenario who is admitted
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @return the traits of the person who was admitted
   */
  public static Traits person(Scenario scenario, long seed, long patient) {
    return Patients.admit(scenario, seed, patient).traits();
  }

  /**
   * Simulates the patients of a batch.
   *
   * @param batch which patients
   * @return what came of their lives
   */
  public Outcomes run(Batch batch) {
    return run(batch, Optional.empty());
  }

  /**
   * Simulates the patients of a batch and tells of each.
   *
   * @param batch which patients
   * @param records takes the record of each patient, in their order; empty if nobody wants it
   * @return what came of their lives
   */
  public Outcomes run(Batch batch, Optional<? extends Consumer<PatientRecord>> records) {
    int horizonDays = scenario.horizonDays();
    Outcomes outcomes = Outcomes.upTo(horizonDays);
    int size = (int) Math.max(0, Math.min(batch.size(), rows - batch.first()));
    Rows kept = new Rows(horizonDays, visits, size);
    for (int i = 0; i < batch.size(); i++) {
      Life life = Patients.admit(scenario, seed, batch.first() + i);
      kept.baseline(i, life);
      Optional<PatientRecord> record =
          records.isEmpty()
              ? Optional.empty()
              : Optional.of(new PatientRecord(batch.first() + i, life, scenario.horizonWeeks()));
      for (int week = 0; week <= scenario.horizonWeeks(); week++) {
        live(life, week, record);
        outcomes.addWeek(week, life);
        kept.week(i, week, life);
      }
      // Past the horizon, to see whether an endpoint that began by then is kept.
      for (int day = 1; day < EndpointTracker.KEPT_DAYS; day++) {
        life.next();
      }
      outcomes.addEnd(life);
      kept.end(i, life);
      record.ifPresent(
          written -> {
            written.end(life);
            records.orElseThrow().accept(written);
          });
    }
    kept.addTo(outcomes);
    return outcomes;
  }

  /** Lives a week; week 0 is day 0 alone. */
  private static void live(Life life, int week, Optional<PatientRecord> record) {
    int days = week == 0 ? 1 : 7;
    for (int day = 0; day < days; day++) {
      life.next();
      if (record.isPresent()) {
        record.get().day(week, life);
      }
    }
    record.ifPresent(written -> written.week(week, life));
  }
}
