package sinew.scenario;

/**
 * Who counts as ill enough to be a patient. People are drawn one after the other until one does.
 *
 * @param leastPain least mean pain of the week before day 0, NRS 0-10; 0 admits also people without
 *     any complaint
 * @param leastWeeks least weeks of symptoms
 */
public record Admission(double leastPain, double leastWeeks) {
  /** Nobody is turned away. */
  public static final Admission EVERYBODY = new Admission(0, 0);

  /** Most people looked at for one patient; if none of them is ill enough, the one in most pain. */
  public static final int MOST_CANDIDATES = 40;

  // The check is written so that a NaN fails it.
  public Admission {
    if (!(leastPain >= 0 && leastPain <= 10 && leastWeeks >= 0)) {
      throw new IllegalArgumentException(
          "leastPain must lie in [0, 10] and leastWeeks be at least 0, were "
              + leastPain
              + " and "
              + leastWeeks);
    }
  }

  /**
   * Whether a person is ill enough.
   *
   * @param weekPain mean pain of the week before day 0
   * @param strongEnough whether strength is above that of a patient
   * @return whether pain is at least the least, and something is to be recovered
   */
  public boolean admits(double weekPain, boolean strongEnough) {
    return leastPain == 0 || (weekPain >= leastPain && !strongEnough);
  }
}
