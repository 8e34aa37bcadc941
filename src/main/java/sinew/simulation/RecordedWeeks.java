package sinew.simulation;

import sinew.model.Measure;
import sinew.model.State;

/**
 * What the weeks of a block of people were like, for the records of the patients: a column a week,
 * as columns are quicker to copy than values of one person after the other. Week 0 is day 0 alone.
 */
final class RecordedWeeks {
  private final WeeklyStates states;
  private final double[][][] measures;
  private final double[][] capacity;
  private final double[][] planned;
  private final double[][] done;

  /** Beside the states of so many people. */
  RecordedWeeks(WeeklyStates states, int people) {
    this.states = states;
    int weeks = states.weeks();
    measures = new double[Measure.values().length][weeks][people];
    capacity = new double[weeks][people];
    planned = new double[weeks][people];
    done = new double[weeks][people];
  }

  /** Notes the sessions of a day. */
  void day(int week, Lives lives) {
    add(lives.courses().sessions().planned(), planned[week]);
    add(lives.deeds().sessionsDone(), done[week]);
  }

  private static void add(double[] ofDay, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += ofDay[i];
    }
  }

  /** Notes the week that has just ended. */
  void week(int week, Lives lives) {
    for (Measure measure : Measure.values()) {
      double[] column = measures[measure.ordinal()][week];
      System.arraycopy(lives.of(measure), 0, column, 0, column.length);
    }
    lives.tissues().capacity(lives.deeds().conditioning(), capacity[week]);
  }

  int count() {
    return planned.length;
  }

  double of(Measure measure, int week, int person) {
    return measures[measure.ordinal()][week][person];
  }

  double capacity(int week, int person) {
    return capacity[week][person];
  }

  State state(int week, int person) {
    return states.of(person)[week];
  }

  int sessionsPlanned(int week, int person) {
    return (int) planned[week][person];
  }

  int sessionsDone(int week, int person) {
    return (int) done[week][person];
  }
}
