package sinew.chart;

import java.util.stream.IntStream;
import sinew.statistics.PairedCounts;
import sinew.text.OutOfHundred;
import sinew.text.People;

/** How the same people are at one time with a first arm and with another. */
public final class PairedMoment {
  private static final int WELL = Person.WELL.ordinal();
  private static final int STATES = Person.values().length;

  private final String when;
  private final PairedCounts counts;
  private final int[][] people;

  /**
   * A time.
   *
   * @param when the time, for example {@code 6 months}
   * @param counts how many are in each pair of the states well, improving, relapsed and not better,
   *     that with the first arm first
   */
  public PairedMoment(String when, PairedCounts counts) {
    if (counts.kinds() != STATES) {
      throw new IllegalArgumentException("each state needs its pairs, were " + counts.kinds());
    }
    this.when = when;
    this.counts = counts;
    people = counts.people(OutOfHundred::of);
  }

  String when() {
    return when;
  }

  /** People of a hundred who are in one state with the first arm and in another with the other. */
  int people(Person first, Person other) {
    return people[first.ordinal()][other.ordinal()];
  }

  /** People of a hundred who are in a state with the first arm, or with the other. */
  int people(Person state, boolean withFirst) {
    return IntStream.range(0, STATES)
        .map(one -> withFirst ? people[state.ordinal()][one] : people[one][state.ordinal()])
        .sum();
  }

  /** People of a hundred who are not in the same state with both. */
  int changed() {
    return 100 - IntStream.range(0, STATES).map(state -> people[state][state]).sum();
  }

  /** Those who are well with one arm alone, of a hundred. */
  int wellOnlyWith(boolean first) {
    return people(Person.WELL, first) - people[WELL][WELL];
  }

  /** The same in words, in which only nobody is none. */
  String wordsWellOnlyWith(boolean first) {
    long some =
        IntStream.range(0, STATES)
            .filter(state -> state != WELL)
            .mapToObj(state -> first ? counts.share(WELL, state) : counts.share(state, WELL))
            .mapToLong(share -> share.hits())
            .sum();
    return new People(some, counts.share(WELL, WELL).trials()).words(wellOnlyWith(first));
  }
}
