package sinew.simulation;

import java.util.OptionalInt;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.model.Measure;
import sinew.model.State;
import sinew.model.Traits;

/**
 * One patient's life as the counts of {@link Outcomes} see it: who it is, when each endpoint was
 * reached, and how each week ended. Entry w of a week is week w; week 0 is day 0 alone. Written
 * while the patient lives, and only read afterwards.
 */
public final class PatientRecord {
  private final long patient;
  private final Traits traits;
  private final int candidates;
  private final boolean admitted;
  private final int horizonDays;
  private final double[][] measures;
  private final WeeklyStates states;
  private final int[] sessionsPlanned;
  private final int[] sessionsDone;
  private final int[] reached = new int[Endpoint.values().length];

  /** The record of a life that begins. */
  PatientRecord(long patient, Life life, int horizonWeeks) {
    this.patient = patient;
    traits = life.traits();
    candidates = life.candidates();
    admitted = life.admitted();
    horizonDays = 7 * horizonWeeks;
    measures = new double[Measure.values().length][horizonWeeks + 1];
    states = new WeeklyStates(horizonWeeks + 1);
    sessionsPlanned = new int[horizonWeeks + 1];
    sessionsDone = new int[horizonWeeks + 1];
  }

  /** Notes the sessions of a day. */
  void day(int week, Life life) {
    sessionsPlanned[week] += life.deeds().sessionsPlanned();
    sessionsDone[week] += life.deeds().sessionsDone();
  }

  /** Notes the week that has just ended. */
  void week(int week, Life life) {
    for (Measure measure : Measure.values()) {
      measures[measure.ordinal()][week] = life.of(measure);
    }
    states.week(week, life);
  }

  /** Notes the endpoints of a life that was lived past the horizon. */
  void end(Life life) {
    states.end(life);
    for (Endpoint endpoint : Endpoint.values()) {
      reached[endpoint.ordinal()] = life.reachedOn(endpoint);
    }
  }

  /** {@return the patient's index, from 0} */
  public long patient() {
    return patient;
  }

  /** {@return the traits with which the patient lived} */
  public Traits traits() {
    return traits;
  }

  /** {@return how many people were looked at until this one was admitted} */
  public int candidates() {
    return candidates;
  }

  /** {@return whether the patient meets the rule of admission} */
  public boolean admitted() {
    return admitted;
  }

  /** {@return the last day on which an endpoint can be reached} */
  public int horizonDays() {
    return horizonDays;
  }

  /** {@return how many weeks there are, week 0 included} */
  public int weeks() {
    return states.weeks();
  }

  /**
   * When an endpoint was reached.
   *
   * @param endpoint the endpoint
   * @return the day, counted from day 0, also for relapse; empty if not by the horizon
   */
  public OptionalInt reachedOn(Endpoint endpoint) {
    int day = reached[endpoint.ordinal()];
    return day == EndpointTracker.NOT_REACHED || day > horizonDays
        ? OptionalInt.empty()
        : OptionalInt.of(day);
  }

  /**
   * A measure at the end of a week.
   *
   * @param measure the measure
   * @param week the week, from 0
   * @return its value
   */
  public double of(Measure measure, int week) {
    return measures[measure.ordinal()][week];
  }

  /**
   * How the person is at the end of a week.
   *
   * @param week the week, from 0
   * @return the state
   */
  public State state(int week) {
    return states.of(week);
  }

  /**
   * Sessions that the plan had for a week.
   *
   * @param week the week, from 0
   * @return how many
   */
  public int sessionsPlanned(int week) {
    return sessionsPlanned[week];
  }

  /**
   * Sessions done in a week.
   *
   * @param week the week, from 0
   * @return how many
   */
  public int sessionsDone(int week) {
    return sessionsDone[week];
  }
}
