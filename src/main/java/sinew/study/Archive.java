package sinew.study;

import java.io.Closeable;
import java.io.IOException;
import sinew.scenario.Scenario;
import sinew.simulation.Recorder;

/** Where the rows of patients go, if anywhere. */
public interface Archive extends Closeable {
  /** Rows are not kept. */
  Archive NONE = arm -> Recorder.NONE;

  /**
   * Who takes the records of the patients of an arm.
   *
   * @param arm the arm
   * @return the recorder
   */
  Recorder recorder(Scenario arm);

  /**
   * Who takes the records of the patients of an arm of one of several studies.
   *
   * @param study the name of the study
   * @param arm the arm
   * @return the recorder
   */
  default Recorder recorder(String study, Scenario arm) {
    return recorder(arm);
  }

  /**
   * Ends the rows.
   *
   * @throws IOException if they could not be written
   */
  @Override
  default void close() throws IOException {}
}
