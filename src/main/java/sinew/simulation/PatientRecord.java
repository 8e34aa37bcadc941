package sinew.simulation;

import java.util.OptionalInt;
import sinew.model.Criteria;
import sinew.model.Endpoint;
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
  private final State[] states;
  private final int[] sessionsPlanned;
  private final int[] sessionsDone;
  private final int[] reached = new int[Endpoint.values().length];

  /** The record of a life that begins. */
  PatientRecord(long patient, Traits traits, Patients.Candidate as, int horizonWeeks) {
    this.patient = patient;
    this.traits = traits;
    candidates = as.looked();
    admitted = as.illEnough();
    horizonDays = 7 * horizonWeeks;
    measures = new double[Measure.values().length][horizonWeeks + 1];
    states = new State[horizonWeeks + 1];
    sessionsPlanned = new int[horizonWeeks + 1];
    sessionsDone = new int[horizonWeeks + 1];
  }

  /** Notes the sessions of a day. */
  void day(int week, Lives lives, int person) {
    sessionsPlanned[week] += (int) lives.courses().sessionsPlanned()[person];
    sessionsDone[week] += (int) lives.deeds().sessionsDone()[person];
  }

  /** Notes the week that has just ended. */
  void week(int week, Lives lives, int person) {
    for (Measure measure : Measure.values()) {
      measures[measure.ordinal()][week] = lives.of(measure)[person];
    }
  }

  /** Notes the states and endpoints of a life that was lived past the horizon. */
  void end(Lives lives, WeeklyStates weeks, int person) {
    System.arraycopy(weeks.of(person), 0, states, 0, states.length);
    for (Endpoint endpoint : Endpoint.values()) {
      reached[endpoint.ordinal()] = lives.reachedOn(endpoint, person);
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
    return states.length;
  }

  /**
   * When an endpoint was reached.
   *
   * @param endpoint the endpoint
   * @return the day, counted from day 0, also for relapse; empty if not by the horizon
   */
  public OptionalInt reachedOn(Endpoint endpoint) {
    int day = reached[endpoint.ordinal()];
    return day == Criteria.NOT_REACHED || day > horizonDays
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
    return states[week];
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
