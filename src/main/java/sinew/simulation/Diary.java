package sinew.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.model.Measure;
import sinew.model.Regimen;
import sinew.model.Traits;
import sinew.model.Treatment;
import sinew.scenario.Scenario;

/**
 * One patient's life, written down day by day from day 0 to the horizon. Row i of each column is
 * day i. It is the same life as in a simulation of many.
 */
public final class Diary {
  /** What is written down each day. */
  public enum Item {
    /** The day's load, all activities in one sum, as a fraction of the uninjured tendon. */
    LOAD("load", "1"),
    /** What the tendon bore that day without being irritated, in the same unit. */
    BEARABLE("bearable", "1"),
    /** Worst pain of the day, NRS 0-10. */
    PAIN("pain", "NRS"),
    /** Mean of the worst pain of 7 days, NRS 0-10. */
    WEEK_PAIN("week_pain", "NRS"),
    /** Activity as a share of demand. */
    ACTIVITY("activity", "share"),
    /** Capacity, as a fraction of the uninjured tendon. */
    CAPACITY("capacity", "1"),
    /** Irritability, 0 to 1. */
    IRRITABILITY("irritability", "1"),
    /** Sensitisation, 0 to 1. */
    SENSITISATION("sensitisation", "1"),
    /** Stress, 0 to 1. */
    STRESS("stress", "share"),
    /** Sessions done. */
    SESSIONS("sessions", "sessions"),
    /** Phase of the plan, from 0. */
    PHASE("phase", ""),
    /** Sessions planned. */
    PLANNED("planned", "sessions"),
    /** Activity that the plan has for the next day, as a share of demand. */
    LEVEL("level", "share");

    private final String key;
    private final String unit;

    Item(String key, String unit) {
      this.key = key;
      this.unit = unit;
    }

    /**
     * The name in tables.
     *
     * @return the key, for example {@code week_pain}
     */
    public String key() {
      return key;
    }

    /**
     * The unit.
     *
     * @return the unit, {@code 1} for a share of the uninjured tendon; empty for a number of order
     */
    public String unit() {
      return unit;
    }
  }

  /**
   * A dose of a treatment.
   *
   * @param day the day
   * @param treatment what was given
   * @param number which dose of it, from 1
   */
  public record Dose(int day, Treatment treatment, int number) {}

  private final long patient;
  private final Traits traits;
  private final Map<Item, double[]> columns = new EnumMap<>(Item.class);
  private final BitSet flares = new BitSet();
  private final List<Dose> doses = new ArrayList<>();
  private final Map<Endpoint, Integer> reached = new EnumMap<>(Endpoint.class);

  private Diary(Scenario scenario, long seed, long patient) {
    this.patient = patient;
    int horizonDays = scenario.horizonDays();
    for (Item column : Item.values()) {
      columns.put(column, new double[horizonDays + 1]);
    }
    Life life = Patients.admit(scenario, seed, patient);
    traits = life.traits();
    for (int day = 0; day < horizonDays + EndpointTracker.KEPT_DAYS; day++) {
      life.next();
      if (day <= horizonDays) {
        write(day, life);
      }
    }
    for (Endpoint endpoint : Endpoint.values()) {
      int day = life.reachedOn(endpoint);
      if (day != EndpointTracker.NOT_REACHED && day <= horizonDays) {
        reached.put(endpoint, day);
      }
    }
  }

  /**
   * The diary of a patient.
   *
   * @param scenario who and what care
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @return the diary
   */
  public static Diary of(Scenario scenario, long seed, long patient) {
    return new Diary(scenario, seed, patient);
  }

  private void write(int day, Life life) {
    for (Item column : Item.values()) {
      columns.get(column)[day] = value(life, column);
    }
    flares.set(day, life.course().flare());
    Regimen regimen = life.regimen();
    for (int i = 0; i < regimen.size(); i++) {
      if (regimen.given(i) > 0 && regimen.lastDose(i) == day) {
        doses.add(new Dose(day, regimen.treatment(i), regimen.given(i)));
      }
    }
  }

  private static double value(Life life, Item column) {
    return switch (column) {
      case LOAD -> life.deeds().load();
      case BEARABLE -> life.bearable();
      case PAIN -> life.pain();
      case WEEK_PAIN -> life.of(Measure.PAIN);
      case ACTIVITY -> life.course().activity();
      case CAPACITY -> life.capacity();
      case IRRITABILITY -> life.irritability();
      case SENSITISATION -> life.of(Measure.SENSITISATION);
      case STRESS -> life.stress();
      case SESSIONS -> life.deeds().sessionsDone();
      case PHASE -> life.course().phase();
      case PLANNED -> life.deeds().sessionsPlanned();
      case LEVEL -> life.course().level();
    };
  }

  /**
   * Who this is.
   *
   * @return the patient's index, from 0
   */
  public long patient() {
    return patient;
  }

  /**
   * The person's traits.
   *
   * @return the traits
   */
  public Traits traits() {
    return traits;
  }

  /**
   * The number of days.
   *
   * @return the rows of each column: horizon in days, plus one
   */
  public int days() {
    return columns.get(Item.PAIN).length;
  }

  /**
   * What was written down each day.
   *
   * @param column which column
   * @return a copy of it; row i is day i
   */
  public double[] column(Item column) {
    return columns.get(column).clone();
  }

  /**
   * Whether a day brought a flare: pain above the plan's limit and clearly above the week's.
   *
   * @param day the day, from 0
   * @return whether it did
   */
  public boolean flare(int day) {
    return flares.get(day);
  }

  /**
   * The doses of all treatments.
   *
   * @return the doses, by day
   */
  public List<Dose> doses() {
    return List.copyOf(doses);
  }

  /**
   * When an endpoint was reached.
   *
   * @param endpoint the endpoint
   * @return the day, counted from day 0, also for relapse; empty if not by the horizon
   */
  public OptionalInt reachedOn(Endpoint endpoint) {
    Integer day = reached.get(endpoint);
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }
}
