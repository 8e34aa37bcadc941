package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * The equations of how much people do of what is planned (M43). People who take more than planned
 * do so less the more it has hurt lately, and not at all from a certain pain on. All methods are
 * pure.
 */
public final class Eagerness {
  private final double perCarefulPain;
  private final double kept;

  private Eagerness(Parameters parameters) {
    perCarefulPain = 1 / parameters.of(CAREFUL_PAIN);
    kept = Maths.exp(-1 / parameters.of(CAUTION_DAYS));
  }

  /**
   * The equations with their parameters.
   *
   * @param parameters the parameters
   * @return the equations
   */
  public static Eagerness of(Parameters parameters) {
    return new Eagerness(parameters);
  }

  /**
   * Caution at the end of a day: it rises at once with pain and fades over weeks.
   *
   * @param caution caution of the day before, 0 to 1
   * @param weekPain mean of the worst pain of the last 7 days
   * @return caution, 0 to 1
   */
  public double nextCaution(double caution, double weekPain) {
    return Math.max(caution * kept, Math.min(1, weekPain * perCarefulPain));
  }

  /**
   * Load taken over load planned.
   *
   * @param loadTaken what the person takes without any caution
   * @param caution caution, 0 to 1
   * @return the factor; caution takes away what is above 1
   */
  public static double loadTaken(double loadTaken, double caution) {
    return Math.min(1, loadTaken) + Math.max(0, loadTaken - 1) * (1 - caution);
  }
}
