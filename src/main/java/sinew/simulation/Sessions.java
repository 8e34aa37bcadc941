package sinew.simulation;

import java.util.Arrays;
import sinew.model.Behaviour;
import sinew.model.LoadPlan;
import sinew.model.PainRule;
import sinew.model.Phase;
import sinew.model.WayBack;
import sinew.model.Week;

/** The sessions of exercise that the plan has for a block of people. */
final class Sessions {
  private final LoadPlan.Aftercare aftercare;
  private final int size;
  private final int[] finishedOn;
  private final int[] tapersUntil;
  private final Waiting tapering;
  private final int[] beforeTaper;
  private final int[] perWeek;

  // Those of each weekday; they change only where the number of a week does.
  private final double[][] ofWeek;
  private final int[] people;
  private final double[] planned;
  private final double[] dose;
  private final double[] share;
  private final double[] pressingHours;
  private boolean anyPlanned;

  /** Before day 0, without any. */
  Sessions(LoadPlan.Aftercare aftercare, int size) {
    this.aftercare = aftercare;
    this.size = size;
    finishedOn = new int[size];
    tapersUntil = new int[size];
    tapering = Waiting.none(size);
    beforeTaper = new int[size];
    perWeek = new int[size];
    ofWeek = new double[Week.DAYS][size];
    people = new int[Week.DAYS];
    planned = new double[size];
    dose = new double[size];
    share = new double[size];
    Arrays.fill(share, 1);
    pressingHours = new double[size];
  }

  /** A phase begins. */
  void enter(int person, Phase.Exercise exercise) {
    dose[person] = exercise.dose();
    pressingHours[person] = exercise.pressingHours();
    plan(person, exercise.sessionsPerWeek());
  }

  /** The plan was dropped. */
  void drop(int person) {
    plan(person, 0);
  }

  /** The plan is over: from the next day on, sessions taper to those of maintenance (M50). */
  void finish(int person, int day) {
    finishedOn[person] = day;
    tapersUntil[person] = day + 1 + (int) Math.ceil(7 * aftercare.taperWeeks());
    beforeTaper[person] = perWeek[person];
    plan(person, 0);
    tapering.add(person);
  }

  private void plan(int person, int timesPerWeek) {
    if (perWeek[person] != timesPerWeek) {
      perWeek[person] = timesPerWeek;
      for (int weekday = 0; weekday < Week.DAYS; weekday++) {
        double before = ofWeek[weekday][person];
        double now = Week.timesOn(weekday, timesPerWeek);
        ofWeek[weekday][person] = now;
        people[weekday] += (now > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
      }
    }
  }

  private void taper(int day) {
    int kept = 0;
    for (int place = 0; place < tapering.count(); place++) {
      int person = tapering.person(place);
      if (day <= tapersUntil[person]) {
        plan(person, aftercare.sessionsPerWeek(beforeTaper[person], day - finishedOn[person]));
        tapering.keep(kept++, person);
      }
    }
    tapering.keepFirst(kept);
  }

  /** Plans those of a day; a person who may hardly move does none. */
  void plan(int day, WayBack[] waysBack) {
    taper(day);
    int weekday = Math.floorMod(day, Week.DAYS);
    System.arraycopy(ofWeek[weekday], 0, planned, 0, size);
    anyPlanned = people[weekday] > 0;
    for (int i = 0; i < waysBack.length; i++) {
      planned[i] = waysBack[i].forbidsExercise(day) ? 0 : planned[i];
    }
  }

  /**
   * Fourth powers of the loads of sessions, as taken. A session is dosed so that it and the planned
   * activity together reach the intended share of the load that the tendon tolerates now (M12); it
   * is reduced after a flare and multiplied by the person's load taken over load planned (M05,
   * M43).
   *
   * @param done sessions done
   * @param loadTaken load taken over load planned
   * @param bearable what the tendons bear
   * @param activityLoad load of the planned activity
   * @param loads4 gets the fourth powers
   */
  void loads4(
      double[] done,
      double[] loadTaken,
      double[] bearable,
      double[] activityLoad,
      double[] loads4) {
    if (!anyPlanned) {
      Arrays.fill(loads4, 0);
      return;
    }
    for (int i = 0; i < size; i++) {
      double intended = dose[i] * share[i] * loadTaken[i] * bearable[i];
      double more = Behaviour.fourth(intended) - Behaviour.fourth(activityLoad[i]);
      loads4[i] = done[i] * Math.max(0, more);
    }
  }

  /** The pain rule eases sessions after a flare. */
  void ease(PainRule rule, double[] flare) {
    for (int i = 0; i < size; i++) {
      share[i] = rule.nextSessionShare(share[i], flare[i]);
    }
  }

  /** Sessions are full again. */
  void easeNoMore(int person) {
    share[person] = 1;
  }

  /** Whether anybody may have a session on the day. On most days nobody has. */
  boolean anyPlanned() {
    return anyPlanned;
  }

  /** Sessions planned on the day, 0, 1 or 2. */
  double[] planned() {
    return planned;
  }

  /** How far a session presses the tendons, as the hours of sitting that press as much. */
  double[] pressingHours() {
    return pressingHours;
  }
}
