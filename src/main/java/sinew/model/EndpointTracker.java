package sinew.model;

import static sinew.model.Parameter.*;

/**
 * Watches one life and notes on which day each endpoint was reached. Mutable; one instance a life.
 *
 * <p>Return-to-activity criteria of clinical guidance on proximal hamstring tendinopathy: no pain
 * worth the name, strength of at least 90 %, and the full load carried (M47). Pain counts as
 * settled and as come back by what it would be without passing relief; the score and much improved
 * go by what is felt, as the person would say.
 */
public final class EndpointTracker {
  /** The value of a day that has not come. */
  public static final int NOT_REACHED = -1;

  /** Days for which pain settled and full recovery have to be kept: 4 weeks. */
  public static final int KEPT_DAYS = 28;

  private static final double SETTLED_PAIN = 2;
  private static final double CAPACITY_OVER_DEMAND = 0.9;
  private static final double FULL_LEVEL = 0.95;
  private static final double RECURRENCE_PAIN = 4;
  private static final int RECURRENCE_WINDOW = (1 << 14) - 1;
  private static final int MOST_DAYS = 8;
  private static final int NEARLY_WELL = 90;

  private final double demand;
  private final double improvedPain;
  private final double improvedScore;
  private final double[] lastPains = new double[7];
  private final double[] lastFelt = new double[7];
  private final Spell improved = new Spell();
  private final Spell settled = new Spell();
  private final Spell recovered = new Spell();

  private boolean masked;
  private double weekPain;
  private double weekFelt;
  private double score;
  private double baselinePain;
  private double baselineScore;
  private int tissue = NOT_REACHED;
  private int recurred = NOT_REACHED;
  private int painfulDays;

  private EndpointTracker(Parameters parameters, Traits traits) {
    demand = traits.of(Trait.DEMAND);
    improvedPain = parameters.of(IMPROVED_PAIN);
    improvedScore = parameters.of(IMPROVED_SCORE);
  }

  /**
   * The tracker of a patient's life.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @return the tracker, before the run-in
   */
  public static EndpointTracker of(Parameters parameters, Traits traits) {
    return new EndpointTracker(parameters, traits);
  }

  /** Day 0 is next: pain and score of the run-in become the person's own baseline. */
  public void begin() {
    baselinePain = weekFelt;
    baselineScore = score;
  }

  /**
   * Takes in the pain and activity of a day.
   *
   * @param day the day, negative in the run-in
   * @param pain the day's worst pain, as it would be without relief
   * @param felt the day's worst pain, as felt
   * @param level activity as a share of demand
   */
  public void observe(int day, double pain, double felt, double level) {
    lastPains[Math.floorMod(day, 7)] = pain;
    lastFelt[Math.floorMod(day, 7)] = felt;
    masked |= pain != felt;
    weekPain = mean(lastPains);
    weekFelt = masked ? mean(lastFelt) : weekPain;
    score = score(weekFelt, level);
    painfulDays = ((painfulDays << 1) & RECURRENCE_WINDOW) | (pain >= RECURRENCE_PAIN ? 1 : 0);
  }

  private static double mean(double[] days) {
    double sum = 0;
    for (double day : days) {
      sum += day;
    }
    return sum / days.length;
  }

  /**
   * A score in the likeness of the VISA-H: \( 100 - 6 P_7 - 40 (1 - \min(1, a)) \). Assumed
   * weights.
   *
   * @param weekPain mean of the worst pain of 7 days
   * @param level activity as a share of demand
   * @return the score, 0 to 100
   */
  static double score(double weekPain, double level) {
    return 100 - 6 * weekPain - 40 * (1 - Math.min(1, level));
  }

  /**
   * Notes the endpoints that a day reached.
   *
   * @param day the day, from 0
   * @param capacity capacity at the end of the day
   * @param level activity as a share of demand
   */
  public void judge(int day, double capacity, double level) {
    boolean calm = weekPain <= SETTLED_PAIN;
    boolean sound = capacity >= CAPACITY_OVER_DEMAND * demand;
    if (tissue == NOT_REACHED && sound) {
      tissue = day;
    }
    boolean mayRecur = recovered.keptFrom != NOT_REACHED && recurred == NOT_REACHED;
    if (mayRecur && Integer.bitCount(painfulDays) >= MOST_DAYS) {
      recurred = day;
    }
    improved.next(day, muchImproved());
    settled.next(day, calm);
    recovered.next(day, calm && sound && level >= FULL_LEVEL);
  }

  private boolean muchImproved() {
    return weekFelt <= improvedPain * baselinePain
        && score >= Math.min(NEARLY_WELL, baselineScore + improvedScore);
  }

  /**
   * The day on which an endpoint was reached; recurrence counts from day 0 here.
   *
   * @param endpoint the endpoint
   * @return the day, or {@link #NOT_REACHED}
   */
  public int day(Endpoint endpoint) {
    return switch (endpoint) {
      case MUCH_IMPROVED -> firstOf(improved.keptFrom, recovered.keptFrom);
      case PAIN_SETTLED -> settled.keptFrom;
      case TISSUE_RECOVERED -> tissue;
      case FULL_RECOVERY -> recovered.keptFrom;
      case RECURRENCE -> recurred;
    };
  }

  /** Who is fully recovered is also much improved. */
  private static int firstOf(int a, int b) {
    return a == NOT_REACHED || b == NOT_REACHED ? Math.max(a, b) : Math.min(a, b);
  }

  /**
   * Mean of the worst pain of the last 7 days, as felt.
   *
   * @return pain, 0-10
   */
  public double weekPain() {
    return weekFelt;
  }

  /**
   * Mean of the worst pain of the last 7 days, as it would be without relief.
   *
   * @return pain, 0-10
   */
  public double unrelievedWeekPain() {
    return weekPain;
  }

  /**
   * The score of the last day.
   *
   * @return the score, 0 to 100
   */
  public double score() {
    return score;
  }

  /** Days in a row on which something holds. */
  private static final class Spell {
    private int days;

    /** First day of the first spell that was kept. */
    private int keptFrom = NOT_REACHED;

    private void next(int day, boolean holds) {
      days = holds ? days + 1 : 0;
      if (keptFrom == NOT_REACHED && days == KEPT_DAYS) {
        keptFrom = day - KEPT_DAYS + 1;
      }
    }
  }
}
