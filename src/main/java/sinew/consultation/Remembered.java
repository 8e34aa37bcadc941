package sinew.consultation;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import sinew.simulation.Backend;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;

/** Lives nothing: gives what came of lives that were lived elsewhere, in the order of asking. */
final class Remembered implements Backend {
  private final Iterator<Outcomes> lived;

  Remembered(Iterator<Outcomes> lived) {
    this.lived = lived;
  }

  @Override
  public Outcomes run(Simulation simulation, Batch patients, Recorder recorder, Progress progress) {
    Outcomes outcomes = lived.next();
    if (outcomes.patients() != patients.size()) {
      throw new IllegalStateException(
          "asked for " + patients.size() + " patients, and lived were " + outcomes.patients());
    }
    return outcomes;
  }

  @Override
  public <T> List<T> all(List<Supplier<T>> work, Progress progress) {
    return work.stream().map(Supplier::get).toList();
  }
}
