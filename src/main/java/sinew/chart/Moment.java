package sinew.chart;

/**
 * How a hundred people are at one time.
 *
 * @param when the time, for example {@code 3 months}
 * @param recovered how many have recovered
 * @param improving how many are better than at the start and have not recovered
 * @param notYet the others; the three add to 100
 * @param patients how many simulated patients the hundred stand for, at least 1
 */
public record Moment(String when, int recovered, int improving, int notYet, long patients) {
  public Moment {
    if (patients < 1) {
      throw new IllegalArgumentException("patients must be at least 1, was " + patients);
    }
    boolean people = recovered >= 0 && improving >= 0 && notYet >= 0;
    if (!people || recovered + improving + notYet != 100) {
      throw new IllegalArgumentException(
          "the people of "
              + when
              + " must add to 100, were "
              + recovered
              + ", "
              + improving
              + " and "
              + notYet);
    }
  }
}
