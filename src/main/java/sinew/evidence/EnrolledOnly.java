package sinew.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import sinew.simulation.Batch;
import sinew.simulation.PatientRecord;
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;
import sinew.study.Laboratory;

/** Passes on the records of those who were enrolled. */
final class EnrolledOnly implements Recorder {
  private final Recorder recorder;
  private final BitSet enrolled = new BitSet();

  private EnrolledOnly(Recorder recorder, int[] enrolled) {
    this.recorder = recorder;
    Arrays.stream(enrolled).forEach(this.enrolled::set);
  }

  /**
   * Has the people of an arm live once more, for rows of those enrolled. Who that is, is known only
   * after all have lived once.
   *
   * @param simulation the arm
   * @param enrolled who is enrolled
   * @param trial the name of the trial
   * @param laboratory where; its patients are all people of the arm
   */
  static void record(Simulation simulation, int[] enrolled, String trial, Laboratory laboratory) {
    Recorder all = laboratory.archive().recorder(trial, simulation.scenario());
    laboratory
        .backend()
        .run(
            // Nothing of them is kept beside the rows.
            new Simulation(simulation.scenario(), simulation.seed(), 0),
            new Batch(0, laboratory.patients()),
            new EnrolledOnly(all, enrolled),
            laboratory.progress());
  }

  @Override
  public Optional<Recorder.Part> part() {
    return recorder.part().map(Enrolled::new);
  }

  /** The records of one batch. */
  private final class Enrolled implements Recorder.Part {
    private final Recorder.Part part;

    Enrolled(Recorder.Part part) {
      this.part = part;
    }

    @Override
    public void accept(PatientRecord patient) {
      if (enrolled.get((int) patient.patient())) {
        part.accept(patient);
      }
    }

    @Override
    public void append() {
      part.append();
    }
  }
}
