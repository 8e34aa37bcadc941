package sinew.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.Measure;
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
    Lives life = Patients.admit(scenario, Address.of(seed, patient)).lives();
    traits = life.traits(0);
    for (int day = 0; day <= horizonDays; day++) {
      life.next();
      write(day, life);
    }
    life.liveOn();
    for (Endpoint endpoint : Endpoint.values()) {
      int day = life.reachedOn(endpoint, 0);
      if (day != Criteria.NOT_REACHED && day <= horizonDays) {
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

  private void write(int day, Lives life) {
    for (Item column : Item.values()) {
      columns.get(column)[day] = value(life, column);
    }
    flares.set(day, life.courses().flare(0));
    for (Doses doses : life.regimens().treatments()) {
      int number = doses.doseOn(day, 0);
      if (number > 0) {
        this.doses.add(new Dose(day, doses.treatment(), number));
      }
    }
  }

  private static double value(Lives life, Item column) {
    return switch (column) {
      case LOAD -> life.deeds().load()[0];
      case BEARABLE -> life.tissues().bearable()[0];
      case PAIN -> life.pains().felt()[0];
      case WEEK_PAIN -> life.of(Measure.PAIN)[0];
      case ACTIVITY -> life.courses().activities().done()[0];
      case CAPACITY -> life.tissues().capacity()[0];
      case IRRITABILITY -> life.pains().irritability()[0];
      case SENSITISATION -> life.of(Measure.SENSITISATION)[0];
      case STRESS -> life.pains().stress()[0];
      case SESSIONS -> life.deeds().sessionsDone()[0];
      case PHASE -> life.courses().phase(0);
      case PLANNED -> life.courses().sessions().planned()[0];
      case LEVEL -> life.courses().activities().level()[0];
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
