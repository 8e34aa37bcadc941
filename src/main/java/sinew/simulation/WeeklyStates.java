package sinew.simulation;

import java.util.Arrays;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.State;

/**
 * How the lives of a block stood at the end of each week. Full recovery is confirmed late, and
 * dated on its first day; at the end of the lives, so are the states. Mutable.
 */
final class WeeklyStates {
  private final int weeks;
  private final State[][] states;

  /** For so many weeks, week 0 included, and people. */
  WeeklyStates(int weeks, int people) {
    this.weeks = weeks;
    states = new State[people][weeks];
  }

  /** Notes the week that has just ended. */
  void week(int week, Lives lives) {
    for (int person = 0; person < states.length; person++) {
      states[person][week] = lives.state(person);
    }
  }

  /** Notes the end of lives that were lived past the horizon. */
  void end(Lives lives) {
    for (int person = 0; person < states.length; person++) {
      int recovery = lives.reachedOn(Endpoint.FULL_RECOVERY, person);
      if (recovery != Criteria.NOT_REACHED) {
        int from = Math.min(weeks, (recovery + 6) / 7);
        int confirmed = (recovery + Criteria.KEPT_DAYS - 1 + 6) / 7;
        Arrays.fill(states[person], from, Math.min(weeks, confirmed), State.WELL);
      }
    }
  }

  int weeks() {
    return weeks;
  }

  /** A person's states at the end of each week. */
  State[] of(int person) {
    return states[person];
  }
}
