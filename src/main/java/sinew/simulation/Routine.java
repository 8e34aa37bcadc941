package sinew.simulation;

import sinew.model.Calendar;
import sinew.model.DailyLife;
import sinew.model.LoadPlan;
import sinew.model.OwnWeek;
import sinew.model.Week;

/**
 * What a day holds for all people of a scenario alike: events, what is kept up beside the plan, and
 * the share of the day in the person's own week. Before day 0 there is no plan, so that the same
 * people are admitted whatever it holds.
 */
final class Routine {
  private final Calendar calendar;
  private final Week kept;
  private final OwnWeek own;

  Routine(DailyLife life, LoadPlan plan) {
    calendar = Calendar.of(life.events());
    kept = Week.of(plan.activities());
    own = OwnWeek.of(life.week());
  }

  /** Activity that a day leaves possible, as a share of demand; large if nothing limits it. */
  double activityAtMost(int day) {
    return calendar.activityAtMost(day);
  }

  /** Load of a day over that of the hardest day of the week. */
  double share(int day) {
    return own.share(day);
  }

  /** What a day adds to stress. */
  double stress(int day) {
    return calendar.stress(day);
  }

  /** Fourth powers of the loads of a day, summed. */
  double load4(int day) {
    return (day < 0 ? 0 : kept.load4(day)) + calendar.load4(day);
  }

  /** Hours of sitting that press as much as what is kept up beside the plan. */
  double pressingKept(int day) {
    return day < 0 ? 0 : kept.pressingHours(day);
  }

  /** Hours of sitting that press as much as the day's events. */
  double pressingOfEvents(int day) {
    return calendar.pressingHours(day);
  }

  /** Hours of sitting that press as much as all activity of the day. */
  double pressingOfActivity(int day) {
    return own.pressingHours(day);
  }
}
