package sinew.evidence;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;
import sinew.statistics.Interval;

/**
 * What a trial of the published size would be expected to publish: each draw's value with the error
 * of a trial and of the model around it, each draw with its weight. Immutable.
 */
public final class Predictive {
  static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);
  private static final double LOW = 0.025;
  private static final int STEPS = 1_000;

  private final double[] values;
  private final double[] weights;
  private final double error;

  private Predictive(double[] values, double[] weights, double error) {
    this.values = values.clone();
    this.weights = weights.clone();
    this.error = error;
  }

  /**
   * Of some draws.
   *
   * @param values what each draw gives; draws that give none (NaN) are left out
   * @param weights weights of the draws, at least 0 and not all of them
   * @param error standard deviation of the error of trial and model, above 0
   * @return what is expected
   */
  public static Predictive of(double[] values, double[] weights, double error) {
    return new Predictive(values, weights, error);
  }

  /** {@return the range of 95 % of such trials; empty if no draw gives a value} */
  public Optional<Interval> range() {
    return Arrays.stream(values).allMatch(Double::isNaN)
        ? Optional.empty()
        : Optional.of(new Interval(quantile(LOW), quantile(1 - LOW)));
  }

  private double quantile(double probability) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Double.isNaN(value) ? least : Math.min(least, value);
      most = Double.isNaN(value) ? most : Math.max(most, value);
    }
    double accuracy = error * 1e-6;
    return new BrentSolver(accuracy)
        .solve(STEPS, x -> below(x) - probability, least - 5 * error, most + 5 * error);
  }

  private double below(double x) {
    double below = 0;
    double all = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        below += weights[i] * STANDARD.cumulativeProbability((x - values[i]) / error);
        all += weights[i];
      }
    }
    return below / all;
  }
}
