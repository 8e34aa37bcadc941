package sinew.model;

import static sinew.model.Parameter.*;

/**
 * The equations of one patient's tendon. Loads and capacities are fractions of what the uninjured
 * tendon bears without being irritated; irritability runs from 0 to 1. All methods are pure.
 */
public final class Tendon {
  private static final double MOST_SOUND = Definition.SOUND_CAPACITY_MOST.value();
  private static final double NEUTRAL_AGE = Definition.NEUTRAL_AGE.value();
  private static final double NEUTRAL_INDEX = Definition.NEUTRAL_BODY_MASS_INDEX.value();
  private static final double LEAST = Definition.HEALING_LEAST.value();
  private static final double MOST = Measure.CAPACITY.range().high();

  private final double soundCapacity;
  private final double ceiling;
  private final double floor;
  private final double initialCapacity;
  private final double initialIrritability;
  private final double healingRate;
  private final double stimulusFrom;
  private final double stimulusSlope;
  private final double stimulusLost;
  private final double disuseBelow;
  private final double disuseRate;
  private final double damage;
  private final double settlingRate;
  private final double irritationPerOverload;
  private final double irritationPerHour;
  private final double weakening;
  private final double painLoadFrom;
  private final double nociceptionPerLoad;
  private final double bodyMassIndex;
  private final double lossPerBmi;
  private final double menopauseLoss;

  private Tendon(Parameters parameters, Traits traits) {
    double demand = traits.of(Trait.DEMAND);
    double severity = traits.of(Trait.SEVERITY);
    soundCapacity = Math.min(MOST_SOUND, demand * (1 + parameters.of(CAPACITY_RESERVE)));
    ceiling = Math.min(MOST, soundCapacity * parameters.of(CAPACITY_CEILING));
    floor = Math.min(parameters.of(CAPACITY_FLOOR), soundCapacity);
    double loss = Math.min(1, parameters.of(loss(traits.stage())) * (0.5 + severity));
    initialCapacity = Math.max(floor, soundCapacity * (1 - loss));
    initialIrritability = Math.min(1, parameters.of(IRRITABILITY_START) * (0.5 + severity));
    healingRate = healingRate(parameters, traits);
    stimulusFrom = parameters.of(STIMULUS_FROM);
    stimulusSlope = 1 / (parameters.of(STIMULUS_FULL) - stimulusFrom);
    stimulusLost = parameters.of(STIMULUS_LOST);
    disuseBelow = parameters.of(DISUSE_BELOW);
    disuseRate = parameters.of(DISUSE_RATE);
    damage = parameters.of(DAMAGE_PER_OVERLOAD);
    settlingRate = 1 / parameters.of(IRRITABILITY_DAYS);
    irritationPerOverload = parameters.of(IRRITATION_PER_OVERLOAD);
    irritationPerHour = parameters.of(IRRITATION_PER_SITTING) / 8;
    weakening = parameters.of(WEAKENING);
    painLoadFrom = parameters.of(PAIN_LOAD_FROM);
    nociceptionPerLoad = parameters.of(NOCICEPTION_PER_LOAD);
    bodyMassIndex = traits.of(Trait.BODY_MASS_INDEX);
    lossPerBmi = parameters.of(HEALING_LOSS_PER_BMI);
    menopauseLoss = parameters.of(MENOPAUSE_SLOWS) * traits.of(Trait.MENOPAUSE);
  }

  /**
   * The tendon of a patient.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @return the tendon
   */
  public static Tendon of(Parameters parameters, Traits traits) {
    return new Tendon(parameters, traits);
  }

  private static Parameter loss(Stage stage) {
    return switch (stage) {
      case REACTIVE -> LOSS_REACTIVE;
      case DYSREPAIR -> LOSS_DYSREPAIR;
      case DEGENERATIVE -> LOSS_DEGENERATIVE;
    };
  }

  /**
   * \( r = r_{stage} \, f \, (1 - a \, \max(-2, (age - 40) / 10)) \, (1 - b \, \max(0, BMI - 25))
   * \, (1 - c \, m) (1 + d (sleep - 0.5)) \), the first two brackets at least 0.2 (M27, M30).
   */
  private static double healingRate(Parameters parameters, Traits traits) {
    double stageRate =
        parameters.of(
            switch (traits.stage()) {
              case REACTIVE -> HEALING_REACTIVE;
              case DYSREPAIR -> HEALING_DYSREPAIR;
              case DEGENERATIVE -> HEALING_DEGENERATIVE;
            });
    double decades = Math.max(-2, (traits.of(Trait.AGE_YEARS) - NEUTRAL_AGE) / 10);
    return stageRate
        * StrictMath.pow(traits.of(Trait.HEALING_FACTOR), parameters.of(HEALING_SPREAD))
        * Math.max(LEAST, 1 - parameters.of(HEALING_LOSS_PER_DECADE) * decades)
        * ofBodyMassIndex(parameters.of(HEALING_LOSS_PER_BMI), traits.of(Trait.BODY_MASS_INDEX))
        * (1 - parameters.of(MENOPAUSE_SLOWS) * traits.of(Trait.MENOPAUSE))
        * (1 + parameters.of(SLEEP_HELPS) * (traits.of(Trait.SLEEP) - 0.5));
  }

  private static double ofBodyMassIndex(double lossPerUnit, double bodyMassIndex) {
    return Math.max(LEAST, 1 - lossPerUnit * Math.max(0, bodyMassIndex - NEUTRAL_INDEX));
  }

  /**
   * Change of the healing rate when weight falls and hormones are replaced: the brackets of {@code
   * r} as they are then, over those of the untreated person.
   *
   * @param bodyMassIndexShift change of the body mass index, kg/m2
   * @param menopauseKept share of what menopause costs that is left, 0 to 1
   * @return a factor, 1 if nothing changes
   */
  public double healingChange(double bodyMassIndexShift, double menopauseKept) {
    return ofBodyMassIndex(lossPerBmi, bodyMassIndex + bodyMassIndexShift)
        / ofBodyMassIndex(lossPerBmi, bodyMassIndex)
        * ((1 - menopauseLoss * menopauseKept) / (1 - menopauseLoss));
  }

  /**
   * Capacity on the first day of the run-in: \( C_0 = C_s (1 - loss_{stage} (0.5 + severity)) \).
   *
   * @return the capacity
   */
  public double initialCapacity() {
    return initialCapacity;
  }

  /**
   * Irritability on the first day of the run-in.
   *
   * @return the irritability, 0 to 1
   */
  public double initialIrritability() {
    return initialIrritability;
  }

  /**
   * The load that the tendon tolerates now: \( B = C (1 - \kappa I) \) (M01).
   *
   * @param capacity capacity C
   * @param irritability irritability I
   * @return the bearable load
   */
  public double bearable(double capacity, double irritability) {
    return capacity * (1 - weakening * irritability);
  }

  /**
   * Overload: \( O = \max(0, L / B - 1) \), at most 1.
   *
   * @param load the day's load L
   * @param bearable the bearable load B
   * @return the overload, 0 to 1
   */
  public static double overload(double load, double bearable) {
    return Math.min(1, Math.max(0, load / bearable - 1));
  }

  /**
   * Share of sound capacity that is missing: \( v = \max(0, 1 - C / C_s) \). Compression and load
   * hurt in proportion to it; sitting on a sound tendon does not hurt.
   *
   * @param capacity capacity C
   * @return the share, 0 to 1
   */
  public double missing(double capacity) {
    return Math.max(0, 1 - capacity / soundCapacity);
  }

  /**
   * Irritability the day after (M01, M13): \( I' = I (1 - 1/\tau) + (1 - I) \min(1, g_O O + g_P h
   * (v + I)) \). It stays in [0, 1].
   *
   * @param irritability irritability I
   * @param overload the day's overload O
   * @param pressingHours hours h of sitting that pressed on the tendon, or what presses as much
   * @param missing share v of sound capacity that is missing
   * @param settling factor of treatments on the rate 1/tau, at least 0
   * @return irritability I'
   */
  public double nextIrritability(
      double irritability, double overload, double pressingHours, double missing, double settling) {
    double provoked =
        irritationPerOverload * overload
            + irritationPerHour * pressingHours * (missing + irritability);
    return irritability * (1 - Math.min(1, settlingRate * settling))
        + (1 - irritability) * Math.min(1, provoked);
  }

  /**
   * Capacity the day after (M03, M04, M08): \( C' = C + r s (C_{max} - C) - d u (C - C_{min}) - w O
   * (C - C_{min}) \), with the stimulus s rising linearly from 0 to 1 over a range of load over
   * capacity and lost in overload, and the disuse u rising linearly to 1 at no load. Both losses
   * stop at the floor, the capacity that is left after long rest.
   *
   * @param capacity capacity C
   * @param load the day's load L
   * @param overload the day's overload O
   * @param healing factor of treatments on the healing rate r, at least 0
   * @return capacity C'
   */
  public double nextCapacity(double capacity, double load, double overload, double healing) {
    double relative = load / capacity;
    double stimulus = Math.min(1, Math.max(0, (relative - stimulusFrom) * stimulusSlope));
    double kept = Math.max(0, 1 - overload / stimulusLost);
    double disuse = Math.max(0, 1 - relative / disuseBelow);
    double healed = Math.min(1, healingRate * healing * stimulus * kept) * (ceiling - capacity);
    double lost = (disuseRate * disuse + damage * overload) * (capacity - floor);
    return capacity + healed - lost;
  }

  /**
   * Capacity after doses that weaken the tendon: a share of the capacity above the floor is left.
   *
   * @param capacity capacity C
   * @param kept the share, 0 to 1
   * @return capacity, at least the floor
   */
  public double weakened(double capacity, double kept) {
    return capacity <= floor ? capacity : floor + kept * (capacity - floor);
  }

  /**
   * Nociception, the tendon's signal to the pain system: \( n = I + m \max(0, L / C - x_0) v \).
   *
   * @param irritability irritability I
   * @param load the day's load L
   * @param capacity capacity C
   * @param missing share v of sound capacity that is missing
   * @return nociception, at least 0
   */
  public double nociception(double irritability, double load, double capacity, double missing) {
    return irritability
        + nociceptionPerLoad * Math.max(0, load / capacity - painLoadFrom) * missing;
  }
}
