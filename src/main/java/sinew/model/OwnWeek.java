package sinew.model;

import java.util.Arrays;
import java.util.List;

/** The person's own week of full activity: how hard each day is against the hardest. */
public final class OwnWeek {
  private static final int DAYS = 7;
  private static final OwnWeek EVEN = new OwnWeek();

  private final double[] share = new double[DAYS];
  private final double[] pressingHours = new double[DAYS];

  private OwnWeek() {
    Arrays.fill(share, 1);
  }

  /**
   * The week that holds some activities.
   *
   * @param activities what it holds; without any, every day is as hard
   * @return the week
   */
  public static OwnWeek of(List<Activity> activities) {
    if (activities.isEmpty()) {
      return EVEN;
    }
    OwnWeek own = new OwnWeek();
    Week week = Week.of(activities);
    double hardest = week.hardest();
    for (int day = 0; day < DAYS; day++) {
      own.share[day] = hardest > 0 ? Math.sqrt(Math.sqrt(week.load4(day))) / hardest : 0;
      own.pressingHours[day] = week.pressingHours(day);
    }
    return own;
  }

  /**
   * Load of a day over that of the hardest day.
   *
   * @param day the day
   * @return the share
   */
  public double share(int day) {
    return share[Math.floorMod(day, DAYS)];
  }

  /**
   * Hours of sitting that press the tendon as much as a day's activities do.
   *
   * @param day the day
   * @return hours, at least 0
   */
  public double pressingHours(int day) {
    return pressingHours[Math.floorMod(day, DAYS)];
  }
}
