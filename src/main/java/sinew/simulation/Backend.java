package sinew.simulation;

import java.util.List;
import java.util.function.Supplier;

/** Where simulations run. Results do not depend on it. */
public interface Backend {
  /**
   * Simulates patients 0 to {@code patients} - 1.
   *
   * @param simulation what to run
   * @param patients how many patients, at least 1
   * @param progress who waits; sees patients done
   * @return what came of their lives
   * @throws CancelledException if the progress asked to stop
   */
  default Outcomes run(Simulation simulation, int patients, Progress progress) {
    return run(simulation, new Batch(0, patients), Recorder.NONE, progress);
  }

  /**
   * Simulates some of the patients.
   *
   * @param simulation what to run
   * @param patients which patients
   * @param recorder who takes their records
   * @param progress who waits; sees patients done
   * @return what came of their lives
   * @throws CancelledException if the progress asked to stop
   */
  Outcomes run(Simulation simulation, Batch patients, Recorder recorder, Progress progress);

  /**
   * Does pieces of work that do not depend on each other.
   *
   * @param <T> what comes of a piece
   * @param work the pieces
   * @param progress who waits; sees one more for each piece done
   * @return what came of each, in the order of the pieces
   * @throws CancelledException if the progress asked to stop
   */
  <T> List<T> all(List<Supplier<T>> work, Progress progress);
}
