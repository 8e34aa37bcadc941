package sinew.chart;

import java.util.List;
import sinew.statistics.Share;

/**
 * How a hundred people are at one time.
 *
 * @param when the time, for example {@code 3 months}
 * @param recovered how many have recovered
 * @param improving how many are better than at the start and have not recovered
 * @param notYet the others; the three add to 100
 * @param shares the same three groups among the simulated patients, not rounded
 */
public record Moment(String when, int recovered, int improving, int notYet, List<Share> shares) {
  public Moment {
    shares = List.copyOf(shares);
    if (shares.size() != 3) {
      throw new IllegalArgumentException("three groups need three shares, were " + shares);
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
