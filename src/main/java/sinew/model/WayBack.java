package sinew.model;

import java.util.List;

/** The way back after a treatment that asks for rest, in steps. Mutable; one instance a life. */
public final class WayBack {
  private static final double EXERCISE_FROM = Definition.EXERCISE_FROM.value();

  private int from;
  private List<Treatment.Rest> steps = List.of();
  private boolean restarts;

  /**
   * Notes a dose; a new one that asks for rest takes the place of the last.
   *
   * @param day the day
   * @param burden what the dose costs
   */
  public void after(int day, Treatment.Burden burden) {
    if (!burden.rest().isEmpty()) {
      from = day;
      steps = burden.rest();
      restarts = burden.restartsPlan();
    }
  }

  /**
   * Ceiling of activity on a day.
   *
   * @param day the day
   * @return the share of demand; large if there is none
   */
  public double activityAtMost(int day) {
    for (int i = 0; i < steps.size(); i++) {
      if (day - from < steps.get(i).untilDay()) {
        return steps.get(i).activityAtMost();
      }
    }
    return Double.MAX_VALUE;
  }

  /**
   * Whether exercise has to wait: a person who may hardly move does none.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean forbidsExercise(int day) {
    return activityAtMost(day) < EXERCISE_FROM;
  }

  /**
   * Whether the plan begins again on a day, after the first step of the rest that a treatment asked
   * for.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean restartsOn(int day) {
    return restarts && day - from == steps.get(0).untilDay();
  }
}
