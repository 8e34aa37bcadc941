package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * The equations of one patient's pain: its gain, sensitisation and stress. All methods are pure.
 */
public final class PainSystem {
  private final double ownGain;
  private final double meanStress;
  private final double stressCorrelation;
  private final double stressShock;
  private final double gainOfSensitisation;
  private final double gainOfStress;
  private final double neutralStress;
  private final double initialSensitisation;
  private final double sensitisingPain;
  private final double sensitisationRate;
  private final double recoveryRate;
  private final double stressSlows;
  private final double painStops;
  private final double avoidanceSlows;
  private final double gradedLoad;

  private PainSystem(Parameters parameters, Traits traits, boolean education) {
    double propensity = traits.of(Trait.SENSITISATION_PROPENSITY);
    meanStress = traits.of(Trait.STRESS);
    stressCorrelation = parameters.of(STRESS_AUTOCORRELATION);
    stressShock = parameters.of(STRESS_SD) * Math.sqrt(1 - stressCorrelation * stressCorrelation);
    gainOfSensitisation = parameters.of(GAIN_OF_SENSITISATION);
    gainOfStress = parameters.of(GAIN_OF_STRESS);
    neutralStress = parameters.of(NEUTRAL_STRESS);
    initialSensitisation =
        traits.stage() == Stage.SOUND
            ? 0
            : Math.min(
                1,
                propensity
                    * (parameters.of(SENSITISATION_START)
                        + parameters.of(SENSITISATION_BY_DURATION)
                            * ofDuration(parameters, traits)));
    sensitisingPain = parameters.of(SENSITISING_PAIN);
    sensitisationRate = parameters.of(SENSITISATION_RATE) * propensity;
    recoveryRate =
        (education ? 1 + (parameters.of(EDUCATION_FACTOR) - 1) * traits.of(Trait.ADHERENCE) : 1)
            * Maths.exp(parameters.of(SENSITISATION_SPREAD) * (0.5 - propensity))
            * (1 + parameters.of(SELF_EFFICACY_HELPS) * (traits.of(Trait.SELF_EFFICACY) - 0.5))
            * (1 + parameters.of(SLEEP_HELPS) * (traits.of(Trait.SLEEP) - 0.5))
            * Healing.persistent(traits, parameters.of(PERSISTENT_SETTLES))
            / parameters.of(SENSITISATION_DAYS);
    ownGain = Maths.exp(parameters.of(PAIN_SPREAD) * Maths.log(traits.of(Trait.PAIN_FACTOR)));
    stressSlows = parameters.of(STRESS_SLOWS);
    painStops = parameters.of(PAIN_STOPS);
    avoidanceSlows = parameters.of(AVOIDANCE_SLOWS);
    gradedLoad = parameters.of(STIMULUS_FULL);
  }

  /** \( w / (w + w_{1/2}) \): 0 for fresh symptoms, towards 1 for those of years. */
  private static double ofDuration(Parameters parameters, Traits traits) {
    double weeks = traits.of(Trait.SYMPTOM_DURATION_WEEKS);
    return weeks / (weeks + parameters.of(DURATION_HALF_WEEKS));
  }

  /**
   * The pain system of a patient.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @param education whether pain and load are explained and supported
   * @return the pain system
   */
  public static PainSystem of(Parameters parameters, Traits traits, boolean education) {
    return new PainSystem(parameters, traits, education);
  }

  /**
   * Sensitisation on the first day of the run-in: \( S_0 = p (s_0 + s_d w / (w + w_{1/2})) \) with
   * propensity p and w weeks of symptoms (M41).
   *
   * @return the sensitisation, 0 to 1
   */
  public double initialSensitisation() {
    return initialSensitisation;
  }

  /**
   * Deviation of stress from the person's mean the day after, a first-order autoregression: \( e' =
   * \phi e + \sigma \sqrt{1 - \phi^2} z \).
   *
   * @param deviation deviation e
   * @param z a random number with mean 0 and variance 1, near to normal
   * @return deviation e'
   */
  public double nextStressDeviation(double deviation, double z) {
    return stressCorrelation * deviation + stressShock * z;
  }

  /**
   * The day's stress.
   *
   * @param deviation deviation from the person's mean
   * @param shift what events and treatments add
   * @return stress, 0 to 1
   */
  public double stress(double deviation, double shift) {
    return Math.min(1, Math.max(0, meanStress + deviation + shift));
  }

  /**
   * Worst pain of the day (M14): \( P = 10 n G / (1 + n G) \) with \( G = f e^{a S + b \max(0, s -
   * s_n)} \) and f the person's own factor: stress above the neutral level amplifies pain. Stress
   * below it does not reduce pain, as calm people would then do more than their tendon tolerates.
   *
   * @param nociception nociception n of the tendon
   * @param sensitisation sensitisation S
   * @param stress the day's stress s
   * @return pain, NRS 0-10
   */
  public double pain(double nociception, double sensitisation, double stress) {
    double gain =
        Maths.exp(
            gainOfSensitisation * sensitisation
                + gainOfStress * Math.max(0, stress - neutralStress));
    double felt = nociception * ownGain * gain;
    return 10 * felt / (1 + felt);
  }

  /**
   * How far a day's pain lets load calm the pain system: \( (1 - y / y_0)^+ \), 1 up to niggle
   * level and 0 from strong pain on (M07).
   *
   * @param pain the day's worst pain
   * @return the share, 0 to 1
   */
  public double calm(double pain) {
    return Math.max(0, 1 - hurt(pain) / painStops);
  }

  private double hurt(double pain) {
    return Math.max(0, pain - sensitisingPain) / (10 - sensitisingPain);
  }

  /**
   * Sensitisation the day after (M04, M06, M07): \( S' = S + u p y (1 - S) - q (1 - c_s s)(1 - y /
   * y_0)^+ (1 - c_a (1 - x)) S \), where y rises linearly from 0 at the pain that sensitises to 1
   * at 10, and graded load x from 0 without load to 1 at the load that stimulates in full. Load
   * calms at niggle level and not through strong pain. It stays in [0, 1].
   *
   * @param sensitisation sensitisation S
   * @param pain the day's worst pain P
   * @param stress the day's stress s
   * @param recentLoad the greatest load of the last days over capacity
   * @param desensitising factor of treatments on the rate q, at least 0
   * @return sensitisation S'
   */
  public double nextSensitisation(
      double sensitisation, double pain, double stress, double recentLoad, double desensitising) {
    double exposure = Math.min(1, recentLoad / gradedLoad);
    double calming =
        recoveryRate
            * desensitising
            * (1 - stressSlows * stress)
            * calm(pain)
            * (1 - avoidanceSlows * (1 - exposure));
    return sensitisation
        + sensitisationRate * hurt(pain) * (1 - sensitisation)
        - Math.min(1, calming) * sensitisation;
  }
}
