package sinew.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Two columns of equal length. Row i is patient i of the batch: the day of the event and that it
 * was observed, or the last day on which the patient was known not to have had the event.
 * Immutable.
 */
public final class EventTimes {
  private final int[] days;
  private final boolean[] observed;

  // Trusts its arguments: they are fresh and checked.
  private EventTimes(int[] days, boolean[] observed) {
    this.days = days;
    this.observed = observed;
  }

  /**
   * The rows with the given columns.
   *
   * @param days the day of each row, at least 0; copied
   * @param observed whether each row's event was observed; copied, and as long as {@code days}
   * @return the rows
   */
  public static EventTimes of(int[] days, boolean[] observed) {
    if (days.length != observed.length) {
      throw new IllegalArgumentException(
          "the columns must be of equal length, were " + days.length + " and " + observed.length);
    }
    for (int row = 0; row < days.length; row++) {
      if (days[row] < 0) {
        throw new IllegalArgumentException(
            "a day must be at least 0, was " + days[row] + " in row " + row);
      }
    }
    return new EventTimes(days.clone(), observed.clone());
  }

  /**
   * The rows of many batches, one batch after the other.
   *
   * @param batches the batches, in order
   * @return their rows
   */
  public static EventTimes concat(List<EventTimes> batches) {
    int size = batches.stream().mapToInt(EventTimes::size).reduce(0, Math::addExact);
    int[] days = new int[size];
    boolean[] observed = new boolean[size];
    int row = 0;
    for (EventTimes batch : batches) {
      System.arraycopy(batch.days, 0, days, row, batch.size());
      System.arraycopy(batch.observed, 0, observed, row, batch.size());
      row += batch.size();
    }
    return new EventTimes(days, observed);
  }

  /**
   * These rows and then others. For more than two batches use {@link #concat}.
   *
   * @param other the others
   * @return the rows of both
   */
  public EventTimes append(EventTimes other) {
    return concat(List.of(this, other));
  }

  /**
   * How many rows there are.
   *
   * @return the number of patients
   */
  public int size() {
    return days.length;
  }

  /**
   * The day of a row.
   *
   * @param row the row, from 0
   * @return the day of the event, or the last day known to be without it
   */
  public int day(int row) {
    return days[row];
  }

  /**
   * Whether a row's event was observed.
   *
   * @param row the row, from 0
   * @return false if the row is censored
   */
  public boolean observed(int row) {
    return observed[row];
  }

  /**
   * The counts of these rows.
   *
   * @param horizonDays the last day that is counted, not before any row's day
   * @return the counts
   */
  public DayCounts counts(int horizonDays) {
    DayCounts counts = DayCounts.upTo(horizonDays);
    for (int row = 0; row < size(); row++) {
      if (observed[row]) {
        counts.addEvent(days[row]);
      } else {
        counts.addCensored(days[row]);
      }
    }
    return counts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventTimes that
        && Arrays.equals(days, that.days)
        && Arrays.equals(observed, that.observed);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + Arrays.hashCode(observed);
  }
}
