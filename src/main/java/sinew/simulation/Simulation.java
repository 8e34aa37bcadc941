package sinew.simulation;

import java.util.Arrays;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.scenario.Scenario;
import sinew.statistics.EventTimes;

/**
 * One scenario made ready to run: any batch of its patients can be simulated anywhere, and gives
 * the same outcomes.
 *
 * @param scenario who and what care
 * @param seed the study's seed
 * @param rows how many of the first patients leave their own times behind, at least 0
 */
public record Simulation(Scenario scenario, long seed, int rows) {

  public Simulation {
    if (rows < 0) {
      throw new IllegalArgumentException("rows must be at least 0, was " + rows);
    }
  }

  /**
   * Simulates the patients of a batch.
   *
   * @param batch which patients
   * @return what came of their lives
   */
  public Outcomes run(Batch batch) {
    int horizonDays = scenario.horizonDays();
    Outcomes outcomes = Outcomes.upTo(horizonDays);
    int kept = (int) Math.max(0, Math.min(batch.size(), rows - batch.first()));
    int[][] reached = new int[Endpoint.values().length][kept];
    for (int i = 0; i < batch.size(); i++) {
      Life life = Life.of(scenario, seed, batch.first() + i);
      live(life, outcomes);
      outcomes.addEnd(life);
      if (i < kept) {
        for (Endpoint endpoint : Endpoint.values()) {
          reached[endpoint.ordinal()][i] = life.reachedOn(endpoint);
        }
      }
    }
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint != Endpoint.RECURRENCE) {
        outcomes.addRows(endpoint, times(reached[endpoint.ordinal()], horizonDays));
      }
    }
    return outcomes;
  }

  /** Past the horizon, so that what begins by then can be seen to be kept. */
  private void live(Life life, Outcomes outcomes) {
    int horizonDays = scenario.horizonDays();
    for (int day = 0; day < horizonDays + EndpointTracker.KEPT_DAYS; day++) {
      life.next();
      if (day % 7 == 0 && day <= horizonDays) {
        outcomes.addWeek(day / 7, life);
      }
    }
  }

  private static EventTimes times(int[] reached, int horizonDays) {
    boolean[] observed = new boolean[reached.length];
    for (int row = 0; row < reached.length; row++) {
      observed[row] = reached[row] != EndpointTracker.NOT_REACHED && reached[row] <= horizonDays;
    }
    int[] days =
        Arrays.stream(reached)
            .map(
                day ->
                    day == EndpointTracker.NOT_REACHED ? horizonDays : Math.min(day, horizonDays))
            .toArray();
    return EventTimes.of(days, observed);
  }
}
