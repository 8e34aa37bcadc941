package sinew.model;

import java.util.List;

/** What a week holds on each of its days beside the plan, added up once for a whole life. */
final class Week {
  private static final int DAYS = 7;

  private final double[] load4 = new double[DAYS];
  private final double[] pressingHours = new double[DAYS];

  private Week() {}

  static Week of(List<Activity> activities) {
    Week week = new Week();
    for (Activity activity : activities) {
      for (int day = 0; day < DAYS; day++) {
        int times = timesOn(day, activity.daysPerWeek());
        week.load4[day] += times * Behaviour.fourth(activity.load());
        week.pressingHours[day] += times * activity.pressingHours();
      }
    }
    return week;
  }

  /** Sum of the fourth powers of the day's loads (see {@link Behaviour#load}). */
  double load4(int day) {
    return load4[Math.floorMod(day, DAYS)];
  }

  /** Hours of sitting that press the tendon as much as the day's activities do. */
  double pressingHours(int day) {
    return pressingHours[Math.floorMod(day, DAYS)];
  }

  /** How often something done n times a week, spread evenly, falls on a day. */
  static int timesOn(int day, int timesPerWeek) {
    int weekday = Math.floorMod(day, DAYS);
    return (weekday + 1) * timesPerWeek / DAYS - weekday * timesPerWeek / DAYS;
  }
}
