package sinew.model;

import static sinew.model.Parameter.*;

/**
 * The equations of how sore a tendon is: how irritated, how touchy under load, and what it tells
 * the pain system. Irritability and mechanosensitivity run from 0 to 1. All methods are pure.
 */
public final class Soreness {
  private final Parameters parameters;
  private final double settlingRate;
  private final double irritationMost;
  private final double irritationHalf;
  private final double irritationPerHour;
  private final double painLoadFrom;
  private final double nociceptionOfIrritability;
  private final double nociceptionPerLoad;
  private final double nociceptionOfSensitised;
  private final double lastingTenderness;
  private final double mechanoSound;
  private final double mechanoUp;
  private final double mechanoDown;
  private final double mechanoGraded;

  private Soreness(Parameters parameters) {
    this.parameters = parameters;
    settlingRate = 1 / parameters.of(IRRITABILITY_DAYS);
    irritationMost = parameters.of(IRRITATION_MOST);
    irritationHalf = parameters.of(IRRITATION_HALF);
    irritationPerHour = parameters.of(IRRITATION_PER_SITTING) / 8;
    painLoadFrom = parameters.of(PAIN_LOAD_FROM);
    nociceptionOfIrritability = parameters.of(NOCICEPTION_OF_IRRITABILITY);
    nociceptionPerLoad = parameters.of(NOCICEPTION_PER_LOAD);
    nociceptionOfSensitised = parameters.of(NOCICEPTION_OF_SENSITISED);
    lastingTenderness = parameters.of(LASTING_TENDERNESS);
    mechanoSound = parameters.of(MECHANO_SOUND);
    mechanoUp = 1 / parameters.of(MECHANO_UP_DAYS);
    mechanoDown = 1 / parameters.of(MECHANO_DOWN_DAYS);
    mechanoGraded = 1 / parameters.of(MECHANO_GRADED_DAYS);
  }

  /**
   * The equations with their parameters.
   *
   * @param parameters the parameters
   * @return the equations
   */
  public static Soreness of(Parameters parameters) {
    return new Soreness(parameters);
  }

  /**
   * Irritability on the first day of the run-in.
   *
   * @param traits the patient's traits
   * @return the irritability, 0 to 1
   */
  public double initialIrritability(Traits traits) {
    double worse = traits.stage() == Stage.SOUND ? 0 : 0.5 + traits.of(Trait.SEVERITY);
    return Math.min(1, parameters.of(IRRITABILITY_START) * worse);
  }

  /**
   * Mechanosensitivity on the first day of the run-in: full, or that of a sound tendon.
   *
   * @param traits the patient's traits
   * @return the mechanosensitivity, 0 to 1
   */
  public double initialMechanosensitivity(Traits traits) {
    return traits.stage() == Stage.SOUND ? mechanoSound : 1;
  }

  /**
   * Tenderness that stays for good: a tendon that bears all that it did may still hurt a little
   * under load, years after.
   *
   * @param initialDeficit the tendon's deficit on the first day of the run-in
   * @return what hurts at least as if it were missing, d_L, as a share of sound capacity
   */
  public double lastingTenderness(double initialDeficit) {
    return lastingTenderness * initialDeficit;
  }

  /**
   * How tender the tendon is: what is missing, and never less than what stays for good, \( \max(d_T
   * + d_M, d_L) \).
   *
   * @param missing the share of sound capacity that is missing, both deficits
   * @param lasting {@link #lastingTenderness}
   * @return the share that hurts under load as if it were missing
   */
  public static double tender(double missing, double lasting) {
    return Math.max(missing, lasting);
  }

  /**
   * How readily mechanosensitivity settles in a patient: less in those whose tendon hardly heals.
   *
   * @param traits the patient's traits
   * @return a factor, 1 in all others
   */
  public double settles(Traits traits) {
    return Healing.persistent(traits, parameters.of(PERSISTENT_SETTLES));
  }

  /**
   * Irritability the day after (M01, M13): \( I' = I (1 - 1/\tau) + (1 - I) \min(1, a O / (O + h) +
   * g_P t (d_T + I)) \). It stays in [0, 1]. Little overload irritates nearly in proportion, much
   * overload not without limit, so that daily use of a tendon slightly too weak for it smoulders
   * and does not run away.
   *
   * @param irritability irritability I
   * @param overload the day's overload O
   * @param pressingHours hours t of sitting that pressed on the tendon, or what presses as much
   * @param deficit the tendon's deficit
   * @param settling factor of treatments on the rate 1/tau, at least 0
   * @return irritability I'
   */
  public double nextIrritability(
      double irritability, double overload, double pressingHours, double deficit, double settling) {
    double provoked =
        irritationMost * overload / (overload + irritationHalf)
            + irritationPerHour * pressingHours * (deficit + irritability);
    return irritability * (1 - Math.min(1, settlingRate * settling))
        + (1 - irritability) * Math.min(1, provoked);
  }

  /**
   * Nociception, the tendon's signal to the pain system: \( n = c I + \max(0, L / C - x_0) (m K d +
   * b S^2) \). A weak and touchy tendon hurts under load; a sensitised person feels load also on a
   * sound one.
   *
   * @param irritability irritability I
   * @param relative the day's load over capacity
   * @param tender {@link #tender}, d
   * @param mechanosensitivity how readily load hurts, K, 0 to 1
   * @param sensitisation sensitisation S, 0 to 1
   * @return nociception, at least 0
   */
  public double nociception(
      double irritability,
      double relative,
      double tender,
      double mechanosensitivity,
      double sensitisation) {
    return nociceptionOfIrritability * irritability
        + Math.max(0, relative - painLoadFrom)
            * (nociceptionPerLoad * mechanosensitivity * tender
                + nociceptionOfSensitised * sensitisation * sensitisation);
  }

  /**
   * Mechanosensitivity the day after (M07): irritation raises it, time and above all training with
   * graded loads bring it down: \( K' = K + I (1 - K) / \tau_+ - f (K - K_s)(1 / \tau_0 + z F /
   * \tau_F) \).
   *
   * @param mechanosensitivity mechanosensitivity K
   * @param irritability irritability I
   * @param conditioning how well trained the muscles are, F
   * @param calm how far the day's pain lets load calm, z, 0 to 1
   * @param settles how readily it settles in the person, f
   * @return mechanosensitivity, 0 to 1
   */
  public double nextMechanosensitivity(
      double mechanosensitivity,
      double irritability,
      double conditioning,
      double calm,
      double settles) {
    return mechanosensitivity
        + mechanoUp * irritability * (1 - mechanosensitivity)
        - settles
            * (mechanoDown + mechanoGraded * conditioning * calm)
            * (mechanosensitivity - mechanoSound);
  }
}
