package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * The equations of what people do on a day: activity with noise and spells, sessions done or
 * missed, and the load of all of it. All methods are pure.
 */
public final class Behaviour {
  private static final double NOISE_MOST = Definition.NOISE_MOST.value();

  private final double sparing;
  private final double noise;
  private final double spellsInUsualLife;
  private final double spellsAvoided;
  private final double spellSize;
  private final int spellDays;
  private final double conditioningPerSession;
  private final double conditioningKept;
  private final double conditioningShields;
  private final double adherenceFall;
  private final double adherenceKept;
  private final double causeDays;
  private final double maskedBoldness;
  private final double perMaskedPain;
  private final double loadOfSitting4;

  private Behaviour(Parameters parameters) {
    sparing = parameters.of(SPARING);
    noise = parameters.of(ACTIVITY_NOISE);
    spellsInUsualLife = parameters.of(SPELLS_IN_USUAL_LIFE);
    spellsAvoided = parameters.of(SPELLS_AVOIDED);
    spellSize = parameters.of(SPELL_SIZE);
    spellDays = (int) Math.round(parameters.of(SPELL_DAYS));
    conditioningPerSession = parameters.of(CONDITIONING_PER_SESSION);
    conditioningKept = Maths.exp(-1 / parameters.of(CONDITIONING_DAYS));
    conditioningShields = parameters.of(CONDITIONING_SHIELDS);
    adherenceFall = parameters.of(ADHERENCE_FALL);
    adherenceKept = parameters.of(ADHERENCE_KEPT);
    causeDays = 7 * parameters.of(CAUSE_WEEKS);
    maskedBoldness = parameters.of(MASKED_BOLDNESS);
    perMaskedPain = 1 / parameters.of(MASKED_PAIN);
    loadOfSitting4 = fourth(parameters.of(LOAD_OF_SITTING));
  }

  /**
   * The equations with their parameters.
   *
   * @param parameters the parameters
   * @return the equations
   */
  public static Behaviour of(Parameters parameters) {
    return new Behaviour(parameters);
  }

  /**
   * How much of what is planned a patient does less each week, as a share.
   *
   * @param traits the patient's traits
   * @return the fall a week, at least 0
   */
  public double adherenceFall(Traits traits) {
    return adherenceFall * (1.5 - traits.of(Trait.SELF_EFFICACY));
  }

  /**
   * Share of planned sessions done in a week of the plan: it falls by a fixed share a week down to
   * what stays.
   *
   * @param adherence the share that the person does at first
   * @param fall the person's {@link #adherenceFall}
   * @param week weeks since day 0, at least 0
   * @return the share, 0 to 1
   */
  public double adherence(double adherence, double fall, int week) {
    return adherence * Math.max(adherenceKept, 1 - fall * week);
  }

  /** {@return the chance that a spell of more activity begins on a day in usual life} */
  public double spellChance() {
    return spellsInUsualLife;
  }

  /**
   * The chance that a spell of more activity begins on a day in somebody who avoids spells: under
   * care, and after full recovery where a plan explained pain and load.
   *
   * @param traits the patient's traits
   * @return the chance: rare in people who do as planned
   */
  public double avoidedSpellChance(Traits traits) {
    return spellsInUsualLife * (1 - spellsAvoided * traits.of(Trait.ADHERENCE));
  }

  /**
   * Whether a spell of more activity begins, such as a training camp, a move or a holiday. Small
   * ones are common and large ones rare: sizes have an exponential distribution, cut off at twice
   * the plan.
   *
   * @param chance the chance that one begins
   * @param u a uniform number that decides on it and, rescaled, on its size
   * @return activity in the spell as a multiple of the planned, above 1; 1 if none begins
   */
  public double spell(double chance, double u) {
    return u >= chance ? 1 : 1 + Math.min(1, -spellSize * Maths.log(u / chance));
  }

  /** {@return the days that a spell lasts} */
  public int spellDays() {
    return spellDays;
  }

  /**
   * The load of the day's activity: as planned, with noise of at most 2.5 standard deviations, and
   * more in a spell. Conditioned muscle absorbs a share of a spell's load beyond the plan.
   *
   * @param planned the planned load
   * @param spell activity as a multiple of the planned, at least 1
   * @param conditioning how well trained the muscles are, 0 to 1
   * @param z a random number with mean 0 and variance 1, near to normal
   * @return the load
   */
  public double activityLoad(double planned, double spell, double conditioning, double z) {
    return planned
        * (1 + noise * Math.min(NOISE_MOST, Math.max(-NOISE_MOST, z)))
        * (1 + (spell - 1) * (1 - conditioningShields * conditioning));
  }

  /**
   * Conditioning of the muscles the day after: it fades, and each session adds a share of what is
   * missing (M50).
   *
   * @param conditioning conditioning, 0 to 1
   * @param sessionsDone sessions of exercise done on the day, 0, 1 or 2
   * @param trains how far they train: 1, or less on an overloaded tendon
   * @return conditioning, 0 to 1
   */
  public double nextConditioning(double conditioning, double sessionsDone, double trains) {
    double share = conditioningPerSession * trains;
    double kept = conditioning * conditioningKept;
    double first = kept + share * Math.min(1, sessionsDone) * (1 - kept);
    return first + share * Math.max(0, sessionsDone - 1) * (1 - first);
  }

  /**
   * How much of an underlying cause is left: where it is treated it falls to nothing over weeks
   * (M59).
   *
   * @param day the day
   * @param treated whether the cause is worked off from day 0 on
   * @return the share, 0 to 1
   */
  public double causeLeft(int day, boolean treated) {
    return treated ? Math.min(1, Math.max(0, 1 - day / causeDays)) : 1;
  }

  /**
   * Load on the tendon over the load of the activity: an underlying cause adds a share, and a
   * person whose pain is masked does more, up to a limit (M24b).
   *
   * @param cause the share that is added now
   * @param masked pain that relief masked the day before, 0-10
   * @return a factor, 1 without cause and relief
   */
  public double strain(double cause, double masked) {
    return (1 + cause) * (1 + maskedBoldness * Math.min(1, masked * perMaskedPain));
  }

  /**
   * Fourth power of the load of sitting: hours add up as loads of a day do (M08).
   *
   * @param pressingHours hours of sitting on a hard seat, or of what presses as much
   * @return the fourth power of the load
   */
  public double sittingLoad4(double pressingHours) {
    return loadOfSitting4 * pressingHours / 8;
  }

  /**
   * All loads of a day in one sum, as fatigue of a material adds them: the highest weighs most
   * (M12). \( L = (\sum_j L_j^4)^{1/4} \); an exponent of 4 lies in the 3 to 9 of tendon fatigue
   * (Schechtman and Bader 1997 J Biomech 30:829). The unavoidable load counts up to a multiple of
   * what the tendon bears now: otherwise daily life would overload a tendon for ever once capacity
   * fell below its load (M02 ends when load is reduced).
   *
   * @param activityLoad load of the day's activity
   * @param others4 fourth powers of the loads of sessions and of what is kept up beside the plan,
   *     summed
   * @param unavoidable load of daily life that nobody can avoid
   * @param bearable what the tendon bears now
   * @return the day's load, at least the unavoidable load where that is not spared
   */
  public double load(double activityLoad, double others4, double unavoidable, double bearable) {
    double unavoidable4 = fourth(Math.min(unavoidable, sparing * bearable));
    return Math.sqrt(Math.sqrt(fourth(activityLoad) + others4 + unavoidable4));
  }

  /**
   * The fourth power, as loads of a day are added up.
   *
   * @param x a load
   * @return its fourth power
   */
  public static double fourth(double x) {
    double square = x * x;
    return square * square;
  }
}
