package sinew.simulation;

import java.util.Arrays;
import java.util.OptionalInt;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.State;
import sinew.model.Traits;

/**
 * One patient's life as the counts of {@link Outcomes} see it: who it is, when each endpoint was
 * reached, and how each week ended. Entry w of a week is week w; week 0 is day 0 alone.
 */
public final class PatientRecord {
  private final long patient;
  private final Traits traits;
  private final Patients.Candidate as;
  private final int person;
  private final RecordedWeeks weeks;
  private final int[] reached;

  /**
   * The record of a life that is over.
   *
   * @param patient the patient's index
   * @param as how the patient was admitted
   * @param lives the lives of the block, lived past the horizon
   * @param person the patient's place in the block
   * @param weeks the weeks of the block
   */
  PatientRecord(long patient, Patients.Candidate as, Lives lives, int person, RecordedWeeks weeks) {
    this.patient = patient;
    this.as = as;
    this.person = person;
    this.weeks = weeks;
    traits = lives.traits(person);
    reached = Arrays.stream(Endpoint.values()).mapToInt(e -> lives.reachedOn(e, person)).toArray();
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
    return as.looked();
  }

  /** {@return whether the patient meets the rule of admission} */
  public boolean admitted() {
    return as.illEnough();
  }

  /** {@return the last day on which an endpoint can be reached} */
  public int horizonDays() {
    return 7 * (weeks.count() - 1);
  }

  /** {@return how many weeks there are, week 0 included} */
  public int weeks() {
    return weeks.count();
  }

  /**
   * When an endpoint was reached.
   *
   * @param endpoint the endpoint
   * @return the day, counted from day 0, also for relapse; empty if not by the horizon
   */
  public OptionalInt reachedOn(Endpoint endpoint) {
    int day = reached[endpoint.ordinal()];
    return day == Criteria.NOT_REACHED || day > horizonDays()
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
    return weeks.of(measure, week, person);
  }

  /**
   * The capacity of the tendon at the end of a week.
   *
   * @param week the week, from 0
   * @return the load that would not irritate it if it were calm, in the unit of the sound capacity
   */
  public double capacity(int week) {
    return weeks.capacity(week, person);
  }

  /**
   * How the person is at the end of a week.
   *
   * @param week the week, from 0
   * @return the state
   */
  public State state(int week) {
    return weeks.state(week, person);
  }

  /**
   * Sessions that the plan had for a week.
   *
   * @param week the week, from 0
   * @return how many
   */
  public int sessionsPlanned(int week) {
    return weeks.sessionsPlanned(week, person);
  }

  /**
   * Sessions done in a week.
   *
   * @param week the week, from 0
   * @return how many
   */
  public int sessionsDone(int week) {
    return weeks.sessionsDone(week, person);
  }
}
