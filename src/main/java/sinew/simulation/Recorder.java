package sinew.simulation;

import java.util.Optional;
import java.util.function.Consumer;

/** Takes the records of patients, a batch at a time, so that memory does not grow with patients. */
public interface Recorder {
  /** Nobody wants records. */
  Recorder NONE = Optional::empty;

  /**
   * A part for the records of one batch.
   *
   * @return a new one; empty if records are not wanted
   */
  Optional<Part> part();

  /** The records of one batch. The thread that simulates the batch fills it. */
  interface Part extends Consumer<PatientRecord> {
    /**
     * Appends them to those of earlier patients. Called in the order of patients, one at a time.
     */
    void append();
  }
}
