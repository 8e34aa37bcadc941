package sinew.study;

import sinew.simulation.Backend;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;

/**
 * What an experiment is run with.
 *
 * @param seed what all randomness starts from
 * @param patients patients in each arm or setting, at least 1; trials have sizes of their own
 * @param backend where lives are lived
 * @param progress who waits
 * @param archive where the rows of patients go
 */
public record Laboratory(
    long seed, int patients, Backend backend, Progress progress, Archive archive) {

  public Laboratory {
    if (patients < 1) {
      throw new IllegalArgumentException("a laboratory needs a patient, had " + patients);
    }
  }

  /**
   * A laboratory that keeps no rows.
   *
   * @param seed what all randomness starts from
   * @param patients patients in each arm or setting, at least 1
   * @param backend where lives are lived
   * @param progress who waits
   */
  public Laboratory(long seed, int patients, Backend backend, Progress progress) {
    this(seed, patients, backend, progress, Archive.NONE);
  }

  /**
   * A laboratory in which nobody waits.
   *
   * @param seed what all randomness starts from
   * @param patients patients in each arm or setting, at least 1
   * @param backend where lives are lived
   * @return the laboratory
   */
  public static Laboratory of(long seed, int patients, Backend backend) {
    return new Laboratory(seed, patients, backend, Progress.NONE);
  }

  /**
   * The same laboratory with another number of patients.
   *
   * @param others patients in each arm or setting, at least 1
   * @return the changed copy
   */
  public Laboratory with(int others) {
    return new Laboratory(seed, others, backend, progress, archive);
  }

  /**
   * The same laboratory with another archive.
   *
   * @param other where the rows of patients go
   * @return the changed copy
   */
  public Laboratory with(Archive other) {
    return new Laboratory(seed, patients, backend, progress, other);
  }

  /** Lives the lives of all patients, who leave no rows. */
  Outcomes run(Simulation simulation) {
    return backend.run(simulation, patients, progress);
  }

  /** Lives the lives of some patients of an arm, whose rows go to the archive. */
  Outcomes run(Simulation simulation, Batch some) {
    return backend.run(simulation, some, archive.recorder(simulation.scenario()), progress);
  }
}
