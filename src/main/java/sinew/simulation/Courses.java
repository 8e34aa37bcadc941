package sinew.simulation;

import java.util.List;
import sinew.model.DailyLife;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.PainRule;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.model.WayBack;

/**
 * The courses of a block of people through the plan: the phase, the activity, how the last flare
 * changed the sessions. Before day 0 (the run-in), after full recovery, and once the plan is
 * dropped people live their usual life.
 */
final class Courses {
  private final LoadPlan plan;
  private final Phase[] phases;
  private final boolean listens;
  private final boolean cares;
  private final Routine routine;
  private final Sessions sessions;
  private final Activities activities;
  private final PainRule painRule;
  private final Regimens regimens;
  private final Escalating escalating;
  private final int size;
  private final double[] sittingHours;
  private final double[] pace;

  // Who is under the plan: 1, and 0 in usual life; as a factor, as it decides on every day.
  private final double[] underPlan;
  private final boolean[] avoidsSpells;
  private final Waiting planned;
  private final int[] phase;
  private final int[] enteredOn;
  private final double[] heardPain;
  private final double[] heardWeekPain;
  private final double[] sittingPressing;
  private final double[] flare;
  private final double[] flareSinceReview;

  private double[] pain;
  private double[] weekPain;

  /** At the start of the run-in. */
  Courses(
      Parameters parameters,
      List<Traits> people,
      DailyLife life,
      LoadPlan plan,
      Regimens regimens) {
    this.plan = plan;
    phases = plan.phases().toArray(Phase[]::new);
    this.regimens = regimens;
    size = people.size();
    listens = plan.guidance() == Guidance.SYMPTOMS;
    cares = plan.guidance().cares();
    routine = new Routine(life, plan);
    sessions = new Sessions(plan.aftercare(), size);
    activities = new Activities(parameters, people, plan.progression());
    painRule = PainRule.of(parameters, plan.progression().painLimit());
    escalating = new Escalating(plan.care().escalations(), regimens, size);
    sittingHours = PerPerson.of(people, Trait.SITTING_HOURS_PER_DAY);
    pace = PerPerson.of(people, plan::pace);
    underPlan = new double[size];
    avoidsSpells = new boolean[size];
    planned = Waiting.none(size);
    phase = new int[size];
    enteredOn = new int[size];
    heardPain = new double[size];
    heardWeekPain = new double[size];
    sittingPressing = sittingHours.clone();
    flare = new double[size];
    flareSinceReview = new double[size];
  }

  /** Day 0 is next: the plan begins, and the pain of the last week is the baseline. */
  void begin(double[] weekPain) {
    escalating.begin(weekPain);
    for (int i = 0; i < size; i++) {
      underPlan[i] = 1;
      avoidsSpells[i] = cares;
      planned.add(i);
      sittingPressing[i] = sittingHours[i] * plan.support().sittingShare();
      enter(i, 0, -1);
    }
  }

  private void enter(int person, int next, int day) {
    Phase now = phases[next];
    phase[person] = next;
    enteredOn[person] = day;
    sessions.enter(person, now.exercise());
    activities.level(person).enter(now, plan.guidance());
    activities.changed(person);
  }

  /** Where full recovery is confirmed: usual life from now on, with the maintenance of the plan. */
  void finish(int day, Waiting confirmedToday) {
    for (int place = 0; place < confirmedToday.count(); place++) {
      finish(confirmedToday.person(place), day);
    }
  }

  private void finish(int person, int day) {
    if (underPlan[person] > 0) {
      sessions.finish(person, day);
      endPlan(person, plan.support().education());
    }
    sessions.easeNoMore(person);
  }

  private void endPlan(int person, boolean hasLearnt) {
    underPlan[person] = 0;
    avoidsSpells[person] &= hasLearnt;
    sittingPressing[person] = sittingHours[person];
  }

  /** The activity and the sessions that a day has room for: events and rest limit them (M33). */
  void beginDay(int day) {
    WayBack[] waysBack = regimens.waysBack();
    activities.plan(day, routine, waysBack, underPlan);
    sessions.plan(day, waysBack);
  }

  /** Notes the sessions that were done. */
  void count(int day, double[] sessionsDone) {
    escalating.count(sessions.planned(), sessionsDone);
    regimens.exercised(day, sessionsDone);
  }

  /** Fourth powers of the loads of sessions, as taken. */
  void sessionLoads4(double[] sessionsDone, double[] bearable, double[] loads4) {
    double[] taken = activities.loadTaken();
    sessions.loads4(sessionsDone, taken, bearable, activities.load(), loads4);
  }

  /**
   * Hours of sitting of a day, or of what presses the tendons as much (M56).
   *
   * @param day the day
   * @param sessionsDone sessions done on it
   * @param ofTreatments hours of sitting that press as much as the day's doses
   * @param hours gets the hours
   */
  void press(int day, double[] sessionsDone, double[] ofTreatments, double[] hours) {
    double keptUp = routine.pressingKept(day);
    double ofEvents = routine.pressingOfEvents(day);
    double ofWeek = routine.pressingOfActivity(day);
    double[] activity = activities.done();
    double[] ofSession = sessions.pressingHours();
    for (int i = 0; i < size; i++) {
      hours[i] =
          sittingPressing[i]
              + keptUp
              + ofEvents
              + activity[i] * ofWeek
              + sessionsDone[i] * ofSession[i]
              + ofTreatments[i];
    }
  }

  /** What a day holds for everybody. */
  Routine routine() {
    return routine;
  }

  /**
   * The plan reacts to a day that has ended: flare, review, escalation, next phase. Under care, it
   * uses pain without passing relief, because a clinician asks for it. Without care, it uses felt
   * pain (M24b).
   */
  void endOfDay(int day, Pains pains, Endpoints endpoints, Tissues tissues) {
    listen(pains, endpoints);
    activities.hurt(weekPain);
    judgeFlares(pain, weekPain);
    ease();
    review(day, tissues.capacity());
    nextPhases(day, tissues.strength());
  }

  private void judgeFlares(double[] pain, double[] weekPain) {
    for (int i = 0; i < size; i++) {
      flare[i] = underPlan[i] * painRule.flare(pain[i], weekPain[i]);
    }
  }

  private void ease() {
    for (int i = 0; i < size; i++) {
      flareSinceReview[i] = Math.max(flareSinceReview[i], flare[i]);
    }
    if (listens) {
      sessions.ease(painRule, flare);
    }
  }

  private void nextPhases(int day, double[] strength) {
    int kept = 0;
    for (int place = 0; place < planned.count(); place++) {
      int person = planned.person(place);
      if (underPlan[person] > 0) {
        nextPhase(person, day, strength[person]);
        dropPlan(person, day);
        planned.keep(kept++, person);
      }
    }
    planned.keepFirst(kept);
  }

  /** The pain that counts: felt pain, or under care pain as it would be without relief. */
  private void listen(Pains pains, Endpoints endpoints) {
    pain = pains.felt();
    weekPain = endpoints.weekFelt();
    if (cares && regimens.relieves()) {
      pain = heardPain;
      weekPain = heardWeekPain;
      for (int i = 0; i < size; i++) {
        boolean asked = underPlan[i] > 0;
        pain[i] = asked ? pains.pain()[i] : pains.felt()[i];
        weekPain[i] = asked ? endpoints.weekPain()[i] : endpoints.weekFelt()[i];
      }
    }
  }

  private void review(int day, double[] capacity) {
    boolean ofPlan = Math.floorMod(day + 1, plan.progression().reviewDays()) == 0;
    boolean ofLife = Math.floorMod(day + 1, 7) == 0;
    if (!ofPlan && !ofLife) {
      return;
    }
    for (int i = 0; i < size; i++) {
      boolean planned = underPlan[i] > 0;
      if (planned ? ofPlan : ofLife) {
        review(i, planned, capacity[i]);
        flareSinceReview[i] = 0;
        if (planned) {
          escalating.review(i, day, weekPain[i]);
        }
      }
    }
  }

  private void review(int person, boolean planned, double capacity) {
    Guidance guidance = planned ? plan.guidance() : Guidance.USUAL_LIFE;
    double ceiling = planned ? phases[phase[person]].maximumActivity() : 1;
    boolean flared = flareSinceReview[person] > 0;
    activities.level(person).review(guidance, weekPain[person], capacity, flared, ceiling);
    activities.changed(person);
  }

  private void nextPhase(int person, int day, double strength) {
    WayBack[] waysBack = regimens.waysBack();
    if (waysBack.length > 0 && waysBack[person].restartsOn(day)) {
      enter(person, 0, day);
    } else if (phase[person] + 1 < phases.length) {
      Phase.Exit exit = phases[phase[person]].exit();
      if (exit.met(day - enteredOn[person], pace[person], weekPain[person], strength)) {
        enter(person, phase[person] + 1, day);
      }
    }
  }

  /** Ends the plan and returns to full activity once pain is low, whatever the strength (M48). */
  private void dropPlan(int person, int day) {
    if (day >= 6 && weekPain[person] <= plan.aftercare().quitsAtPain()) {
      activities.level(person).to(1);
      activities.changed(person);
      sessions.drop(person);
      endPlan(person, false);
    }
  }

  /** Whether spells are rare: under care, and after it in people who learnt what to avoid. */
  boolean avoidsSpells(int person) {
    return avoidsSpells[person];
  }

  /** The phase a person is in, counted from 0; 0 also before day 0. */
  int phase(int person) {
    return phase[person];
  }

  /** Whether the day just ended broke the pain rule in a person. */
  boolean flare(int person) {
    return flare[person] > 0;
  }

  /** How much people do of what they want to do. */
  Activities activities() {
    return activities;
  }

  Sessions sessions() {
    return sessions;
  }
}
