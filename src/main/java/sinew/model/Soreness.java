package sinew.model;

import static sinew.model.Parameter.*;

/**
 * The equations of how sore one patient's tendon is: how irritated, how touchy under load, and what
 * it tells the pain system. Irritability and mechanosensitivity run from 0 to 1. All methods are
 * pure.
 */
public final class Soreness {
  private final double initialIrritability;
  private final double settlingRate;
  private final double irritationMost;
  private final double irritationHalf;
  private final double irritationPerHour;
  private final double painLoadFrom;
  private final double nociceptionOfIrritability;
  private final double nociceptionPerLoad;
  private final double nociceptionOfSensitised;
  private final double mechanoSound;
  private final double initialMechanosensitivity;
  private final double mechanoUp;
  private final double mechanoDown;
  private final double mechanoGraded;

  private Soreness(Parameters parameters, Traits traits) {
    boolean sound = traits.stage() == Stage.SOUND;
    double worse = sound ? 0 : 0.5 + traits.of(Trait.SEVERITY);
    initialIrritability = Math.min(1, parameters.of(IRRITABILITY_START) * worse);
    settlingRate = 1 / parameters.of(IRRITABILITY_DAYS);
    irritationMost = parameters.of(IRRITATION_MOST);
    irritationHalf = parameters.of(IRRITATION_HALF);
    irritationPerHour = parameters.of(IRRITATION_PER_SITTING) / 8;
    painLoadFrom = parameters.of(PAIN_LOAD_FROM);
    nociceptionOfIrritability = parameters.of(NOCICEPTION_OF_IRRITABILITY);
    nociceptionPerLoad = parameters.of(NOCICEPTION_PER_LOAD);
    nociceptionOfSensitised = parameters.of(NOCICEPTION_OF_SENSITISED);
    mechanoSound = parameters.of(MECHANO_SOUND);
    initialMechanosensitivity = sound ? mechanoSound : 1;
    double settles = Healing.persistent(traits, parameters.of(PERSISTENT_SETTLES));
    mechanoUp = 1 / parameters.of(MECHANO_UP_DAYS);
    mechanoDown = settles / parameters.of(MECHANO_DOWN_DAYS);
    mechanoGraded = settles / parameters.of(MECHANO_GRADED_DAYS);
  }

  /**
   * The soreness of a patient's tendon.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @return the equations
   */
  public static Soreness of(Parameters parameters, Traits traits) {
    return new Soreness(parameters, traits);
  }

  /** {@return the irritability on the first day of the run-in, 0 to 1} */
  public double initialIrritability() {
    return initialIrritability;
  }

  /**
   * {@return the mechanosensitivity on the first day of the run-in: full, or that of a sound
   * tendon}
   */
  public double initialMechanosensitivity() {
    return initialMechanosensitivity;
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
   * Nociception, the tendon's signal to the pain system: \( n = c I + \max(0, L / C - x_0) (m K
   * (d_T + d_M) + b S^2) \). A weak and touchy tendon hurts under load; a sensitised person feels
   * load also on a sound one.
   *
   * @param irritability irritability I
   * @param relative the day's load over capacity
   * @param missing the share of sound capacity that is missing, both deficits
   * @param mechanosensitivity how readily load hurts, K, 0 to 1
   * @param sensitisation sensitisation S, 0 to 1
   * @return nociception, at least 0
   */
  public double nociception(
      double irritability,
      double relative,
      double missing,
      double mechanosensitivity,
      double sensitisation) {
    return nociceptionOfIrritability * irritability
        + Math.max(0, relative - painLoadFrom)
            * (nociceptionPerLoad * mechanosensitivity * missing
                + nociceptionOfSensitised * sensitisation * sensitisation);
  }

  /**
   * Mechanosensitivity the day after (M07): irritation raises it, time and above all training with
   * graded loads bring it down: \( K' = K + I (1 - K) / \tau_+ - (K - K_s)(1 / \tau_0 + z F /
   * \tau_F) \).
   *
   * @param mechanosensitivity mechanosensitivity K
   * @param irritability irritability I
   * @param conditioning how well trained the muscles are, F
   * @param calm how far the day's pain lets load calm, z, 0 to 1
   * @return mechanosensitivity, 0 to 1
   */
  public double nextMechanosensitivity(
      double mechanosensitivity, double irritability, double conditioning, double calm) {
    return mechanosensitivity
        + mechanoUp * irritability * (1 - mechanosensitivity)
        - (mechanoDown + mechanoGraded * conditioning * calm) * (mechanosensitivity - mechanoSound);
  }
}
