package sinew.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Backend;
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;

/**
 * One or several arms over the same virtual patients: patient i is the same person in every arm.
 *
 * @param arms the scenarios, at least one, all with the same horizon
 * @param seed what all randomness starts from
 * @param patients patients in each arm, at least 1
 * @param ensemble sets of parameters that fit as well as the defaults; none, or at least two
 */
public record Study(List<Scenario> arms, long seed, int patients, List<Parameters> ensemble) {
  /**
   * With one arm, as many patients as an example of a quick, typical or slow life is chosen from.
   */
  private static final int ROWS_FOR_EXAMPLES = 1_000;

  public Study {
    arms = List.copyOf(arms);
    ensemble = List.copyOf(ensemble);
    if (ensemble.size() == 1) {
      throw new IllegalArgumentException("an ensemble needs two sets of parameters");
    }
    if (!(patients >= 1 && !arms.isEmpty())) {
      throw new IllegalArgumentException("a study needs an arm and a patient");
    }
    if (arms.stream().mapToInt(Scenario::horizonWeeks).distinct().count() > 1) {
      throw new IllegalArgumentException("all arms of a study need the same horizon");
    }
  }

  /**
   * A study without the uncertainty of parameters.
   *
   * @param arms the scenarios, at least one, all with the same horizon
   * @param seed what all randomness starts from
   * @param patients patients in each arm, at least 1
   */
  public Study(List<Scenario> arms, long seed, int patients) {
    this(arms, seed, patients, List.of());
  }

  /**
   * All the work.
   *
   * @return the number of lives
   */
  public long lives() {
    long again = ensemble.isEmpty() ? 0 : (ensemble.size() + 1L) * ParameterUncertainty.PATIENTS;
    return arms.size() * (patients + again);
  }

  /**
   * Runs the study.
   *
   * @param backend where
   * @param watch who waits; sees lives done
   * @return what came of it
   * @throws sinew.simulation.CancelledException if the watch asked to stop
   */
  public StudyResult run(Backend backend, Progress watch) {
    int rows = arms.size() > 1 ? patients : Math.min(patients, ROWS_FOR_EXAMPLES);
    List<ArmResult> results = new ArrayList<>();
    for (Scenario arm : arms) {
      Outcomes outcomes = backend.run(new Simulation(arm, seed, rows), patients, watch);
      results.add(new ArmResult(arm, seed, outcomes, uncertainty(arm, backend, watch)));
    }
    return new StudyResult(this, results);
  }

  private Optional<ParameterUncertainty> uncertainty(
      Scenario arm, Backend backend, Progress watch) {
    return ensemble.isEmpty()
        ? Optional.empty()
        : Optional.of(ParameterUncertainty.of(arm, ensemble, seed, backend, watch));
  }
}
