package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * The pain rule of a plan: what counts as a flare, and how it eases the sessions (M05). All methods
 * are pure.
 */
public final class PainRule {
  private final double painLimit;
  private final double flareRise;
  private final double eased;
  private final double easingBack;

  private PainRule(Parameters parameters, double painLimit) {
    this.painLimit = painLimit;
    flareRise = parameters.of(FLARE_RISE);
    eased = 1 - parameters.of(FLARE_EASING);
    easingBack = parameters.of(EASING_BACK);
  }

  /**
   * The rule of a plan.
   *
   * @param parameters the equations' parameters
   * @param painLimit pain above which a day may count as a flare
   * @return the rule
   */
  public static PainRule of(Parameters parameters, double painLimit) {
    return new PainRule(parameters, painLimit);
  }

  /**
   * Whether a day under the plan broke the rule: pain above the limit and clearly above the week's.
   *
   * @param pain the day's worst pain
   * @param weekPain mean of the worst pain of the last 7 days
   * @return 1 if it is a flare, else 0
   */
  public double flare(double pain, double weekPain) {
    return Maths.positive(pain - Math.max(painLimit, weekPain + flareRise));
  }

  /**
   * Share of a full session on the day after: sessions are reduced after a flare and then return to
   * full day by day.
   *
   * @param share the share on the day
   * @param flare 1 if the day was a flare, else 0
   * @return the share, 0 to 1
   */
  public double nextSessionShare(double share, double flare) {
    return flare * eased + (1 - flare) * Math.min(1, share + easingBack);
  }
}
