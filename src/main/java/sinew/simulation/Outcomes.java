package sinew.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.State;
import sinew.statistics.DayCounts;
import sinew.statistics.EventTimes;
import sinew.statistics.WeeklyBands;
import sinew.statistics.WeeklyCounts;

/**
 * The outcomes of many lives, as exact counts: for each endpoint, how many patients reached it or
 * were censored on each day; for each measure, its distribution over patients at the end of each
 * week; and, where rows were asked for, the times and states of the first patients. Without rows,
 * memory does not grow with the number of patients. Not thread-safe.
 *
 * <p>The counts of relapse are of days since full recovery, among those who recovered; its rows
 * hold the day itself, of everybody.
 */
public final class Outcomes {
  private static final int BINS = 100;

  private final int horizonDays;
  private final Map<Endpoint, DayCounts> days = new EnumMap<>(Endpoint.class);
  private final Map<Measure, WeeklyBands> bands = new EnumMap<>(Measure.class);
  private final WeeklyCounts states;

  private final Map<Endpoint, List<EventTimes>> rows = new EnumMap<>(Endpoint.class);
  private final List<StateRows> stateRows = new ArrayList<>();
  private final List<Visits> visits = new ArrayList<>();
  private long candidates;
  private long notIllEnough;

  private Outcomes(int horizonDays) {
    this.horizonDays = horizonDays;
    states = WeeklyCounts.of(horizonDays / 7 + 1, State.values().length);
    for (Endpoint endpoint : Endpoint.values()) {
      days.put(endpoint, DayCounts.upTo(horizonDays));
      rows.put(endpoint, new ArrayList<>());
    }
    for (Measure measure : Measure.values()) {
      bands.put(
          measure,
          WeeklyBands.of(horizonDays / 7 + 1, measure.range().low(), measure.range().high(), BINS));
    }
  }

  /**
   * No lives yet.
   *
   * @param horizonDays the last day on which an endpoint can be reached
   * @return empty outcomes
   */
  public static Outcomes upTo(int horizonDays) {
    return new Outcomes(horizonDays);
  }

  /**
   * Outcomes whose counts were told before. Visits are not among them.
   *
   * @param horizonDays the last day on which an endpoint can be reached
   * @param counts gives one count after the other, in the order of {@link #forEachCount}
   * @param times the times of patients with rows, by endpoint; row i is the i-th of them
   * @param rows the states of the same patients
   * @return the outcomes
   */
  public static Outcomes of(
      int horizonDays, LongSupplier counts, Map<Endpoint, EventTimes> times, StateRows rows) {
    Outcomes told = upTo(horizonDays);
    for (Endpoint endpoint : Endpoint.values()) {
      for (int day = 0; day <= horizonDays; day++) {
        long events = counts.getAsLong();
        told.days.get(endpoint).add(day, events, counts.getAsLong());
      }
    }
    for (Measure measure : Measure.values()) {
      told.bands.get(measure).addCounts(counts);
    }
    told.states.addCounts(counts);
    told.candidates = counts.getAsLong();
    told.notIllEnough = counts.getAsLong();
    times.forEach(told::addRows);
    told.addRows(rows);
    return told;
  }

  /** Takes in the week that the lives of a block have just ended. */
  void addWeek(int week, Lives lives) {
    for (Measure measure : Measure.values()) {
      bands.get(measure).add(week, lives.of(measure));
    }
  }

  /** Takes in how people were admitted. */
  void addAdmission(List<Patients.Candidate> admitted) {
    for (Patients.Candidate candidate : admitted) {
      candidates += candidate.looked();
      notIllEnough += candidate.illEnough() ? 0 : 1;
    }
  }

  /** Takes in the endpoints and states of lives that were lived past the horizon. */
  void addEnd(Lives lives, WeeklyStates lifeStates) {
    for (int person = 0; person < lives.size(); person++) {
      State[] weeks = lifeStates.of(person);
      for (int week = 0; week < weeks.length; week++) {
        states.add(week, weeks[week].ordinal());
      }
      for (Endpoint endpoint : Endpoint.values()) {
        if (endpoint.fromDayZero()) {
          add(endpoint, lives.reachedOn(endpoint, person), 0);
        } else if (reached(lives.reachedOn(Endpoint.FULL_RECOVERY, person))) {
          int recovery = lives.reachedOn(Endpoint.FULL_RECOVERY, person);
          add(endpoint, lives.reachedOn(endpoint, person), recovery);
        }
      }
    }
  }

  private void add(Endpoint endpoint, int day, int from) {
    if (reached(day)) {
      days.get(endpoint).addEvent(day - from);
    } else {
      days.get(endpoint).addCensored(horizonDays - from);
    }
  }

  private boolean reached(int day) {
    return day != Criteria.NOT_REACHED && day <= horizonDays;
  }

  /** Appends the rows of the next patients for one endpoint. */
  void addRows(Endpoint endpoint, EventTimes times) {
    rows.get(endpoint).add(times);
  }

  /** Appends the states of the next patients. */
  void addRows(StateRows states) {
    stateRows.add(states);
  }

  /** Appends the rows of the next patients. */
  void addVisits(Visits next) {
    visits.add(next);
  }

  /**
   * Adds the outcomes of later patients. Counts are added; rows are appended, so batches have to be
   * added in the order of their patients where rows were asked for.
   *
   * @param later outcomes with the same horizon
   */
  public void add(Outcomes later) {
    for (Endpoint endpoint : Endpoint.values()) {
      days.get(endpoint).add(later.days.get(endpoint));
      rows.get(endpoint).addAll(later.rows.get(endpoint));
    }
    for (Measure measure : Measure.values()) {
      bands.get(measure).add(later.bands.get(measure));
    }
    states.add(later.states);
    candidates += later.candidates;
    notIllEnough += later.notIllEnough;
    stateRows.addAll(later.stateRows);
    visits.addAll(later.visits);
  }

  /**
   * When an endpoint was reached.
   *
   * @param endpoint the endpoint
   * @return counts by day
   */
  public DayCounts days(Endpoint endpoint) {
    return days.get(endpoint);
  }

  /**
   * The distribution of a measure over patients, week by week; week 0 is the end of day 0.
   *
   * @param measure the measure
   * @return its bands
   */
  public WeeklyBands bands(Measure measure) {
    return bands.get(measure);
  }

  /**
   * How many patients are in each state at the end of each week; week 0 is the end of day 0. The
   * kinds are the ordinals of {@link State}.
   *
   * @return the counts
   */
  public WeeklyCounts states() {
    return states;
  }

  /** {@return how many people were looked at until all patients were admitted} */
  public long candidates() {
    return candidates;
  }

  /** {@return how many patients do not meet the rule of admission, because no candidate did} */
  public long notIllEnough() {
    return notIllEnough;
  }

  /**
   * The first patients' own times to an endpoint; row i is patient i.
   *
   * @param endpoint the endpoint
   * @return as many rows as were asked for
   */
  public EventTimes rows(Endpoint endpoint) {
    return EventTimes.concat(rows.get(endpoint));
  }

  /**
   * How the first patients are at a few times; row i is patient i.
   *
   * @return as many rows as were asked for
   */
  public StateRows stateRows() {
    return StateRows.concat(horizonDays / 7, stateRows);
  }

  /**
   * How the first patients were when they were asked; row i is patient i.
   *
   * @return as many rows as were asked for
   */
  public Visits visits() {
    return Visits.concat(visits);
  }

  /**
   * The number of patients.
   *
   * @return how many lives were taken in
   */
  public long patients() {
    return days.get(Endpoint.FULL_RECOVERY).total();
  }

  /**
   * Tells all counts, in the order of endpoints and days, then of measures and weeks, of states and
   * weeks, and of admission.
   *
   * @param count takes one count after the other
   */
  public void forEachCount(LongConsumer count) {
    for (Endpoint endpoint : Endpoint.values()) {
      DayCounts counts = days.get(endpoint);
      for (int day = 0; day <= horizonDays; day++) {
        count.accept(counts.events(day));
        count.accept(counts.censored(day));
      }
    }
    for (Measure measure : Measure.values()) {
      bands.get(measure).forEachCount(count);
    }
    states.forEachCount(count);
    count.accept(candidates);
    count.accept(notIllEnough);
  }
}
