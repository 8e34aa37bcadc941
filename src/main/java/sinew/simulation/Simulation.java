package sinew.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
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
 * @param chosen which patients, by their indices from 0: a batch counts places in this list; if it
 *     is empty, all patients, and a batch counts their indices
 */
public record Simulation(
    Scenario scenario, long seed, int rows, List<Integer> visits, List<Integer> chosen) {
  /** Patients who live side by side: many enough for the processor, few enough for its cache. */
  private static final int BLOCK = 256;

  public Simulation {
    if (rows < 0) {
      throw new IllegalArgumentException("rows must be at least 0, was " + rows);
    }
    visits = List.copyOf(visits);
    chosen = List.copyOf(chosen);
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
    this(scenario, seed, rows, List.of(), List.of());
  }

  /**
   * The same, of some patients only.
   *
   * @param patients their indices
   * @return the changed copy; a batch counts places among them
   */
  public Simulation of(List<Integer> patients) {
    return new Simulation(scenario, seed, rows, visits, patients);
  }

  /** What a patient is like at the end of the run-in: a week's pain as felt, and the score. */
  public record Baseline(double pain, double score) {}

  /**
   * What patients are like before day 0. They need not live on for that.
   *
   * @param batch which patients
   * @return the baseline of each, in their order
   */
  public List<Baseline> baselines(Batch batch) {
    List<Baseline> baselines = new ArrayList<>();
    for (int looked = 0; looked < batch.size(); looked += BLOCK) {
      Address address = block(batch.first() + looked, Math.min(BLOCK, batch.size() - looked));
      Patients.find(scenario, address).stream()
          .map(admitted -> new Baseline(admitted.pain(), admitted.score()))
          .forEach(baselines::add);
    }
    return baselines;
  }

  private Address block(long first, int size) {
    return chosen.isEmpty()
        ? block(seed, first, size)
        : Address.of(
            seed, LongStream.range(first, first + size).map(i -> chosen.get((int) i)).toArray());
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
    for (int first = 0; first < patients; first += BLOCK) {
      Address address = block(seed, first, Math.min(BLOCK, patients - first));
      List<Traits> here = admitted(one, address);
      List<Traits> there = admitted(other, address);
      for (int i = 0; i < here.size(); i++) {
        if (!same(here.get(i), there.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Traits> admitted(Scenario scenario, Address address) {
    return Patients.find(scenario, address).stream().map(Patients.Candidate::traits).toList();
  }

  private static boolean same(Traits one, Traits other) {
    return Arrays.stream(Trait.values()).allMatch(trait -> one.of(trait) == other.of(trait));
  }

  private static Address block(long seed, long first, int size) {
    return Address.of(seed, LongStream.range(first, first + size).toArray());
  }

  /**
   * Who the first patients are.
   *
   * @param scenario who is admitted
   * @param seed the study's seed
   * @param count how many, at least 0
   * @return the traits of the people who were admitted, in the order of the patients
   */
  public static List<Traits> people(Scenario scenario, long seed, int count) {
    List<Traits> people = new ArrayList<>();
    for (int first = 0; first < count; first += BLOCK) {
      Address address = block(seed, first, Math.min(BLOCK, count - first));
      admitted(scenario, address).stream().map(scenario.cohort()::changed).forEach(people::add);
    }
    return people;
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
    return run(batch, records, BLOCK);
  }

  /** With blocks of so many patients, on which no result depends. */
  Outcomes run(Batch batch, Optional<? extends Consumer<PatientRecord>> records, int blockSize) {
    Outcomes outcomes = Outcomes.upTo(scenario.horizonDays());
    int size = (int) Math.max(0, Math.min(batch.size(), rows - batch.first()));
    Rows kept = new Rows(scenario.horizonDays(), visits, size);
    for (int lived = 0; lived < batch.size(); lived += blockSize) {
      int people = Math.min(blockSize, batch.size() - lived);
      Address address = block(batch.first() + lived, people);
      Patients.Admitted patients = Patients.admit(scenario, address);
      new Block(patients, address, scenario.horizonWeeks(), records.isPresent())
          .live(outcomes, kept, lived)
          .forEach(record -> records.orElseThrow().accept(record));
    }
    kept.addTo(outcomes);
    return outcomes;
  }
}
