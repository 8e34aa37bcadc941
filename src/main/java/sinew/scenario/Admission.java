package sinew.scenario;

/**
 * Who counts as a patient: who is ill enough, and not more ill than is asked for. People are drawn
 * one after the other until one does.
 *
 * @param leastPain least mean pain of the week before day 0, NRS 0-10; 0 admits also people without
 *     any complaint
 * @param mostPain greatest mean pain of that week, NRS from leastPain to 10; 10 turns nobody away
 * @param leastWeeks least weeks of symptoms, at least 0
 */
public record Admission(double leastPain, double mostPain, double leastWeeks) {
  /** Nobody is turned away. */
  public static final Admission EVERYBODY = new Admission(0, 10, 0);

  /** Most people looked at for one patient; if none of them fits, the one whose pain is nearest. */
  public static final int MOST_CANDIDATES = 40;

  // The check is written so that a NaN fails it.
  public Admission {
    if (!(leastPain >= 0 && leastPain <= mostPain && mostPain <= 10 && leastWeeks >= 0)) {
      throw new IllegalArgumentException(
          "0 <= leastPain <= mostPain <= 10 and leastWeeks >= 0 must hold, were "
              + leastPain
              + ", "
              + mostPain
              + " and "
              + leastWeeks);
    }
  }

  /**
   * Whether a person is ill enough, and not more ill than is asked for.
   *
   * @param weekPain mean pain of the week before day 0, NRS 0-10
   * @param strongEnough whether strength is above that of a patient
   * @return whether pain lies in the range, and something is to be recovered
   */
  public boolean admits(double weekPain, boolean strongEnough) {
    return missing(weekPain) == 0 && (leastPain == 0 || !strongEnough);
  }

  /**
   * How far a person's pain is from the range.
   *
   * @param weekPain mean pain of the week before day 0, NRS 0-10
   * @return the distance, 0 to 10; 0 inside the range
   */
  public double missing(double weekPain) {
    return Math.max(0, Math.max(leastPain - weekPain, weekPain - mostPain));
  }
}
