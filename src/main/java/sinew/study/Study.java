package sinew.study;

import java.util.ArrayList;
import java.util.List;
import sinew.scenario.Scenario;
import sinew.simulation.Backend;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.simulation.Watch;

/**
 * One or several arms over the same virtual patients: patient i is the same person in every arm.
 *
 * @param arms the scenarios, at least one, all with the same horizon
 * @param seed what all randomness starts from
 * @param patients patients in each arm, at least 1
 */
public record Study(List<Scenario> arms, long seed, int patients) {
  /**
   * With one arm, as many patients as an example of a quick, typical or slow life is chosen from.
   */
  private static final int ROWS_FOR_EXAMPLES = 1_000;

  public Study {
    arms = List.copyOf(arms);
    if (!(patients >= 1 && !arms.isEmpty())) {
      throw new IllegalArgumentException("a study needs an arm and a patient");
    }
    if (arms.stream().mapToInt(Scenario::horizonWeeks).distinct().count() > 1) {
      throw new IllegalArgumentException("all arms of a study need the same horizon");
    }
  }

  /**
   * Runs the study.
   *
   * @param backend where
   * @param watch who waits; sees patients times arms done
   * @return what came of it
   * @throws sinew.simulation.CancelledException if the watch asked to stop
   */
  public StudyResult run(Backend backend, Watch watch) {
    int rows = arms.size() > 1 ? patients : Math.min(patients, ROWS_FOR_EXAMPLES);
    List<ArmResult> results = new ArrayList<>();
    for (Scenario arm : arms) {
      Outcomes outcomes = backend.run(new Simulation(arm, seed, rows), patients, watch);
      results.add(new ArmResult(arm, seed, outcomes));
    }
    return new StudyResult(this, results);
  }
}
