package sinew.evidence;

import java.util.Optional;
import sinew.model.Definition;
import sinew.statistics.Interval;

/**
 * A published figure beside the simulated one, and whether the two agree.
 *
 * @param trial the trial
 * @param arm its arm
 * @param figure what was published
 * @param simulated the same quantity among many virtual patients
 * @param low lower end of the range of 95 % of virtual trials of the published size
 * @param high upper end
 * @param standardError standard deviation between such trials
 * @param expected of a trial that nothing was fitted to: the range of 95 % of trials of its size,
 *     with what is not known of the parameters and the error of the model; else empty
 */
public record Agreement(
    Trial trial,
    Trial.Arm arm,
    Trial.Figure figure,
    double simulated,
    double low,
    double high,
    double standardError,
    Optional<Interval> expected) {
  private static final double NEAR = Definition.AGREEMENT_ERRORS.value();

  /**
   * Simulated minus published.
   *
   * @return the difference, in the quantity's unit
   */
  public double difference() {
    return simulated - figure.value();
  }

  /**
   * Whether the published figure is one that the model lets expect.
   *
   * @return whether it lies in the range expected; false if there is none
   */
  public boolean foreseen() {
    return expected.filter(range -> range.contains(figure.value())).isPresent();
  }

  /**
   * Whether the two agree: the simulated value lies in the published interval, or within one and a
   * half standard errors of the published figure.
   *
   * @return whether they do
   */
  public boolean inside() {
    return figure.hasInItsInterval(simulated)
        || Math.abs(difference()) <= NEAR * figure.standardError(arm.patients());
  }

  /**
   * How often the two would agree if the model were right: published and simulated values then
   * differ only by the error of the trial and by what studies of the same care differ by.
   *
   * @return a probability: \( \Phi((b - y) / s) - \Phi((a - y) / s) \), where a and b are the ends
   *     of the values that agree, y is the published one, and s joins both errors
   */
  public double insideIfRight() {
    double error = figure.standardError(arm.patients());
    double either = Math.hypot(error, figure.modelError());
    double below = Math.max(NEAR * error, figure.value() - figure.low().orElse(figure.value()));
    double above = Math.max(NEAR * error, figure.high().orElse(figure.value()) - figure.value());
    return Predictive.STANDARD.cumulativeProbability(above / either)
        - Predictive.STANDARD.cumulativeProbability(-below / either);
  }
}
