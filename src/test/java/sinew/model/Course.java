package sinew.model;

/**
 * The twin of {@code Courses} for one person, as slow and obvious as can be: the phase, the
 * activity, how the last flare changed the sessions, and which treatments were added. Mutable; one
 * instance a life.
 *
 * <p>Before day 0 (the run-in), after full recovery, and once the plan is dropped the person lives
 * their usual life.
 */
public final class Course {
  private final LoadPlan plan;
  private final LoadPlan.Progression progression;
  private final Regimen regimen;
  private final Calendar calendar;
  private final Escalations escalations;
  private final Week kept;
  private final OwnWeek own;
  private final double demand;
  private final ActivityLevel level;
  private final double pace;
  private final PainRule painRule;
  private double sessionScale = 1;
  private boolean flare;
  private boolean flareSinceReview;
  private final double sittingHours;
  private final Eagerness eagerness;
  private final double ownLoadTaken;
  private double caution;

  private boolean underPlan;
  private int finishedOn = Integer.MAX_VALUE;
  private int phase;
  private int daysInPhase;
  private double activity;
  private double carried;
  private double activityLoad;
  private Phase now;
  private double dose;

  private Course(
      Parameters parameters, Traits traits, DailyLife life, LoadPlan plan, Regimen regimen) {
    this.plan = plan;
    this.regimen = regimen;
    progression = plan.progression();
    calendar = Calendar.of(life.events());
    escalations = Escalations.of(plan.care().escalations(), regimen);
    kept = Week.of(plan.activities());
    own = OwnWeek.of(life.week());
    demand = traits.of(Trait.DEMAND);
    eagerness = Eagerness.of(parameters);
    ownLoadTaken = traits.of(Trait.LOAD_TAKEN);
    sittingHours = traits.of(Trait.SITTING_HOURS_PER_DAY);
    level = ActivityLevel.of(ActivityLevel.Rules.of(parameters, progression), traits);
    pace = plan.pace(traits);
    painRule = PainRule.of(parameters, progression.painLimit());
    activity = level.share();
    lookUp(0);
  }

  private void lookUp(int next) {
    phase = next;
    now = plan.phases().get(next);
    dose = now.exercise().dose();
  }

  /**
   * The course of a patient, at the start of the run-in.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @param life the patient's life beside care
   * @param plan what the patient is asked to do
   * @param regimen the patient's treatments
   * @return the course
   */
  public static Course of(
      Parameters parameters, Traits traits, DailyLife life, LoadPlan plan, Regimen regimen) {
    return new Course(parameters, traits, life, plan, regimen);
  }

  /**
   * Day 0: the plan begins.
   *
   * @param weekPain mean of the worst pain of the last 7 days, the baseline
   */
  public void begin(double weekPain) {
    escalations.begin(weekPain);
    underPlan = true;
    enter(0);
  }

  /**
   * Full recovery is confirmed: usual life from now on, with the maintenance of the plan.
   *
   * @param day the day
   */
  public void finish(int day) {
    finishedOn = underPlan ? day : finishedOn;
    underPlan = false;
    sessionScale = 1;
  }

  /**
   * The greatest activity on a day: events and the rest after a treatment limit it (M33).
   *
   * @param day the day, negative in the run-in
   */
  public void beginDay(int day) {
    double most = Math.min(regimen.wayBack().activityAtMost(day), calendar.activityAtMost(day));
    double done = underPlan ? level.share() * Math.max(1, loadTaken()) : level.share();
    activity = Math.min(Math.max(level.share(), Math.min(1, done)), most);
    carried = Math.min(level.share(), activity);
    activityLoad = activity * own.share(day) * demand;
  }

  /** {@return the activity of the day as a share of demand, at least 0} */
  public double activity() {
    return activity;
  }

  /** {@return the share of demand that counts as carried: what is beyond the plan earns nothing} */
  public double carried() {
    return carried;
  }

  /** {@return the planned activity of the next day, as a share of demand} */
  public double level() {
    return level.share();
  }

  /** {@return the load of activity: the day's share of the own week, times activity and demand} */
  public double activityLoad() {
    return activityLoad;
  }

  /** {@return what the events of a day add to stress, 0 on most days} */
  public double stress(int day) {
    return calendar.stress(day);
  }

  /** {@return whether spells are rare: under care, and after it in those who learnt} */
  public boolean avoidsSpells() {
    boolean hasLearnt = finishedOn < Integer.MAX_VALUE && plan.support().education();
    return hasLearnt ? plan.guidance().cares() : underCare();
  }

  /** {@return whether the person is under care} */
  public boolean underCare() {
    return guidance().cares();
  }

  /** {@return the phase the person is in, counted from 0; 0 also before day 0} */
  public int phase() {
    return phase;
  }

  /** {@return whether the day just ended broke the pain rule} */
  public boolean flare() {
    return flare;
  }

  /**
   * Planned sessions of a day; after full recovery they taper to those of maintenance (M50).
   *
   * @param day the day, from day 0
   * @return how many, 0 to 2
   */
  public int sessions(int day) {
    if (regimen.wayBack().forbidsExercise(day)) {
      return 0;
    }
    if (day > finishedOn) {
      int before = now.exercise().sessionsPerWeek();
      return Week.timesOn(day, plan.aftercare().sessionsPerWeek(before, day - finishedOn));
    }
    return underPlan ? Week.timesOn(day, now.exercise().sessionsPerWeek()) : 0;
  }

  /**
   * Notes the sessions of a day.
   *
   * @param day the day
   * @param planned how many were planned
   * @param done how many were done
   */
  public void count(int day, int planned, int done) {
    escalations.count(planned, done);
    if (done > 0) {
      regimen.exercised(day);
    }
  }

  /**
   * Fourth power of the load of one session, as taken. A session is dosed so that it and the
   * planned activity together reach the intended share of the load that the tendon tolerates now
   * (M12); it is reduced after a flare and multiplied by the person's load taken over load planned
   * (M05, M43).
   *
   * @param bearable what the tendon bears now
   * @return the fourth power of the load, at least 0 (see {@link Behaviour#load})
   */
  public double sessionLoad4(double bearable) {
    double intended = dose * sessionScale * loadTaken() * bearable;
    return Math.max(0, Behaviour.fourth(intended) - Behaviour.fourth(activityLoad));
  }

  /**
   * Fourth powers of the loads kept up beside the plan and of the day's events, summed. Before day
   * 0 there is no plan, so that the same people are admitted whatever it holds.
   *
   * @param day the day
   * @return the sum
   */
  public double keptLoad4(int day) {
    return (day < 0 ? 0 : kept.load4(day)) + calendar.load4(day);
  }

  /**
   * Hours of sitting of a day, or of what presses the tendon as much (M56).
   *
   * @param day the day
   * @param sessionsDone sessions done that day
   * @return hours, at least 0
   */
  public double pressingHours(int day, int sessionsDone) {
    return (underPlan ? sittingHours * plan.support().sittingShare() : sittingHours)
        + (day < 0 ? 0 : kept.pressingHours(day))
        + calendar.pressingHours(day)
        + activity * own.pressingHours(day)
        + sessionsDone * now.exercise().pressingHours();
  }

  /**
   * The plan reacts to a day that has ended: flare, review, escalation, next phase. Under care, it
   * uses pain without passing relief, because a clinician asks for it. Without care, it uses felt
   * pain (M24b).
   *
   * @param day the day
   * @param pain the day's worst pain, as it counts
   * @param weekPain mean of the worst pain of the last 7 days, this one included, as it counts
   * @param capacity capacity
   * @param strength share of the person's own sound capacity, as a strength test shows it
   */
  public void endOfDay(int day, double pain, double weekPain, double capacity, double strength) {
    caution = eagerness.nextCaution(caution, weekPain);
    flare = underPlan && painRule.flare(pain, weekPain) > 0;
    flareSinceReview |= flare;
    if (guidance() == Guidance.SYMPTOMS) {
      sessionScale = painRule.nextSessionShare(sessionScale, flare ? 1 : 0);
    }
    int reviewDays = underPlan ? progression.reviewDays() : 7;
    if (Math.floorMod(day + 1, reviewDays) == 0) {
      level.review(guidance(), weekPain, capacity, flareSinceReview, ceiling());
      escalations.review(underPlan, day, weekPain);
      flareSinceReview = false;
    }
    if (underPlan) {
      nextPhase(day, weekPain, strength);
      dropPlan(day, weekPain);
    }
  }

  private Guidance guidance() {
    return underPlan ? plan.guidance() : Guidance.USUAL_LIFE;
  }

  private double ceiling() {
    return underPlan ? now.maximumActivity() : 1;
  }

  private void nextPhase(int day, double weekPain, double strength) {
    daysInPhase++;
    if (regimen.wayBack().restartsOn(day)) {
      enter(0);
    } else if (phase + 1 < plan.phases().size()
        && now.exit().met(daysInPhase, pace, weekPain, strength)) {
      enter(phase + 1);
    }
  }

  /** Ends the plan and returns to full activity once pain is low, whatever the strength (M48). */
  private void dropPlan(int day, double weekPain) {
    if (day >= 6 && weekPain <= plan.aftercare().quitsAtPain()) {
      underPlan = false;
      level.to(ceiling());
    }
  }

  private void enter(int next) {
    lookUp(next);
    daysInPhase = 0;
    level.enter(now, plan.guidance());
  }

  private double loadTaken() {
    return Eagerness.loadTaken(ownLoadTaken, caution);
  }
}
