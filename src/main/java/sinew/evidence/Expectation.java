package sinew.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import sinew.files.InputException;
import sinew.model.Parameters;
import sinew.model.Range;
import sinew.simulation.Progress;
import sinew.statistics.Interval;
import sinew.study.Laboratory;

/**
 * What the model lets expect of a published arm: the same virtual people live under each of some
 * sets of parameters that fit about equally well. Immutable.
 */
final class Expectation {
  private static final int PATIENTS = 150;

  /** Times as many where they are chosen to begin as the trial's did. */
  private static final int BASELINE = 2;

  private final Trial.Arm arm;
  private final List<List<Double>> values;

  private Expectation(Trial.Arm arm, List<List<Double>> values) {
    this.arm = arm;
    this.values = List.copyOf(values);
  }

  /**
   * How many are simulated for one set of parameters.
   *
   * @param arm the arm
   * @return the number
   */
  static int patients(Trial.Arm arm) {
    return PATIENTS * (arm.baseline().isPresent() ? BASELINE : 1);
  }

  /**
   * Of an arm.
   *
   * @param arm the arm
   * @param members the sets of parameters; none if nothing is to be expected
   * @param laboratory where
   * @return what to expect of its figures
   */
  static Expectation of(Trial.Arm arm, List<Parameters> members, Laboratory laboratory) {
    List<Supplier<List<Double>>> work = new ArrayList<>();
    for (Parameters member : members) {
      work.add(() -> simulate(arm, member, laboratory.seed()));
    }
    Progress inLives = laboratory.progress().inPiecesOf(patients(arm));
    return new Expectation(arm, laboratory.backend().all(work, inLives));
  }

  /** A value for each figure; NaN where nobody begins as the trial's people did. */
  private static List<Double> simulate(Trial.Arm arm, Parameters parameters, long seed) {
    try {
      VirtualArm virtual = VirtualArm.of(arm, parameters, seed, patients(arm));
      return arm.figures().stream()
          .map(figure -> virtual.value(figure.quantity(), figure.week()))
          .toList();
    } catch (InputException e) {
      return arm.figures().stream().map(figure -> Double.NaN).toList();
    }
  }

  /**
   * Of a figure.
   *
   * @param figure a figure of the arm
   * @return the range of 95 % of trials of the published size; empty without sets of parameters, or
   *     if none of them gives a value
   */
  Optional<Interval> of(Trial.Figure figure) {
    int index = arm.figures().indexOf(figure);
    double[] simulated = values.stream().mapToDouble(member -> member.get(index)).toArray();
    double[] weights = new double[simulated.length];
    Arrays.fill(weights, 1);
    return Predictive.of(simulated, weights, figure.predictiveError(arm.patients(), PATIENTS))
        .range()
        .map(range -> within(range, figure.quantity().range()));
  }

  /** No share is above 100. */
  private static Interval within(Interval range, Range possible) {
    return new Interval(
        Math.max(range.low(), possible.low()), Math.min(range.high(), possible.high()));
  }
}
