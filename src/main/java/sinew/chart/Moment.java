package sinew.chart;

import java.util.List;
import sinew.statistics.Share;
import sinew.text.OutOfHundred;

/**
 * How people are at one time.
 *
 * @param when the time, for example {@code 3 months}
 * @param shares the shares of those who are well, improving, relapsed and not better, of the same
 *     people; together they are all
 */
public record Moment(String when, List<Share> shares) {
  public Moment {
    shares = List.copyOf(shares);
    if (shares.size() != Person.values().length) {
      throw new IllegalArgumentException("each state needs a share, were " + shares);
    }
    if (shares.stream().mapToLong(Share::hits).sum() != shares.get(0).trials()) {
      throw new IllegalArgumentException("the people of " + when + " must be all, were " + shares);
    }
  }

  /** {@return the same as people of a hundred, adding to 100} */
  int[] people() {
    return OutOfHundred.of(shares.stream().mapToLong(Share::hits).toArray());
  }
}
