package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/** The equations of pain: its gain, sensitisation and stress. All methods are pure. */
public final class PainSystem {
  private final Parameters parameters;
  private final double stressCorrelation;
  private final double stressShock;
  private final double gainOfSensitisation;
  private final double gainOfStress;
  private final double neutralStress;
  private final double sensitisingPain;
  private final double hurtSlope;
  private final double stressSlows;
  private final double perPainStops;
  private final double avoidanceSlows;
  private final double perGradedLoad;

  private PainSystem(Parameters parameters) {
    this.parameters = parameters;
    stressCorrelation = parameters.of(STRESS_AUTOCORRELATION);
    stressShock = parameters.of(STRESS_SD) * Math.sqrt(1 - stressCorrelation * stressCorrelation);
    gainOfSensitisation = parameters.of(GAIN_OF_SENSITISATION);
    gainOfStress = parameters.of(GAIN_OF_STRESS);
    neutralStress = parameters.of(NEUTRAL_STRESS);
    sensitisingPain = parameters.of(SENSITISING_PAIN);
    hurtSlope = 1 / (10 - sensitisingPain);
    stressSlows = parameters.of(STRESS_SLOWS);
    perPainStops = 1 / parameters.of(PAIN_STOPS);
    avoidanceSlows = parameters.of(AVOIDANCE_SLOWS);
    perGradedLoad = 1 / parameters.of(STIMULUS_FULL);
  }

  /**
   * The equations with their parameters.
   *
   * @param parameters the parameters
   * @return the equations
   */
  public static PainSystem of(Parameters parameters) {
    return new PainSystem(parameters);
  }

  /**
   * Sensitisation on the first day of the run-in: \( S_0 = p (s_0 + s_d w / (w + w_{1/2})) \) with
   * propensity p and w weeks of symptoms: the fraction is 0 for fresh symptoms, and tends to 1 for
   * those of years (M41).
   *
   * @param traits the patient's traits
   * @return the sensitisation, 0 to 1; 0 in a sound tendon
   */
  public double initialSensitisation(Traits traits) {
    double weeks = traits.of(Trait.SYMPTOM_DURATION_WEEKS);
    double ofDuration = weeks / (weeks + parameters.of(DURATION_HALF_WEEKS));
    double begun =
        parameters.of(SENSITISATION_START) + parameters.of(SENSITISATION_BY_DURATION) * ofDuration;
    return traits.stage() == Stage.SOUND
        ? 0
        : Math.min(1, traits.of(Trait.SENSITISATION_PROPENSITY) * begun);
  }

  /**
   * The person's own factor on pain, f.
   *
   * @param traits the patient's traits
   * @return the factor, above 0
   */
  public double ownGain(Traits traits) {
    return Maths.exp(parameters.of(PAIN_SPREAD) * Maths.log(traits.of(Trait.PAIN_FACTOR)));
  }

  /**
   * How much a day of the worst pain sensitises a patient, u p.
   *
   * @param traits the patient's traits
   * @return the share of what is missing to full sensitisation
   */
  public double sensitisationRate(Traits traits) {
    return parameters.of(SENSITISATION_RATE) * traits.of(Trait.SENSITISATION_PROPENSITY);
  }

  /**
   * How fast sensitisation fades in a patient who does not train: \( E q_0 \), where E is 1 without
   * teaching.
   *
   * @param traits the patient's traits
   * @param education whether pain and load are explained and supported
   * @return the share that fades a day at best
   */
  public double recoveryRate(Traits traits, boolean education) {
    double taught =
        education ? (parameters.of(EDUCATION_FACTOR) - 1) * traits.of(Trait.ADHERENCE) : 0;
    return (1 + taught) * untaughtRate(traits);
  }

  /**
   * What full conditioning adds to that: \( c_F q_0 \). Teaching and training add to each other
   * (M07).
   *
   * @param traits the patient's traits
   * @return the share that fades a day at best
   */
  public double trainingRate(Traits traits) {
    return parameters.of(TRAINING_CALMS) * untaughtRate(traits);
  }

  /** With time alone, q0. */
  private double untaughtRate(Traits traits) {
    double propensity = traits.of(Trait.SENSITISATION_PROPENSITY);
    return Maths.exp(parameters.of(SENSITISATION_SPREAD) * (0.5 - propensity))
        * (1 + parameters.of(SELF_EFFICACY_HELPS) * (traits.of(Trait.SELF_EFFICACY) - 0.5))
        * (1 + parameters.of(SLEEP_HELPS) * (traits.of(Trait.SLEEP) - 0.5))
        * Healing.persistent(traits, parameters.of(PERSISTENT_SETTLES))
        / parameters.of(SENSITISATION_DAYS);
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
   * @param mean the person's mean
   * @param deviation deviation from it
   * @param shift what events and treatments add
   * @return stress, 0 to 1
   */
  public double stress(double mean, double deviation, double shift) {
    return Math.min(1, Math.max(0, mean + deviation + shift));
  }

  /**
   * Logarithm of the gain of pain: \( a S + b \max(0, s - s_n) \). Stress above the neutral level
   * amplifies pain (M14). Stress below it does not reduce pain, as calm people would then do more
   * than their tendon tolerates.
   *
   * @param sensitisation sensitisation S
   * @param stress the day's stress s
   * @return the logarithm, at least 0
   */
  public double logGain(double sensitisation, double stress) {
    return gainOfSensitisation * sensitisation + gainOfStress * Math.max(0, stress - neutralStress);
  }

  /**
   * Worst pain of the day: \( P = 10 n f G / (1 + n f G) \).
   *
   * @param nociception nociception n of the tendon
   * @param ownGain the person's own factor f
   * @param gain the gain G, of which {@link #logGain} is the logarithm
   * @return pain, NRS 0-10
   */
  public static double pain(double nociception, double ownGain, double gain) {
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
    return Math.max(0, 1 - hurt(pain) * perPainStops);
  }

  private double hurt(double pain) {
    return Math.max(0, pain - sensitisingPain) * hurtSlope;
  }

  /**
   * Share of sensitisation that fades on a day (M04, M06, M07): \( q (1 - c_s s)(1 - y / y_0)^+ (1
   * - c_a (1 - x)) \), where graded load x rises from 0 without load to 1 at the load that
   * stimulates in full. Load calms at niggle level and not through strong pain.
   *
   * @param rate the rate q of teaching and training, times the factor of treatments
   * @param calm how far the day's pain lets load calm, {@link #calm}
   * @param stress the day's stress s
   * @param recentLoad the greatest load of the last days over capacity
   * @return the share, at least 0
   */
  public double calming(double rate, double calm, double stress, double recentLoad) {
    double exposure = Math.min(1, recentLoad * perGradedLoad);
    return rate * (1 - stressSlows * stress) * calm * (1 - avoidanceSlows * (1 - exposure));
  }

  /**
   * Sensitisation the day after: \( S' = S + u p y (1 - S) - c S \), where y rises linearly from 0
   * at the pain that sensitises to 1 at 10. It stays in [0, 1].
   *
   * @param sensitisation sensitisation S
   * @param rate how much the worst pain sensitises the person, u p
   * @param pain the day's worst pain
   * @param calming the share that fades, c
   * @return sensitisation S'
   */
  public double nextSensitisation(double sensitisation, double rate, double pain, double calming) {
    return sensitisation
        + rate * hurt(pain) * (1 - sensitisation)
        - Math.min(1, calming) * sensitisation;
  }
}
