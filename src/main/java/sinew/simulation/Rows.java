package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.statistics.EventTimes;

/** What the first patients of a batch leave behind of themselves. Mutable. */
final class Rows {
  private final int horizonDays;
  private final List<Integer> visits;
  private final int kept;
  private final int[][] reached;
  private final byte[][] states;
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
    states = new byte[StateRows.weeks(horizonDays / 7).size()][kept];
    pain = new double[1 + visits.size()][kept];
    score = new double[1 + visits.size()][kept];
    activity = new double[1 + visits.size()][kept];
  }

  /** Asks the patients of a block at the end of the run-in. */
  void baseline(int first, Lives lives) {
    Endpoints endpoints = lives.endpoints();
    ask(
        0,
        first,
        endpoints.baselinePain(),
        endpoints.baselineScore(),
        lives.courses().activities().done());
  }

  /** Asks the patients of a block at the end of a week, if there is a visit. */
  void week(int first, int week, Lives lives) {
    int visit = first < kept ? visits.indexOf(week) : -1;
    if (visit >= 0) {
      double[] score = lives.of(Measure.SCORE);
      ask(1 + visit, first, lives.of(Measure.PAIN), score, lives.courses().activities().done());
    }
  }

  private void ask(int visit, int first, double[] pains, double[] scores, double[] activities) {
    int n = Math.min(pains.length, kept - first);
    if (n > 0) {
      System.arraycopy(pains, 0, pain[visit], first, n);
      System.arraycopy(scores, 0, score[visit], first, n);
      System.arraycopy(activities, 0, activity[visit], first, n);
    }
  }

  /** Notes endpoints and states of the lives of a block that were lived past the horizon. */
  void end(int first, Lives lives, WeeklyStates lifeStates) {
    List<Integer> weeks = StateRows.weeks(horizonDays / 7);
    for (int person = 0; first + person < kept && person < lives.size(); person++) {
      for (Endpoint endpoint : Endpoint.values()) {
        reached[endpoint.ordinal()][first + person] = lives.reachedOn(endpoint, person);
      }
      for (int i = 0; i < weeks.size(); i++) {
        states[i][first + person] = (byte) lifeStates.of(person)[weeks.get(i)].ordinal();
      }
    }
  }

  /** Appends the rows to those of earlier patients. */
  void addTo(Outcomes outcomes) {
    for (Endpoint endpoint : Endpoint.values()) {
      outcomes.addRows(endpoint, times(reached[endpoint.ordinal()]));
    }
    outcomes.addRows(StateRows.of(horizonDays / 7, states));
    outcomes.addVisits(new Visits(pain, score, activity));
  }

  private EventTimes times(int[] reached) {
    boolean[] observed = new boolean[reached.length];
    for (int row = 0; row < reached.length; row++) {
      observed[row] = reached[row] != Criteria.NOT_REACHED && reached[row] <= horizonDays;
    }
    int[] days =
        Arrays.stream(reached)
            .map(day -> day == Criteria.NOT_REACHED ? horizonDays : Math.min(day, horizonDays))
            .toArray();
    return EventTimes.of(days, observed);
  }
}
