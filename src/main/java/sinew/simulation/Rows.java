package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.model.Measure;
import sinew.statistics.EventTimes;

/** What the first patients of a batch leave behind of themselves. Mutable. */
final class Rows {
  private final int horizonDays;
  private final List<Integer> visits;
  private final int kept;
  private final int[][] reached;
  private final double[][] pain;
  private final double[][] score;
  private final double[][] activity;

  /**
   * No rows yet.
   *
   * @param horizonDays the last day on which an endpoint can be reached
   * @param visits at the end of which weeks the patients are asked how they are, ascending
   * @param kept how many patients leave rows
   */
  Rows(int horizonDays, List<Integer> visits, int kept) {
    this.horizonDays = horizonDays;
    this.visits = visits;
    this.kept = kept;
    reached = new int[Endpoint.values().length][kept];
    pain = new double[1 + visits.size()][kept];
    score = new double[1 + visits.size()][kept];
    activity = new double[1 + visits.size()][kept];
  }

  /** Asks a patient at the end of the run-in. */
  void baseline(int row, Life life) {
    if (row < kept) {
      pain[0][row] = life.baseline(Measure.PAIN);
      score[0][row] = life.baseline(Measure.SCORE);
      activity[0][row] = life.course().activity();
    }
  }

  /** Asks a patient at the end of a week, if there is a visit. */
  void week(int row, int week, Life life) {
    int visit = row < kept && !visits.isEmpty() ? visits.indexOf(week) : -1;
    if (visit >= 0) {
      pain[1 + visit][row] = life.of(Measure.PAIN);
      score[1 + visit][row] = life.of(Measure.SCORE);
      activity[1 + visit][row] = life.course().activity();
    }
  }

  /** Notes the endpoints of a life that was lived past the horizon. */
  void end(int row, Life life) {
    if (row < kept) {
      for (Endpoint endpoint : Endpoint.values()) {
        reached[endpoint.ordinal()][row] = life.reachedOn(endpoint);
      }
    }
  }

  /** Appends the rows to those of earlier patients. */
  void addTo(Outcomes outcomes) {
    for (Endpoint endpoint : Endpoint.values()) {
      outcomes.addRows(endpoint, times(reached[endpoint.ordinal()]));
    }
    outcomes.addVisits(new Visits(pain, score, activity));
  }

  private EventTimes times(int[] reached) {
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
