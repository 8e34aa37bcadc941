package sinew.model;

import static sinew.model.Parameter.*;

/**
 * The twin of {@code Endpoints} for one person: watches one life and notes on which day each
 * endpoint was reached. Mutable; one instance a life.
 *
 * <p>Return-to-activity criteria of clinical guidance on proximal hamstring tendinopathy: hardly
 * any pain, strength of at least 90 %, and full load (M47). Pain settled, full recovery and relapse
 * use pain without the passing relief of a treatment. The score and much improved use felt pain, as
 * the person would report it.
 */
public final class EndpointTracker {
  private static final int NOT_REACHED = Criteria.NOT_REACHED;
  private static final int KEPT_DAYS = Criteria.KEPT_DAYS;

  private final Criteria criteria;
  private final double[] lastPains = new double[7];
  private final double[] lastFelt = new double[7];
  private final Spell improved = new Spell();
  private final Spell settled = new Spell();
  private final Spell recovered = new Spell();

  private boolean masked;
  private double weekPain;
  private double weekFelt;
  private double level;
  private double baselinePain;
  private double baselineScore;
  private int tissue = NOT_REACHED;
  private int relapsed = NOT_REACHED;
  private int painfulDays;
  private boolean allRight;

  private EndpointTracker(Parameters parameters) {
    criteria = Criteria.of(parameters);
  }

  /**
   * The tracker of a patient's life.
   *
   * @param parameters the equations' parameters
   * @return the tracker, before the run-in
   */
  public static EndpointTracker of(Parameters parameters) {
    return new EndpointTracker(parameters);
  }

  /** Day 0 is next: pain and score of the run-in become the person's own baseline. */
  public void begin() {
    begin(weekFelt, score());
  }

  /**
   * Day 0 is next.
   *
   * @param pain the person's own baseline of pain
   * @param score their own baseline of the score
   */
  public void begin(double pain, double score) {
    baselinePain = pain;
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
    this.level = level;
    painfulDays = Criteria.painfulDays(painfulDays, pain);
  }

  private static double mean(double[] days) {
    double sum = 0;
    for (double day : days) {
      sum += day;
    }
    return sum / days.length;
  }

  /** The score of some pain and activity. */
  double score(double weekPain, double level) {
    return criteria.score(weekPain, level);
  }

  /**
   * Notes the endpoints that a day reached.
   *
   * @param day the day, from 0
   * @param strength share of the person's own sound capacity at the end of the day
   * @param ample whether capacity is ample for all that the person wants to do
   * @param carried activity carried, as a share of demand
   */
  public void judge(int day, double strength, boolean ample, double carried) {
    boolean calm = Criteria.settled(weekPain) > 0;
    boolean sound = Criteria.strong(strength) > 0;
    boolean full = Criteria.back(carried) > 0;
    boolean back = (sound || ample) && full;
    if (tissue == NOT_REACHED && sound) {
      tissue = day;
    }
    noteRelapse(day);
    improved.next(day, newlyImproved());
    settled.next(day, calm);
    recovered.next(day, back && Criteria.painless(weekPain) > 0);
    allRight = calm && full;
  }

  private void noteRelapse(int day) {
    boolean mayRelapse = recovered.keptFrom != NOT_REACHED && relapsed == NOT_REACHED;
    if (mayRelapse && Criteria.relapse(painfulDays)) {
      relapsed = day;
    }
  }

  /**
   * How the person is.
   *
   * @return the state on the last day
   */
  public State state() {
    if (recovered.keptFrom != NOT_REACHED) {
      return allRight ? State.WELL : State.RELAPSED;
    }
    return criteria.muchImproved(baselinePain, baselineScore, weekFelt, score())
        ? State.IMPROVING
        : State.NOT_BETTER;
  }

  /** Not computed again once it was kept, because the square root in the score costs time. */
  private boolean newlyImproved() {
    return improved.keptFrom == NOT_REACHED
        && criteria.muchImproved(baselinePain, baselineScore, weekFelt, score());
  }

  /**
   * The day on which an endpoint was reached; relapse counts from day 0 here.
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
      case RELAPSE -> relapsed;
    };
  }

  /** A person who is fully recovered is also much improved. */
  private static int firstOf(int a, int b) {
    return a == NOT_REACHED || b == NOT_REACHED ? Math.max(a, b) : Math.min(a, b);
  }

  /**
   * The person's own baseline of pain.
   *
   * @return mean of the worst pain of the last 7 days of the run-in
   */
  public double baselinePain() {
    return baselinePain;
  }

  /**
   * The person's own baseline of the score.
   *
   * @return the score at the end of the run-in
   */
  public double baselineScore() {
    return baselineScore;
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
    return score(weekFelt, level);
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
