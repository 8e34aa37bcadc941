package sinew.simulation;

import java.util.Arrays;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.model.State;

/**
 * How one life stood at the end of each week. Full recovery is confirmed late, and dated on its
 * first day; at the end of the life, so are the states. Mutable; may be used for one life after
 * another.
 */
final class WeeklyStates {
  private final State[] states;

  /** For so many weeks, week 0 included. */
  WeeklyStates(int weeks) {
    states = new State[weeks];
  }

  /** Notes the week that has just ended. */
  void week(int week, Life life) {
    states[week] = life.state();
  }

  /** Notes the end of a life that was lived past the horizon. */
  void end(Life life) {
    int recovery = life.reachedOn(Endpoint.FULL_RECOVERY);
    if (recovery != EndpointTracker.NOT_REACHED) {
      int from = Math.min(states.length, (recovery + 6) / 7);
      int confirmed = (recovery + EndpointTracker.KEPT_DAYS - 1 + 6) / 7;
      Arrays.fill(states, from, Math.min(states.length, confirmed), State.WELL);
    }
  }

  /** The state at the end of a week. */
  State of(int week) {
    return states[week];
  }

  /** How many weeks there are. */
  int weeks() {
    return states.length;
  }
}
