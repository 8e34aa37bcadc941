package sinew.study;

import sinew.model.Endpoint;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Outcomes;
import sinew.statistics.EventTimes;
import sinew.statistics.SurvivalCurve;

/**
 * What came of one arm.
 *
 * @param scenario the arm as written
 * @param seed what all randomness started from
 * @param outcomes the counts
 */
public record ArmResult(Scenario scenario, long seed, Outcomes outcomes) {

  /**
   * The curve of an endpoint. That of recurrence counts days from full recovery, among those who
   * recovered; it cannot be had if nobody did.
   *
   * @param endpoint the endpoint
   * @return the curve
   */
  public SurvivalCurve curve(Endpoint endpoint) {
    return SurvivalCurve.of(outcomes.days(endpoint));
  }

  /**
   * The diary of a person whose full recovery took as long as asked for: of the patients with rows,
   * the first whose day is nearest to the quantile; the first who did not recover, if the quantile
   * was not reached by the horizon.
   *
   * @param like what the person's recovery should be like
   * @return the diary
   */
  public Diary example(Like like) {
    EventTimes times = outcomes.rows(Endpoint.FULL_RECOVERY);
    double wanted =
        curve(Endpoint.FULL_RECOVERY)
            .quantile(like.share())
            .value()
            .orElse(Double.POSITIVE_INFINITY);
    int nearest = 0;
    for (int row = 1; row < times.size(); row++) {
      if (distance(times, row, wanted) < distance(times, nearest, wanted)) {
        nearest = row;
      }
    }
    return Diary.of(scenario, seed, nearest);
  }

  /** Days between a row and what is wanted; whoever did not recover is nearest to infinity. */
  private double distance(EventTimes times, int row, double wanted) {
    int never = 2 * scenario.horizonDays() + 1;
    double day = times.observed(row) ? times.day(row) : never;
    return Math.abs(day - Math.min(wanted, never));
  }
}
