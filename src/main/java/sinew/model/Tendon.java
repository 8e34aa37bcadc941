package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * The equations of a tendon and the muscle on it. Loads and capacities are fractions of what an
 * uninjured tendon of a reference person bears without being irritated. Two deficits are shares of
 * the person's own sound capacity: that of the tendon, which takes months to heal, and that of the
 * muscle, which takes weeks. All methods are pure.
 */
public final class Tendon {
  private static final double HEAVY_FROM = Definition.HEAVY_FROM.value();
  private static final double HEAVY_SLOPE = 1 / (1 - HEAVY_FROM);

  private final Parameters parameters;
  private final double floor;
  private final double trainedGain;
  private final double muscleRate;
  private final double stimulusFrom;
  private final double stimulusSlope;
  private final double perStimulusLost;
  private final double stimulusKept;
  private final double restNeeded;
  private final double tiringKept;
  private final double perDisuseBelow;
  private final double disuseRate;
  private final double disuseMost;
  private final double tendonDisuse;
  private final double damage;
  private final double weakening;

  private Tendon(Parameters parameters) {
    this.parameters = parameters;
    floor = parameters.of(CAPACITY_FLOOR);
    trainedGain = parameters.of(TRAINED_GAIN);
    muscleRate = parameters.of(MUSCLE_HEALING);
    stimulusFrom = parameters.of(STIMULUS_FROM);
    stimulusSlope = 1 / (parameters.of(STIMULUS_FULL) - stimulusFrom);
    perStimulusLost = 1 / parameters.of(STIMULUS_LOST);
    stimulusKept = parameters.of(STIMULUS_KEPT);
    restNeeded = parameters.of(REST_NEEDED);
    tiringKept = Maths.exp(-1 / parameters.of(TIRING_DAYS));
    perDisuseBelow = 1 / parameters.of(DISUSE_BELOW);
    disuseRate = parameters.of(DISUSE_RATE);
    disuseMost = parameters.of(DISUSE_MOST);
    tendonDisuse = parameters.of(TENDON_DISUSE);
    damage = parameters.of(DAMAGE_PER_OVERLOAD);
    weakening = parameters.of(WEAKENING);
  }

  /**
   * The equations with their parameters.
   *
   * @param parameters the parameters
   * @return the equations
   */
  public static Tendon of(Parameters parameters) {
    return new Tendon(parameters);
  }

  private double loss(Stage stage) {
    return switch (stage) {
      case SOUND -> 0;
      case REACTIVE -> parameters.of(LOSS_REACTIVE);
      case DYSREPAIR -> parameters.of(LOSS_DYSREPAIR);
      case DEGENERATIVE -> parameters.of(LOSS_DEGENERATIVE);
    };
  }

  /**
   * The tendon's deficit on the first day of the run-in: that of the stage, times 0.5 + severity.
   *
   * @param traits the patient's traits
   * @return the deficit, 0 to 1 less the floor
   */
  public double initialDeficit(Traits traits) {
    return Math.min(1 - floor, loss(traits.stage()) * worse(traits));
  }

  /**
   * The muscle's deficit on the first day of the run-in.
   *
   * @param traits the patient's traits
   * @return the deficit; what it and the tendon's leave is at least the floor
   */
  public double initialWeakness(Traits traits) {
    double most = 1 - floor - initialDeficit(traits);
    return Math.min(most, parameters.of(WEAKNESS_START) * worse(traits));
  }

  private static double worse(Traits traits) {
    return traits.stage() == Stage.SOUND ? 0 : 0.5 + traits.of(Trait.SEVERITY);
  }

  /**
   * Strength: the share of the person's own sound capacity that is there, \( q = \max(q_{min}, 1 -
   * (d_T + d_M)) \).
   *
   * @param missing both deficits, \( d_T + d_M \)
   * @return the share, 0 to 1
   */
  public double strength(double missing) {
    return Math.max(floor, 1 - missing);
  }

  /**
   * Capacity: \( C = C_s (q + g F) \).
   *
   * @param soundCapacity the person's own sound capacity
   * @param strength strength q
   * @param conditioning how well trained the muscles are, F, 0 to 1
   * @return the load that does not irritate a calm tendon
   */
  public double capacity(double soundCapacity, double strength, double conditioning) {
    return soundCapacity * (strength + trainedGain * conditioning);
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
   * Stimulus to rebuild (M03, M58): load of the right size stimulates, overload takes it away, and
   * so do heavy loads on the days before; it fades over three days, as the making of collagen does
   * after a bout (Miller 2005 J Physiol): \( Q' = \max(k Q, s (1 - O / O_s)(1 - c A)) \), with s
   * rising linearly from 0 to 1 over a range of load over capacity.
   *
   * @param stimulus the stimulus of the day before, Q
   * @param relative the day's load over capacity
   * @param overload the day's overload O
   * @param tiredness tiredness of the tendon A
   * @return the stimulus, 0 to 1
   */
  public double nextStimulus(double stimulus, double relative, double overload, double tiredness) {
    double now = Math.min(1, Math.max(0, (relative - stimulusFrom) * stimulusSlope));
    double rested = Math.max(0, 1 - restNeeded * tiredness);
    return Math.max(stimulusKept * stimulus, now * kept(overload) * rested);
  }

  /**
   * How far overload leaves the effect of load: \( (1 - O / O_s)^+ \).
   *
   * @param overload overload O
   * @return the share, 0 to 1
   */
  public double kept(double overload) {
    return Math.max(0, 1 - overload * perStimulusLost);
  }

  /**
   * Tiredness of the tendon the day after: \( A' = (A + y) e^{-1/\tau} \), where y rises from 0 at
   * a load of 0.7 times what is bearable to 1 at all of it (M58).
   *
   * @param tiredness tiredness A
   * @param load the day's load
   * @param bearable the bearable load
   * @return the tiredness, at least 0
   */
  public double nextTiredness(double tiredness, double load, double bearable) {
    double heavy = Math.min(1, Math.max(0, (load / bearable - HEAVY_FROM) * HEAVY_SLOPE));
    return (tiredness + heavy) * tiringKept;
  }

  /**
   * The greatest load of the last days, which fades as the stimulus does: \( X' = \max(k X, x) \).
   *
   * @param recentLoad that of the day before, X, over capacity
   * @param relative the day's load over capacity, x
   * @return the recent load, over capacity
   */
  public double nextRecentLoad(double recentLoad, double relative) {
    return Math.max(stimulusKept * recentLoad, relative);
  }

  /**
   * Share of full disuse: from 0 at the load that keeps, to 1 at no load.
   *
   * @param recentLoad the greatest load of the last days over capacity
   * @return the share, u, 0 to 1
   */
  public double disuse(double recentLoad) {
    return Math.max(0, 1 - recentLoad * perDisuseBelow);
  }

  /**
   * The tendon's deficit the day after (M03, M04, M08): \( d_T' = d_T - \min(1, r H Q) d_T + w O (1
   * - q_{min} - d_T) + u_T u (m - d_T)^+ \).
   *
   * @param deficit the tendon's deficit
   * @param rate share of the deficit that heals a day at full stimulus, r, times the factor of
   *     treatments, H
   * @param stimulus the stimulus Q
   * @param disuse {@link #disuse}, u
   * @param overload the day's overload O
   * @return the deficit, 0 to 1 less the floor
   */
  public double nextDeficit(
      double deficit, double rate, double stimulus, double disuse, double overload) {
    return deficit
        - Math.min(1, rate * stimulus) * deficit
        + Math.min(1, damage * overload) * Math.max(0, 1 - floor - deficit)
        + tendonDisuse * disuse * Math.max(0, disuseMost - deficit);
  }

  /**
   * The muscle's deficit the day after: use rebuilds it within weeks, disuse brings it back (M04):
   * \( d_M' = d_M - r_M Q d_M + u_M u (m - d_M)^+ \).
   *
   * @param weakness the muscle's deficit
   * @param stimulus the stimulus Q
   * @param disuse {@link #disuse}, u
   * @return the deficit, 0 to 1
   */
  public double nextWeakness(double weakness, double stimulus, double disuse) {
    return weakness
        - muscleRate * stimulus * weakness
        + disuseRate * disuse * Math.max(0, disuseMost - weakness);
  }

  /**
   * The tendon's deficit after doses that weaken it: they take a share of what is left above the
   * floor.
   *
   * @param deficit the deficit
   * @param kept the share that is left, 0 to 1
   * @return the deficit
   */
  public double weakened(double deficit, double kept) {
    return deficit + (1 - kept) * Math.max(0, 1 - floor - deficit);
  }
}
