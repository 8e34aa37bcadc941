package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sinew.model.State;

/**
 * How the first patients are at the end of the few weeks that people ask about. Row i is patient i.
 * Immutable.
 */
public final class StateRows {
  /** About 3 months, 6 months and a year. */
  private static final List<Integer> WEEKS = List.of(13, 26, 52);

  private static final State[] STATES = State.values();

  private final List<Integer> weeks;
  private final byte[][] columns;

  /** Trusts its arguments: for each week a column of ordinals, all of one length. */
  private StateRows(List<Integer> weeks, byte[][] columns) {
    this.weeks = weeks;
    this.columns = columns;
  }

  /**
   * The weeks at whose ends patients leave their state.
   *
   * @param horizonWeeks how many weeks they are followed, at least 1
   * @return 13, 26 and 52 as far as the horizon goes; the horizon if it is earlier than all of them
   */
  public static List<Integer> weeks(int horizonWeeks) {
    List<Integer> weeks = WEEKS.stream().filter(week -> week <= horizonWeeks).toList();
    return weeks.isEmpty() ? List.of(horizonWeeks) : weeks;
  }

  /**
   * The states of some patients.
   *
   * @param horizonWeeks how many weeks they are followed, at least 1
   * @param columns for each of {@link #weeks} the state of each patient, as its ordinal; not copied
   * @return the rows
   */
  public static StateRows of(int horizonWeeks, byte[][] columns) {
    List<Integer> weeks = weeks(horizonWeeks);
    if (columns.length != weeks.size()) {
      throw new IllegalArgumentException(
          "each of weeks " + weeks + " needs its states, were " + columns.length);
    }
    for (byte[] column : columns) {
      for (byte state : column) {
        if (column.length != columns[0].length || state < 0 || state >= STATES.length) {
          throw new IllegalArgumentException("no state, or not one for each patient");
        }
      }
    }
    return new StateRows(weeks, columns);
  }

  /** The rows of many batches of one horizon, one batch after the other. */
  static StateRows concat(int horizonWeeks, List<StateRows> batches) {
    List<Integer> weeks = weeks(horizonWeeks);
    int size = batches.stream().mapToInt(StateRows::size).reduce(0, Math::addExact);
    byte[][] columns = new byte[weeks.size()][size];
    int row = 0;
    for (StateRows batch : batches) {
      for (int week = 0; week < columns.length; week++) {
        System.arraycopy(batch.columns[week], 0, columns[week], row, batch.size());
      }
      row += batch.size();
    }
    return new StateRows(weeks, columns);
  }

  /** {@return how many patients there are} */
  public int size() {
    return columns[0].length;
  }

  /** {@return at the end of which weeks the states are known} */
  public List<Integer> weeks() {
    return weeks;
  }

  /**
   * How a patient is.
   *
   * @param week one of {@link #weeks()}
   * @param row the patient
   * @return the state at the end of that week
   */
  public State at(int week, int row) {
    return STATES[columns[place(week)][row]];
  }

  /**
   * How all patients are at one time.
   *
   * @param week one of {@link #weeks()}
   * @return the ordinal of each patient's state at the end of that week
   */
  public int[] ordinals(int week) {
    byte[] column = columns[place(week)];
    return IntStream.range(0, column.length).map(row -> column[row]).toArray();
  }

  private int place(int week) {
    int place = weeks.indexOf(week);
    if (place < 0) {
      throw new IllegalArgumentException("states are known in weeks " + weeks + ", not " + week);
    }
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StateRows that
        && weeks.equals(that.weeks)
        && Arrays.deepEquals(columns, that.columns);
  }

  @Override
  public int hashCode() {
    return 31 * weeks.hashCode() + Arrays.deepHashCode(columns);
  }
}
