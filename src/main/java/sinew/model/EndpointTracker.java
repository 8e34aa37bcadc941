package sinew.model;

import static sinew.model.Parameter.*;

/**
 * Watches one life and notes on which day each endpoint was reached. Mutable; one instance a life.
 *
 * <p>Return-to-activity criteria of clinical guidance on proximal hamstring tendinopathy: hardly
 * any pain, strength of at least 90 %, and full load (M47). Pain settled, full recovery and relapse
 * use pain without the passing relief of a treatment. The score and much improved use felt pain, as
 * the person would report it.
 */
public final class EndpointTracker {
  /** The value of a day that has not come. */
  public static final int NOT_REACHED = -1;

  /** Days for which pain settled and full recovery have to be kept: 4 weeks. */
  public static final int KEPT_DAYS = Definition.KEPT_DAYS.count();

  private static final double SETTLED_PAIN = Definition.SETTLED_PAIN.value();
  private static final double RECOVERED_PAIN = Definition.RECOVERED_PAIN.value();
  private static final double RECOVERED_STRENGTH = Definition.RECOVERED_CAPACITY.value();

  /** Share of the demand from which somebody counts as back at all of it. */
  public static final double FULL_LEVEL = Definition.RECOVERED_ACTIVITY.value();

  private static final double RELAPSE_PAIN = Definition.RELAPSE_PAIN.value();
  private static final int RELAPSE_WINDOW = (1 << Definition.RELAPSE_WINDOW.count()) - 1;
  private static final int RELAPSE_DAYS = Definition.RELAPSE_DAYS.count();
  private static final double NEARLY_WELL = Definition.NEARLY_WELL.value();

  private final Parameters parameters;
  private final double scoreOfPain;
  private final double scoreCurvature;
  private final double scoreOfActivity;
  private final double scoreOfOther;
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
    this.parameters = parameters;
    scoreOfPain = parameters.of(SCORE_OF_PAIN);
    scoreCurvature = parameters.of(SCORE_CURVATURE);
    scoreOfActivity = parameters.of(SCORE_OF_ACTIVITY);
    scoreOfOther = parameters.of(SCORE_OF_OTHER);
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
    painfulDays = ((painfulDays << 1) & RELAPSE_WINDOW) | (pain >= RELAPSE_PAIN ? 1 : 0);
  }

  private static double mean(double[] days) {
    double sum = 0;
    for (double day : days) {
      sum += day;
    }
    return sum / days.length;
  }

  /**
   * A score in the likeness of the VISA-H: \( 100 - w_P ((1 - q) p + q \sqrt{p}) - w_A (1 - \min(1,
   * a)) - w_0 \) with \( p = P_7 / 10 \).
   *
   * @param weekPain mean of the worst pain of 7 days, P7
   * @param level activity as a share of demand, a
   * @return the score, 0 to 100
   */
  double score(double weekPain, double level) {
    double pain = weekPain / 10;
    return Math.max(
        0,
        100
            - scoreOfPain * ((1 - scoreCurvature) * pain + scoreCurvature * Math.sqrt(pain))
            - scoreOfActivity * (1 - Math.min(1, level))
            - scoreOfOther);
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
    boolean calm = weekPain <= SETTLED_PAIN;
    boolean sound = strength >= RECOVERED_STRENGTH;
    boolean back = (sound || ample) && carried >= FULL_LEVEL;
    if (tissue == NOT_REACHED && sound) {
      tissue = day;
    }
    noteRelapse(day);
    improved.next(day, newlyImproved());
    settled.next(day, calm);
    recovered.next(day, back && weekPain <= RECOVERED_PAIN);
    allRight = calm && carried >= FULL_LEVEL;
  }

  private void noteRelapse(int day) {
    boolean mayRelapse = recovered.keptFrom != NOT_REACHED && relapsed == NOT_REACHED;
    if (mayRelapse && Integer.bitCount(painfulDays) >= RELAPSE_DAYS) {
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
    return muchImproved(parameters, baselinePain, baselineScore, weekFelt, score())
        ? State.IMPROVING
        : State.NOT_BETTER;
  }

  /** Not computed again once it was kept, because the square root in the score costs time. */
  private boolean newlyImproved() {
    return improved.keptFrom == NOT_REACHED
        && muchImproved(parameters, baselinePain, baselineScore, weekFelt, score());
  }

  /**
   * Whether a person is much improved: pain is settled or has fallen to a share of what it was, and
   * the score has risen, or is nearly full.
   *
   * @param parameters the equations' parameters
   * @param baselinePain mean pain of a week, before
   * @param baselineScore the score before
   * @param pain mean pain of a week, as felt now
   * @param score the score now
   * @return whether both hold
   */
  public static boolean muchImproved(
      Parameters parameters, double baselinePain, double baselineScore, double pain, double score) {
    return pain <= Math.max(SETTLED_PAIN, parameters.of(IMPROVED_PAIN) * baselinePain)
        && 100 - score
            <= Math.max(100 - NEARLY_WELL, parameters.of(IMPROVED_SCORE) * (100 - baselineScore));
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
