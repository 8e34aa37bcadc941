package sinew.model;

import static sinew.model.Parameter.*;

/**
 * The plan as one patient lives it: which phase, how much activity, how the last flare changed the
 * sessions. Mutable; one instance a life.
 *
 * <p>Before day 0 (the run-in) and after full recovery the person lives their usual life.
 */
public final class Course {
  private final LoadPlan plan;
  private final Week week;
  private final double demand;
  private final double loadTaken;
  private final double sittingHours;
  private final double activityFloor;
  private final double driftDown;
  private final double driftUp;
  private final double driftDownPain;
  private final double driftUpPain;
  private final double nigglePain;
  private final double progressionShare;
  private final double flareRise;
  private final double flareEasing;
  private final double easingBack;

  private boolean underPlan;
  private boolean finished;
  private int phase;
  private int daysInPhase;
  private double level;
  private double sessionScale = 1;
  private boolean flare;
  private boolean flareSinceReview;

  private Course(Parameters parameters, Traits traits, LoadPlan plan) {
    this.plan = plan;
    week = Week.of(plan.activities());
    demand = traits.of(Trait.DEMAND);
    loadTaken = traits.of(Trait.LOAD_TAKEN);
    sittingHours = traits.of(Trait.SITTING_HOURS_PER_DAY);
    activityFloor = parameters.of(ACTIVITY_FLOOR);
    driftDown = parameters.of(DRIFT_DOWN);
    driftUp = parameters.of(DRIFT_UP);
    driftDownPain = parameters.of(DRIFT_DOWN_PAIN);
    driftUpPain = parameters.of(DRIFT_UP_PAIN);
    nigglePain = parameters.of(NIGGLE_SHARE) * plan.painLimit();
    progressionShare = parameters.of(PROGRESSION_SHARE);
    flareRise = parameters.of(FLARE_RISE);
    flareEasing = parameters.of(FLARE_EASING);
    easingBack = parameters.of(EASING_BACK);
    level = parameters.of(ACTIVITY_START);
  }

  /**
   * The course of a patient, at the start of the run-in.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @param plan what the patient is asked to do
   * @return the course
   */
  public static Course of(Parameters parameters, Traits traits, LoadPlan plan) {
    return new Course(parameters, traits, plan);
  }

  /** Day 0: the plan begins. */
  public void begin() {
    underPlan = true;
    enter(0);
  }

  /**
   * Full recovery is confirmed: usual life from here on, with what maintenance the plan asks for.
   */
  public void finish() {
    underPlan = false;
    finished = true;
    sessionScale = 1;
  }

  /**
   * Activity as a share of demand.
   *
   * @return the level, at least 0
   */
  public double level() {
    return level;
  }

  /**
   * Whether somebody guides the person now.
   *
   * @return whether bursts are as rare as under care
   */
  public boolean underCare() {
    return guidance() == Guidance.SYMPTOMS || guidance() == Guidance.TIME;
  }

  /**
   * The phase the person is in, counted from 0.
   *
   * @return the phase; 0 also before day 0
   */
  public int phase() {
    return phase;
  }

  /**
   * Whether the day just ended brought a flare.
   *
   * @return whether pain broke the pain rule
   */
  public boolean flare() {
    return flare;
  }

  /**
   * Planned sessions of a day.
   *
   * @param day the day, from day 0
   * @return how many, 0 to 2
   */
  public int sessions(int day) {
    if (finished) {
      return Week.timesOn(day, plan.maintenanceSessionsPerWeek());
    }
    return underPlan ? Week.timesOn(day, now().sessionsPerWeek()) : 0;
  }

  /**
   * Fourth power of the load of one session, as taken. A session is dosed so that it and the
   * planned activity together come to the intended share of what the tendon bears now (M12); it is
   * eased after a flare and multiplied by what this person makes of a plan (M05, M43).
   *
   * @param bearable what the tendon bears now
   * @return the fourth power of the load, at least 0 (see {@link Behaviour#load})
   */
  public double sessionLoad4(double bearable) {
    double intended = now().intensity() * sessionScale * loadTaken * bearable;
    return Math.max(0, Behaviour.fourth(intended) - Behaviour.fourth(level * demand));
  }

  /**
   * Fourth powers of the loads kept up beside the plan, summed.
   *
   * @param day the day
   * @return the sum
   */
  public double keptLoad4(int day) {
    return week.load4(day);
  }

  /**
   * Hours of sitting of a day, or of what presses the tendon as much (M56).
   *
   * @param day the day
   * @param sessionsDone sessions done that day
   * @return hours, at least 0
   */
  public double pressingHours(int day, int sessionsDone) {
    double sitting = underPlan ? sittingHours * (1 - plan.sittingCare()) : sittingHours;
    return sitting + week.pressingHours(day) + sessionsDone * now().exercise().pressingHours();
  }

  /**
   * The plan reacts to a day that has ended: flare, review, next phase.
   *
   * @param day the day
   * @param pain the day's worst pain
   * @param weekPain mean of the worst pain of the last 7 days, this one included
   * @param capacity capacity, as a strength test shows it
   */
  public void endOfDay(int day, double pain, double weekPain, double capacity) {
    flare = underPlan && pain > plan.painLimit() && pain > weekPain + flareRise;
    flareSinceReview |= flare;
    if (guidance() == Guidance.SYMPTOMS) {
      sessionScale = flare ? 1 - flareEasing : Math.min(1, sessionScale + easingBack);
    }
    int reviewDays = 7 * (underPlan ? plan.reviewWeeks() : 1);
    if (Math.floorMod(day + 1, reviewDays) == 0) {
      review(weekPain, capacity);
      flareSinceReview = false;
    }
    if (underPlan) {
      nextPhase(weekPain);
    }
  }

  private Guidance guidance() {
    return underPlan ? plan.guidance() : Guidance.USUAL_LIFE;
  }

  private Phase now() {
    return plan.phases().get(phase);
  }

  private void review(double weekPain, double capacity) {
    switch (guidance()) {
      case SYMPTOMS -> reviewBySymptoms(weekPain, capacity);
      case TIME -> change(plan.stepPerWeek() * plan.reviewWeeks() * loadTaken);
      case IGNORE_PAIN -> level = ceiling();
      case USUAL_LIFE -> {
        if (weekPain >= driftDownPain) {
          change(-driftDown);
        } else if (weekPain < driftUpPain && raised(driftUp) * demand <= capacity) {
          change(driftUp);
        }
      }
    }
  }

  /**
   * One step up at niggle level, without a flare and with the strength for it; one down above the
   * pain limit or after a flare; otherwise hold (M05, M07, M11, M51).
   */
  private void reviewBySymptoms(double weekPain, double capacity) {
    double step = plan.stepPerWeek() * plan.reviewWeeks() * loadTaken;
    if (flareSinceReview || weekPain > plan.painLimit()) {
      change(-plan.stepDown());
    } else if (weekPain <= nigglePain && strongEnough(step, capacity)) {
      change(step);
    }
  }

  /** Whether a strength test allows the next step; who takes more than planned does not wait. */
  private boolean strongEnough(double step, double capacity) {
    return raised(step) * demand <= progressionShare * capacity * Math.max(1, loadTaken);
  }

  private double raised(double share) {
    return Math.min(ceiling(), level * (1 + share));
  }

  private void change(double share) {
    double lowest = Math.min(activityFloor, ceiling());
    level = Math.max(lowest, raised(share));
  }

  /** People who take more than planned go past a phase's ceiling, but not past their demand. */
  private double ceiling() {
    if (!underPlan) {
      return 1;
    }
    double planned = now().maximumActivity();
    return Math.max(planned, Math.min(1, planned * loadTaken));
  }

  private void nextPhase(double weekPain) {
    daysInPhase++;
    if (phase + 1 < plan.phases().size()
        && daysInPhase >= 7 * now().durationWeeks()
        && weekPain <= now().exitPain()) {
      enter(phase + 1);
    }
  }

  private void enter(int next) {
    phase = next;
    daysInPhase = 0;
    double start = now().startActivity();
    if (!Double.isNaN(start)) {
      level = start * loadTaken;
    }
    level = Math.min(level, ceiling());
    if (plan.guidance() == Guidance.IGNORE_PAIN) {
      level = ceiling();
    }
  }
}
