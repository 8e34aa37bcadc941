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
  private final int[] beforeTaper;
  private final int[] perWeek;
  private final double[] planned;
  private final double[] dose;
  private final double[] share;
  private final double[] pressingHours;

  /** Before day 0, without any. */
  Sessions(LoadPlan.Aftercare aftercare, int size) {
    this.aftercare = aftercare;
    this.size = size;
    finishedOn = new int[size];
    Arrays.fill(finishedOn, Integer.MAX_VALUE);
    tapersUntil = new int[size];
    beforeTaper = new int[size];
    perWeek = new int[size];
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
    perWeek[person] = exercise.sessionsPerWeek();
  }

  /** The plan was dropped. */
  void drop(int person) {
    perWeek[person] = 0;
  }

  /** The plan is over: from the next day on, sessions taper to those of maintenance (M50). */
  void finish(int person, int day) {
    finishedOn[person] = day;
    tapersUntil[person] = day + 1 + (int) Math.ceil(7 * aftercare.taperWeeks());
    beforeTaper[person] = perWeek[person];
    perWeek[person] = 0;
  }

  /** Plans those of a day; a person who may hardly move does none. */
  void plan(int day, WayBack[] waysBack) {
    double[] times = Week.timesOn(day);
    for (int i = 0; i < size; i++) {
      if (day > finishedOn[i] && day <= tapersUntil[i]) {
        perWeek[i] = aftercare.sessionsPerWeek(beforeTaper[i], day - finishedOn[i]);
      }
      planned[i] = times[perWeek[i]];
    }
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

  /** Sessions planned on the day, 0, 1 or 2. */
  double[] planned() {
    return planned;
  }

  /** How far a session presses the tendons, as the hours of sitting that press as much. */
  double[] pressingHours() {
    return pressingHours;
  }
}
