package sinew.simulation;

/** Where simulations run. Outcomes do not depend on it. */
public interface Backend {
  /**
   * Simulates patients 0 to {@code patients} - 1.
   *
   * @param simulation what to run
   * @param patients how many patients, at least 1
   * @param watch who waits
   * @return the outcomes of their lives
   * @throws CancelledException if the watch asked to stop
   */
  Outcomes run(Simulation simulation, int patients, Progress watch);
}
