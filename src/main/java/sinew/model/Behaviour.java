package sinew.model;

import static sinew.model.Parameter.*;

/**
 * What one patient does with a day: activity with its noise and bursts, sessions done or left out,
 * and how all of it adds up to a load. All methods are pure.
 */
public final class Behaviour {
  private final double demand;
  private final double unavoidable;
  private final double sparing;
  private final double noise;
  private final double burstInUsualLife;
  private final double burstUnderCare;
  private final double burstLeast;
  private final double burstSpan;
  private final double adherence;
  private final double adherenceFall;
  private final double adherenceKept;

  private Behaviour(Parameters parameters, Traits traits) {
    demand = traits.of(Trait.DEMAND);
    unavoidable = traits.of(Trait.UNAVOIDABLE_LOAD);
    sparing = parameters.of(SPARING);
    noise = parameters.of(ACTIVITY_NOISE);
    adherence = traits.of(Trait.ADHERENCE);
    burstInUsualLife = parameters.of(BURST_IN_USUAL_LIFE);
    burstUnderCare =
        burstInUsualLife + adherence * (parameters.of(BURST_UNDER_CARE) - burstInUsualLife);
    burstLeast = parameters.of(BURST_LEAST);
    burstSpan = parameters.of(BURST_MOST) - burstLeast;
    adherenceFall = parameters.of(ADHERENCE_FALL);
    adherenceKept = parameters.of(ADHERENCE_KEPT);
  }

  /**
   * The behaviour of a patient.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @return the behaviour
   */
  public static Behaviour of(Parameters parameters, Traits traits) {
    return new Behaviour(parameters, traits);
  }

  /**
   * Share of planned sessions done in a week of the plan: it falls by a fixed share a week down to
   * what stays.
   *
   * @param week weeks since day 0, at least 0
   * @return the share, 0 to 1
   */
  public double adherence(int week) {
    return adherence * Math.max(adherenceKept, 1 - adherenceFall * week);
  }

  /**
   * The load of the day's activity: level times demand, with noise of at most 2.5 standard
   * deviations, and on some days a burst.
   *
   * @param level activity as a share of demand
   * @param underCare whether somebody guides the person
   * @param z a random number with mean 0 and variance 1, near to normal
   * @param u a uniform number that decides on a burst and, rescaled, on its size
   * @return the load
   */
  public double activityLoad(double level, boolean underCare, double z, double u) {
    double load = level * demand * (1 + noise * Math.min(2.5, Math.max(-2.5, z)));
    double chance = underCare ? burstUnderCare : burstInUsualLife;
    return u < chance ? load * (burstLeast + burstSpan * (u / chance)) : load;
  }

  /**
   * All loads of a day in one sum, as fatigue of a material adds them: the highest weighs most
   * (M12). \( L = (\sum_j L_j^4)^{1/4} \); an exponent of 4 lies in the 3 to 9 of tendon fatigue
   * (Schechtman and Bader 1997 J Biomech 30:829). The unavoidable load counts up to a multiple of
   * what the tendon bears now: without such sparing, whose capacity once fell below the load of
   * daily life would be overloaded for good (M02 ends when load is cut).
   *
   * @param activityLoad load of the day's activity
   * @param others4 fourth powers of the loads of sessions and of what is kept up beside the plan,
   *     summed
   * @param bearable what the tendon bears now
   * @return the day's load, at least the unavoidable load where that is not spared
   */
  public double load(double activityLoad, double others4, double bearable) {
    double unavoidable4 = fourth(Math.min(unavoidable, sparing * bearable));
    return Math.sqrt(Math.sqrt(fourth(activityLoad) + others4 + unavoidable4));
  }

  static double fourth(double x) {
    double square = x * x;
    return square * square;
  }
}
