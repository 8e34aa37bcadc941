package sinew.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import sinew.calibration.Population.Draw;
import sinew.evidence.Agreement;
import sinew.evidence.Predictive;
import sinew.evidence.Trial;
import sinew.statistics.Interval;

/**
 * The results of a calibration.
 *
 * @param calibration what was asked
 * @param population the draws of the last stages
 * @param draws what is known of the parameters: {@link Population#posterior()}
 */
public record Fit(Calibration calibration, Population population, List<Draw> draws) {
  /** Standard deviation of a place that is uniform on 0 to 1. */
  private static final double PRIOR_SD = 1 / Math.sqrt(12);

  /**
   * If a parameter's draws spread more than this share of the prior, the trials do not determine
   * it.
   */
  private static final double NARROWED = 0.7;

  /**
   * The results of some draws.
   *
   * @param calibration what was asked
   * @param population the draws of the last stages
   */
  public Fit(Calibration calibration, Population population) {
    this(calibration, population, population.posterior());
  }

  /**
   * The remaining uncertainty of a parameter.
   *
   * @param prior its prior
   * @param best its value in the best member
   * @param places places of the 2.5, 25, 50, 75 and 97.5 % quantiles of the draws
   * @param spread standard deviation of the draws, as a share of the prior's
   */
  public record Posterior(Prior prior, double best, List<Double> places, double spread) {

    /**
     * Whether the trials narrow the range of the parameter.
     *
     * @return whether the draws are clearly narrower than the prior
     */
    public boolean moved() {
      return spread < NARROWED;
    }

    /**
     * The value at a quantile.
     *
     * @param index index into the places
     * @return the value, in the parameter's unit
     */
    public double value(int index) {
      return prior.value(places.get(index));
    }
  }

  /**
   * A published figure, and its prediction by the draws.
   *
   * @param target the figure
   * @param best what the best member gives
   * @param low 2.5 % quantile over the draws
   * @param high 97.5 % quantile
   * @param leftOut prediction without its own trial: mean over the draws, weighted as if the trial
   *     had not been used
   * @param expected range of 95 % of trials of the published size, as the draws so weighted expect
   *     them: with the errors of a trial, of the model and of few virtual patients; empty if no
   *     draw gives a value
   * @param effective effective number of draws behind these two
   */
  public record Prediction(
      Target target,
      double best,
      double low,
      double high,
      double leftOut,
      Optional<Interval> expected,
      double effective) {

    /**
     * Whether the published figure is one that the other trials let expect.
     *
     * @return whether it lies in the range expected without its trial
     */
    public boolean foreseen() {
      return expected.filter(range -> range.contains(target.figure().value())).isPresent();
    }

    /**
     * The best member against the published figure.
     *
     * @return the agreement, with the draws' interval
     */
    public Agreement agreement() {
      return new Agreement(
          target.trial(),
          target.arm(),
          target.figure(),
          best,
          low,
          high,
          target.error(),
          Optional.empty());
    }
  }

  /**
   * The draws that give what clinics say and what is asked of the model. The others agree with the
   * trials about as well, but with them pain halves too late for any clinic, or the well are not
   * well.
   *
   * @return the draws that are believed; may be empty
   */
  public List<Draw> believed() {
    return draws.stream()
        .filter(draw -> calibration.targets().givesWhatIsAsked(draw.simulated()))
        .toList();
  }

  /** {@return the draws that become the ensemble: those that are believed, or all if none is} */
  public List<Draw> members() {
    List<Draw> believed = believed();
    return believed.isEmpty() ? draws : believed;
  }

  /** {@return the member that is nearest to what was published} */
  public Draw best() {
    return Population.nearest(members());
  }

  /**
   * All free parameters, by the members.
   *
   * @return an estimate for each, in the order of the priors
   */
  public List<Posterior> estimates() {
    List<Prior> priors = calibration.priors();
    List<Draw> members = members();
    Draw best = best();
    return IntStream.range(0, priors.size())
        .mapToObj(
            i -> {
              double[] places = column(members, draw -> draw.places().get(i));
              Prior prior = priors.get(i);
              return new Posterior(
                  prior,
                  prior.value(best.places().get(i)),
                  DoubleStream.of(2.5, 25, 50, 75, 97.5)
                      .mapToObj(p -> new Percentile(p).evaluate(places))
                      .toList(),
                  Math.sqrt(StatUtils.variance(places)) / PRIOR_SD);
            })
        .toList();
  }

  private static double[] column(List<Draw> draws, ToDoubleFunction<Draw> value) {
    return draws.stream().mapToDouble(value).toArray();
  }

  /**
   * All targets.
   *
   * @return a prediction for each, in the order of the targets
   */
  public List<Prediction> predictions() {
    CalibrationTargets targets = calibration.targets();
    Draw best = best();
    Map<Trial, double[]> without = new HashMap<>();
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < targets.all().size(); i++) {
      int index = i;
      Target target = targets.all().get(i);
      double[] all = column(draws, draw -> draw.simulated().get(index));
      double[] values = DoubleStream.of(all).filter(value -> !Double.isNaN(value)).toArray();
      double[] weights = without.computeIfAbsent(target.trial(), this::without);
      double leftOut = 0;
      double squares = 0;
      for (int k = 0; k < weights.length; k++) {
        leftOut += weights[k] * draws.get(k).simulated().get(index);
        squares += weights[k] * weights[k];
      }
      predictions.add(
          new Prediction(
              target,
              best.simulated().get(index),
              new Percentile(2.5).evaluate(values),
              new Percentile(97.5).evaluate(values),
              leftOut,
              Predictive.of(all, weights, targets.predictiveError(target)).range(),
              1 / squares));
    }
    return predictions;
  }

  /**
   * Weights of the draws as if a trial had not been seen: one over its share of the likelihood, cut
   * off where single draws would carry everything.
   *
   * @see <a href="https://doi.org/10.1198/106186008X320456">Ionides (2008), Truncated importance
   *     sampling</a>
   */
  private double[] without(Trial trial) {
    double[] log =
        column(draws, draw -> calibration.targets().distance2(draw.simulated(), trial) / 2);
    double most = StatUtils.max(log);
    double[] raw = DoubleStream.of(log).map(value -> StrictMath.exp(value - most)).toArray();
    double cut = StatUtils.mean(raw) * Math.sqrt(raw.length);
    double[] weights = DoubleStream.of(raw).map(weight -> Math.min(cut, weight)).toArray();
    double sum = StatUtils.sum(weights);
    return DoubleStream.of(weights).map(weight -> weight / sum).toArray();
  }
}
