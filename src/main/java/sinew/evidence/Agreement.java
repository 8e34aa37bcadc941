package sinew.evidence;

import sinew.model.Definition;

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
 */
public record Agreement(
    Trial trial,
    Trial.Arm arm,
    Trial.Figure figure,
    double simulated,
    double low,
    double high,
    double standardError) {
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
   * Whether the two agree: the simulated value lies in the published interval, or within one and a
   * half standard errors of the published figure.
   *
   * @return whether they do
   */
  public boolean inside() {
    boolean inInterval =
        figure.low().isPresent()
            && simulated >= figure.low().getAsDouble()
            && simulated <= figure.high().getAsDouble();
    return inInterval || Math.abs(difference()) <= NEAR * figure.standardError(arm.patients());
  }
}
