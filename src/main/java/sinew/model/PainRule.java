package sinew.model;

import static sinew.model.Parameter.*;

/**
 * The pain rule of a plan: what counts as a flare, and how it eases the sessions (M05). Mutable;
 * one instance a life.
 */
final class PainRule {
  private final double painLimit;
  private final double flareRise;
  private final double flareEasing;
  private final double easingBack;

  private double sessionScale = 1;
  private boolean flare;
  private boolean flareSinceReview;

  private PainRule(Parameters parameters, double painLimit) {
    this.painLimit = painLimit;
    flareRise = parameters.of(FLARE_RISE);
    flareEasing = parameters.of(FLARE_EASING);
    easingBack = parameters.of(EASING_BACK);
  }

  static PainRule of(Parameters parameters, double painLimit) {
    return new PainRule(parameters, painLimit);
  }

  /**
   * Updates the rule at the end of a day. If the guidance follows pain, sessions are reduced after
   * a flare and then return to full day by day.
   */
  void judge(boolean underPlan, boolean listens, double pain, double weekPain) {
    flare = underPlan && pain > painLimit && pain > weekPain + flareRise;
    flareSinceReview |= flare;
    if (listens) {
      sessionScale = flare ? 1 - flareEasing : Math.min(1, sessionScale + easingBack);
    }
  }

  void reviewed() {
    flareSinceReview = false;
  }

  /** The plan is over: sessions are full again. */
  void end() {
    sessionScale = 1;
  }

  /** Share of a full session, 0 to 1. */
  double sessionScale() {
    return sessionScale;
  }

  boolean flare() {
    return flare;
  }

  boolean flareSinceReview() {
    return flareSinceReview;
  }
}
