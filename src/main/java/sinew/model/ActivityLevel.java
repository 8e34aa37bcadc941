package sinew.model;

import static sinew.model.Parameter.*;

/** Activity as a share of demand, and how it changes at a review. Mutable; one instance a life. */
public final class ActivityLevel {
  /** Pain of a week that no plan counts as too much. */
  private static final double LEAST_LIMIT = Definition.LEAST_LIMIT.value();

  private final Rules rules;
  private final double demand;
  private final double step;
  private final double ownStep;

  private double share;
  private double lastWeekPain = Double.NaN;

  private ActivityLevel(Rules rules, Traits traits) {
    this.rules = rules;
    demand = traits.of(Trait.DEMAND);
    step = rules.step * Math.min(1, traits.of(Trait.LOAD_TAKEN));
    ownStep = step * traits.of(Trait.PACE);
    share = Math.max(rules.activityFloor, Math.min(1, rules.start(traits)));
  }

  /** What is the same for all people. Immutable. */
  public static final class Rules {
    private final Parameters parameters;
    private final LoadPlan.Progression progression;
    private final double step;
    private final double activityFloor;
    private final double driftDown;
    private final double driftUp;
    private final double driftDownPain;
    private final double driftUpPain;
    private final double unbearablePain;
    private final double cautiousPain;
    private final double nigglePain;
    private final double progressionShare;
    private final double steadyRise;
    private final double worseRise;
    private final double easyShare;

    private Rules(Parameters parameters, LoadPlan.Progression progression) {
      this.parameters = parameters;
      this.progression = progression;
      step = progression.stepPerWeek() * (progression.reviewDays() / 7.0);
      activityFloor = parameters.of(ACTIVITY_FLOOR);
      driftDown = parameters.of(DRIFT_DOWN);
      driftUp = parameters.of(DRIFT_UP);
      driftDownPain = parameters.of(DRIFT_DOWN_PAIN);
      driftUpPain = parameters.of(DRIFT_UP_PAIN);
      unbearablePain = parameters.of(UNBEARABLE_PAIN);
      cautiousPain = parameters.of(CAUTIOUS_PAIN);
      nigglePain = parameters.of(NIGGLE_SHARE) * progression.painLimit();
      progressionShare = parameters.of(PROGRESSION_SHARE);
      steadyRise = parameters.of(STEADY_RISE);
      worseRise = parameters.of(WORSE_RISE);
      easyShare = parameters.of(EASY_SHARE);
    }

    /**
     * The rules of a plan.
     *
     * @param parameters the equations' parameters
     * @param progression how the plan changes
     * @return the rules
     */
    public static Rules of(Parameters parameters, LoadPlan.Progression progression) {
      return new Rules(parameters, progression);
    }

    private double start(Traits traits) {
      double easier = parameters.of(ACTIVITY_BY_SEVERITY) * (0.5 - traits.of(Trait.SEVERITY));
      return traits.stage() == Stage.SOUND ? 1 : parameters.of(ACTIVITY_START) + easier;
    }
  }

  /**
   * A patient's activity at the start of the run-in.
   *
   * @param rules how it changes
   * @param traits the patient's traits
   * @return the activity
   */
  public static ActivityLevel of(Rules rules, Traits traits) {
    return new ActivityLevel(rules, traits);
  }

  /** {@return activity as a share of demand, at least 0} */
  public double share() {
    return share;
  }

  /**
   * Sets the activity.
   *
   * @param share activity as a share of demand
   */
  public void to(double share) {
    this.share = share;
  }

  /**
   * A phase of the plan begins: activity starts where the phase says, or stays.
   *
   * @param phase the phase
   * @param guidance the plan's guidance
   */
  public void enter(Phase phase, Guidance guidance) {
    double ceiling = phase.maximumActivity();
    double start = Double.isNaN(phase.startActivity()) ? share : phase.startActivity();
    share = guidance == Guidance.IGNORE_PAIN ? ceiling : Math.min(start, ceiling);
  }

  /**
   * Changes activity at a review.
   *
   * @param guidance what decides
   * @param weekPain mean of the worst pain of the last 7 days, as it counts
   * @param capacity capacity
   * @param flare whether there was a flare since the last review
   * @param ceiling the most activity now
   */
  public void review(
      Guidance guidance, double weekPain, double capacity, boolean flare, double ceiling) {
    switch (guidance) {
      case SYMPTOMS -> bySymptoms(weekPain, capacity, flare, ceiling);
      case TIME -> change(step, ceiling);
      case IGNORE_PAIN -> regardless(weekPain, ceiling);
      case USUAL_LIFE -> drift(weekPain, capacity, ceiling);
      case OVER_CAUTIOUS -> byFear(weekPain, capacity, ceiling);
      case BOOM_AND_BUST -> byTheDay(weekPain, flare, ceiling);
    }
    lastWeekPain = weekPain;
  }

  /**
   * The rule is relative to the person's own recent pain, with an absolute limit, so that people
   * who hurt easily are not put to rest for it: one step down after a flare, if the week was
   * clearly worse than the last, or if its pain is above the limit, but not below what is easy for
   * the tendon; one step up, at the person's own pace, if pain is slight, or no worse than last
   * week, and strength allows it; otherwise no change (M05, M07, M11, M51).
   */
  private void bySymptoms(double weekPain, double capacity, boolean flare, double ceiling) {
    boolean above = weekPain > Math.max(LEAST_LIMIT, rules.progression.painLimit());
    boolean worse = weekPain > lastWeekPain + rules.worseRise;
    boolean steady = weekPain <= rules.nigglePain || weekPain <= lastWeekPain + rules.steadyRise;
    if (flare || worse || above) {
      double easy = Math.min(share, rules.easyShare * capacity / demand);
      change(-rules.progression.stepDown(), ceiling);
      share = Math.min(ceiling, Math.max(share, easy));
    } else if (steady && strongEnough(ownStep, capacity, ceiling)) {
      change(ownStep, ceiling);
    }
  }

  /** All that the phase allows, until pain cannot be borne; when it can again, more again. */
  private void regardless(double weekPain, double ceiling) {
    change(weekPain >= rules.unbearablePain ? -rules.driftDown : rules.driftUp, ceiling);
  }

  private void drift(double weekPain, double capacity, double ceiling) {
    if (weekPain >= rules.driftDownPain) {
      change(-rules.driftDown, ceiling);
    } else if (weekPain < rules.driftUpPain
        && raised(rules.driftUp, ceiling) * demand <= capacity) {
      change(rules.driftUp, ceiling);
    }
  }

  /**
   * Activity falls with slight pain, and rises by half a step after a week nearly without pain
   * (M04, M58).
   */
  private void byFear(double weekPain, double capacity, double ceiling) {
    if (weekPain > rules.cautiousPain) {
      change(-rules.progression.stepDown(), ceiling);
    } else if (weekPain <= rules.cautiousPain / 2 && strongEnough(step / 2, capacity, ceiling)) {
      change(step / 2, ceiling);
    }
  }

  /** Full activity while pain is slight, very little after a flare (M09, M58). */
  private void byTheDay(double weekPain, boolean flare, double ceiling) {
    if (flare || weekPain > rules.progression.painLimit()) {
      share = Math.min(rules.activityFloor, ceiling);
    } else if (weekPain <= rules.nigglePain) {
      share = ceiling;
    }
  }

  /** Whether a strength test allows the next step. */
  private boolean strongEnough(double by, double capacity, double ceiling) {
    return raised(by, ceiling) * demand <= rules.progressionShare * capacity;
  }

  private double raised(double by, double ceiling) {
    return Math.min(ceiling, share * (1 + by));
  }

  private void change(double by, double ceiling) {
    share = Math.max(Math.min(rules.activityFloor, ceiling), raised(by, ceiling));
  }
}
