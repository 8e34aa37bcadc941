package sinew.consultation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import sinew.model.Endpoint;
import sinew.simulation.Outcomes;
import sinew.simulation.StateRows;
import sinew.statistics.EventTimes;

/**
 * Outcomes as one list of whole numbers, to be sent from one engine to another. Most counts are 0:
 * a negative number stands for so many zeros, and before a number too great for one place stands a
 * mark, and it takes two. The times of the patients follow, endpoint by endpoint: twice the day,
 * and one more if it was observed; then their states, week by week. Of arms that a class sees, the
 * states of all weeks come last.
 */
public final class CountList {
  /** What follows is a number in two places. */
  private static final int GREAT = Integer.MIN_VALUE;

  private int[] numbers = new int[4_096];
  private int size;
  private int zeros;

  private CountList() {}

  /**
   * The list of what came of some lives.
   *
   * @param lived what came of them
   * @return the numbers
   */
  public static int[] of(Lived lived) {
    Outcomes outcomes = lived.outcomes();
    CountList list = new CountList();
    outcomes.forEachCount(list::count);
    list.count(1);
    for (Endpoint endpoint : Endpoint.values()) {
      EventTimes times = outcomes.rows(endpoint);
      for (int row = 0; row < times.size(); row++) {
        list.add(2 * times.day(row) + (times.observed(row) ? 1 : 0));
      }
    }
    StateRows states = outcomes.stateRows();
    for (int week : states.weeks()) {
      for (int state : states.ordinals(week)) {
        list.add(state);
      }
    }
    lived.weeks().ifPresent(weeks -> Arrays.stream(weeks.numbers()).forEach(list::add));
    return Arrays.copyOf(list.numbers, list.size);
  }

  private void count(long count) {
    if (count == 0) {
      zeros++;
      return;
    }
    if (zeros > 0) {
      add(-zeros);
      zeros = 0;
    }
    if (count < 0 || count > Integer.MAX_VALUE) {
      add(GREAT);
      add((int) (count >>> Integer.SIZE));
    }
    add((int) count);
  }

  private void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /**
   * What a list tells.
   *
   * @param numbers the list
   * @param horizonDays the last day on which an endpoint can be reached
   * @param patients how many patients left their times
   * @param seen whether it is of an arm that a class sees
   * @return what came of the lives
   */
  public static Lived read(int[] numbers, int horizonDays, int patients, boolean seen) {
    int end = numbers.length - (seen ? PersonWeeks.numbers(patients) : 0);
    byte[][] states = new byte[StateRows.weeks(horizonDays / 7).size()][patients];
    int columns = Endpoint.values().length + states.length;
    int place = end - columns * patients;
    Map<Endpoint, EventTimes> rows = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.values()) {
      int[] days = new int[patients];
      boolean[] observed = new boolean[patients];
      for (int row = 0; row < patients; row++) {
        days[row] = numbers[place] / 2;
        observed[row] = numbers[place] % 2 == 1;
        place++;
      }
      rows.put(endpoint, EventTimes.of(days, observed));
    }
    for (byte[] week : states) {
      for (int row = 0; row < patients; row++) {
        week[row] = (byte) numbers[place++];
      }
    }
    Outcomes outcomes =
        Outcomes.of(horizonDays, new Counts(numbers), rows, StateRows.of(horizonDays / 7, states));
    return new Lived(
        outcomes, seen ? Optional.of(PersonWeeks.read(numbers, end)) : Optional.empty());
  }

  /** One count after the other. */
  private static final class Counts implements LongSupplier {
    private final int[] numbers;
    private int next;
    private int zeros;

    Counts(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public long getAsLong() {
      if (zeros == 0 && numbers[next] < 0 && numbers[next] != GREAT) {
        zeros = -numbers[next++];
      }
      if (zeros > 0) {
        zeros--;
        return 0;
      }
      return numbers[next] == GREAT ? great() : numbers[next++];
    }

    private long great() {
      next += 3;
      return ((long) numbers[next - 2] << Integer.SIZE) | Integer.toUnsignedLong(numbers[next - 1]);
    }
  }
}
