package sinew.consultation;

import java.util.Optional;
import java.util.TreeMap;
import sinew.simulation.Outcomes;

/**
 * What came of one arm so far. Batches may come in any order; they are taken in as soon as those
 * before them are there.
 */
final class ArmLives {
  private final int horizonDays;
  private final boolean seen;
  private final Outcomes outcomes;
  private final PersonWeeks weeks = new PersonWeeks();
  private final TreeMap<Long, Lived> waiting = new TreeMap<>();

  /**
   * Nobody has lived yet.
   *
   * @param horizonDays the last day on which an endpoint can be reached
   * @param seen whether a class sees how each person is week by week
   */
  ArmLives(int horizonDays, boolean seen) {
    this.horizonDays = horizonDays;
    this.seen = seen;
    outcomes = Outcomes.upTo(horizonDays);
  }

  /** Takes in a batch, as {@link CountList} tells it. */
  void add(long first, int[] numbers, int patients) {
    waiting.put(first, CountList.read(numbers, horizonDays, patients, seen));
    while (!waiting.isEmpty() && waiting.firstKey() == outcomes.patients()) {
      Lived next = waiting.pollFirstEntry().getValue();
      outcomes.add(next.outcomes());
      next.weeks().ifPresent(weeks::addAll);
    }
  }

  Outcomes outcomes() {
    return outcomes;
  }

  int patients() {
    return Math.toIntExact(outcomes.patients());
  }

  /** How each person is week by week; empty where no class sees it. */
  Optional<PersonWeeks> weeks() {
    return seen ? Optional.of(weeks) : Optional.empty();
  }
}
