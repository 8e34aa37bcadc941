package sinew.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import sinew.simulation.Backend;
import sinew.simulation.Watch;

/**
 * Published trials repeated with virtual patients: each arm once at large size, for the estimate,
 * and the same people dealt out into many trials of the published size, for what chance does to
 * such a trial.
 *
 * @param trials the trials
 * @param seed what all randomness starts from
 * @param repeats how many trials of the published size, at least 20
 */
public record Validation(List<Trial> trials, long seed, int repeats) {
  /** Where a baseline has to be met, not everybody is enrolled. */
  private static final int SPARE = 4;

  public Validation {
    trials = List.copyOf(trials);
  }

  /**
   * All the work.
   *
   * @return how many lives are lived
   */
  public long lives() {
    return trials.stream().flatMap(trial -> trial.arms().stream()).mapToLong(this::patients).sum();
  }

  private int patients(Trial.Arm arm) {
    return repeats * arm.patients() * (arm.baseline().isPresent() ? SPARE : 1);
  }

  /**
   * Repeats the trials.
   *
   * @param backend where
   * @param watch who waits
   * @return an agreement for each published figure, in the order of the trials
   */
  public List<Agreement> run(Backend backend, Watch watch) {
    List<Agreement> agreements = new ArrayList<>();
    for (Trial trial : trials) {
      for (Trial.Arm arm : trial.arms()) {
        VirtualArm virtual = VirtualArm.of(arm, seed, patients(arm), backend, watch);
        for (Trial.Figure figure : arm.figures()) {
          agreements.add(compare(trial, arm, figure, virtual));
        }
      }
    }
    return agreements;
  }

  private Agreement compare(Trial trial, Trial.Arm arm, Trial.Figure figure, VirtualArm virtual) {
    int trials = Math.min(repeats, virtual.size() / arm.patients());
    double[] values = new double[trials];
    for (int i = 0; i < trials; i++) {
      int from = i * arm.patients();
      values[i] = virtual.value(figure, from, from + arm.patients());
    }
    double[] told = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double all = virtual.value(figure, 0, virtual.size());
    Percentile percentile = new Percentile();
    percentile.setData(told);
    return new Agreement(
        trial,
        arm,
        figure,
        all,
        percentile.evaluate(2.5),
        percentile.evaluate(97.5),
        new StandardDeviation().evaluate(told));
  }
}
