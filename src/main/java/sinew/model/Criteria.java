package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * When a person counts as better, recovered or ill again.
 *
 * <p>Return-to-activity criteria of clinical guidance on proximal hamstring tendinopathy: hardly
 * any pain, strength of at least 90 %, and full load (M47). Pain settled, full recovery and relapse
 * use pain without the passing relief of a treatment. The score and much improved use felt pain, as
 * the person would report it. All methods are pure.
 */
public final class Criteria {
  /** The value of a day that has not come. */
  public static final int NOT_REACHED = -1;

  /** Days for which pain settled and full recovery have to be kept: 4 weeks. */
  public static final int KEPT_DAYS = Definition.KEPT_DAYS.count();

  private static final double FULL_LEVEL = Definition.RECOVERED_ACTIVITY.value();

  private static final double SETTLED_PAIN = Definition.SETTLED_PAIN.value();
  private static final double RECOVERED_PAIN = Definition.RECOVERED_PAIN.value();
  private static final double RECOVERED_STRENGTH = Definition.RECOVERED_CAPACITY.value();
  private static final double RELAPSE_PAIN = Definition.RELAPSE_PAIN.value();
  private static final int RELAPSE_WINDOW = (1 << Definition.RELAPSE_WINDOW.count()) - 1;
  private static final int RELAPSE_DAYS = Definition.RELAPSE_DAYS.count();
  private static final double NEARLY_WELL = Definition.NEARLY_WELL.value();
  private static final double AMPLE_CAPACITY = Definition.AMPLE_CAPACITY.value();

  private final double scoreOfPain;
  private final double scoreCurvature;
  private final double scoreOfActivity;
  private final double scoreOfOther;
  private final double improvedPain;
  private final double improvedScore;

  private Criteria(Parameters parameters) {
    scoreOfPain = parameters.of(SCORE_OF_PAIN);
    scoreCurvature = parameters.of(SCORE_CURVATURE);
    scoreOfActivity = parameters.of(SCORE_OF_ACTIVITY);
    scoreOfOther = parameters.of(SCORE_OF_OTHER);
    improvedPain = parameters.of(IMPROVED_PAIN);
    improvedScore = parameters.of(IMPROVED_SCORE);
  }

  /**
   * The criteria with their parameters.
   *
   * @param parameters the equations' parameters
   * @return the criteria
   */
  public static Criteria of(Parameters parameters) {
    return new Criteria(parameters);
  }

  /**
   * A score in the likeness of the VISA-H: \( 100 - w_P ((1 - q) p + q \sqrt{p}) - w_A (1 - \min(1,
   * a)) - w_0 \) with \( p = P_7 / 10 \).
   *
   * @param weekPain mean of the worst pain of 7 days, as felt, P7
   * @param level activity as a share of demand, a
   * @return the score, 0 to 100
   */
  public double score(double weekPain, double level) {
    double pain = weekPain / 10;
    return Math.max(
        0,
        100
            - scoreOfPain * ((1 - scoreCurvature) * pain + scoreCurvature * Math.sqrt(pain))
            - scoreOfActivity * (1 - Math.min(1, level))
            - scoreOfOther);
  }

  /**
   * The most pain with which a person may count as much improved: pain is settled or has fallen to
   * a share of what it was.
   *
   * @param baselinePain mean pain of a week, before
   * @return the greatest mean pain of a week, as felt
   */
  public double improvedPain(double baselinePain) {
    return Math.max(SETTLED_PAIN, improvedPain * baselinePain);
  }

  /**
   * The least score with which a person may count as much improved: what is missing has fallen to a
   * share, or the score is nearly full.
   *
   * @param baselineScore the score before
   * @return the least score
   */
  public double improvedScore(double baselineScore) {
    return 100 - Math.max(100 - NEARLY_WELL, improvedScore * (100 - baselineScore));
  }

  /**
   * Whether a person is much improved.
   *
   * @param baselinePain mean pain of a week, before
   * @param baselineScore the score before
   * @param pain mean pain of a week, as felt now
   * @param score the score now
   * @return whether both pain and score are
   */
  public boolean muchImproved(
      double baselinePain, double baselineScore, double pain, double score) {
    return pain <= improvedPain(baselinePain) && score >= improvedScore(baselineScore);
  }

  /**
   * Whether pain has settled.
   *
   * @param weekPain mean of the worst pain of 7 days, as it would be without relief
   * @return 1 if it has, else 0
   */
  public static double settled(double weekPain) {
    return 1 - Maths.positive(weekPain - SETTLED_PAIN);
  }

  /**
   * Whether no pain worth the name is left.
   *
   * @param weekPain mean of the worst pain of 7 days, as it would be without relief
   * @return 1 if it is so, else 0
   */
  public static double painless(double weekPain) {
    return 1 - Maths.positive(weekPain - RECOVERED_PAIN);
  }

  /**
   * Whether the tendon's strength is back.
   *
   * @param strength share of the person's own sound capacity
   * @return 1 if it is, else 0
   */
  public static double strong(double strength) {
    return 1 - Maths.positive(RECOVERED_STRENGTH - strength);
  }

  /**
   * Whether capacity is ample for all that a person wants to do.
   *
   * @param capacity capacity
   * @param demand the person's demand
   * @return 1 if it is, else 0
   */
  public static double ample(double capacity, double demand) {
    return 1 - Maths.positive(AMPLE_CAPACITY * demand - capacity);
  }

  /**
   * Whether a person is back at all that they want to do.
   *
   * @param carried activity carried, as a share of demand
   * @return 1 if it is so, else 0
   */
  public static double back(double carried) {
    return 1 - Maths.positive(FULL_LEVEL - carried);
  }

  /**
   * The painful ones of the last days, with one day more.
   *
   * @param days a bit for each day, the last one lowest
   * @param pain the day's worst pain, as it would be without relief
   * @return the days, of which those beyond the window are forgotten
   */
  public static int painfulDays(int days, double pain) {
    return ((days << 1) & RELAPSE_WINDOW) | (pain >= RELAPSE_PAIN ? 1 : 0);
  }

  /**
   * Whether so many days were painful that a recovered person counts as ill again.
   *
   * @param painfulDays the painful ones of the last days
   * @return whether it is a relapse
   */
  public static boolean relapse(int painfulDays) {
    return Integer.bitCount(painfulDays) >= RELAPSE_DAYS;
  }
}
