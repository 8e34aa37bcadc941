package sinew.document;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import sinew.model.Endpoint;
import sinew.model.State;
import sinew.simulation.Outcomes;
import sinew.simulation.StateRows;
import sinew.statistics.EventTimes;
import sinew.text.Times;

/**
 * Outcomes as two texts of whole numbers, and back. The counts: one a line, in the order of {@link
 * Outcomes#forEachCount}. The patients who leave their own times: one a line, for each endpoint the
 * day and 1 if it was reached, 0 if it is the last day without it; then for each of the {@link
 * StateRows#weeks} the place of their state in {@link State}, from 0.
 */
public final class OutcomesText {
  private OutcomesText() {}

  /**
   * The counts.
   *
   * @param outcomes what came of lives
   * @return a line for each count
   */
  public static String counts(Outcomes outcomes) {
    StringBuilder text = new StringBuilder();
    outcomes.forEachCount(count -> text.append(count).append('\n'));
    return text.toString();
  }

  /**
   * The first patients' own times and states.
   *
   * @param outcomes what came of lives
   * @return a line for each patient with rows
   */
  public static String kept(Outcomes outcomes) {
    Map<Endpoint, EventTimes> rows = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.values()) {
      rows.put(endpoint, outcomes.rows(endpoint));
    }
    StateRows states = outcomes.stateRows();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.get(Endpoint.FULL_RECOVERY).size(); row++) {
      String blank = "";
      for (EventTimes times : rows.values()) {
        text.append(blank).append(times.day(row)).append(times.observed(row) ? " 1" : " 0");
        blank = " ";
      }
      for (int week : states.weeks()) {
        text.append(blank).append(states.at(week, row).ordinal());
      }
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * Reads outcomes. That they are those that were written, their digest tells.
   *
   * @param horizonDays the horizon
   * @param counts the text of the counts
   * @param kept the text of the patients
   * @return the outcomes, without visits
   * @throws IllegalArgumentException if a text is not one of these
   */
  public static Outcomes read(int horizonDays, String counts, String kept) {
    Iterator<String> lines = counts.lines().iterator();
    List<int[]> rows = kept.lines().map(line -> row(line, horizonDays)).toList();
    Outcomes outcomes =
        Outcomes.of(
            horizonDays,
            () -> Long.parseLong(next(lines)),
            times(rows),
            states(rows, horizonDays / Times.DAYS_A_WEEK));
    if (lines.hasNext()) {
      throw new IllegalArgumentException("too many counts");
    }
    return outcomes;
  }

  private static String next(Iterator<String> lines) {
    if (!lines.hasNext()) {
      throw new IllegalArgumentException("too few counts");
    }
    return lines.next();
  }

  private static StateRows states(List<int[]> rows, int horizonWeeks) {
    byte[][] states = new byte[StateRows.weeks(horizonWeeks).size()][rows.size()];
    for (int week = 0; week < states.length; week++) {
      for (int row = 0; row < rows.size(); row++) {
        states[week][row] = (byte) rows.get(row)[2 * Endpoint.values().length + week];
      }
    }
    return StateRows.of(horizonWeeks, states);
  }

  private static Map<Endpoint, EventTimes> times(List<int[]> rows) {
    Map<Endpoint, EventTimes> times = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.values()) {
      int place = 2 * endpoint.ordinal();
      boolean[] observed = new boolean[rows.size()];
      for (int row = 0; row < observed.length; row++) {
        observed[row] = rows.get(row)[place + 1] == 1;
      }
      times.put(
          endpoint, EventTimes.of(rows.stream().mapToInt(row -> row[place]).toArray(), observed));
    }
    return times;
  }

  private static int[] row(String line, int horizonDays) {
    String[] words = line.split(" ", -1);
    int times = 2 * Endpoint.values().length;
    int[] row = new int[times + StateRows.weeks(horizonDays / Times.DAYS_A_WEEK).size()];
    if (words.length != row.length) {
      throw new IllegalArgumentException(
          "a patient has not two numbers for each endpoint, or states");
    }
    for (int i = 0; i < row.length; i++) {
      row[i] = Integer.parseInt(words[i]);
      if (row[i] < 0
          || row[i] > (i < times ? greatest(i, horizonDays) : State.values().length - 1)) {
        throw new IllegalArgumentException("no day, no sign or no state: " + row[i]);
      }
    }
    return row;
  }

  private static int greatest(int place, int horizonDays) {
    return place % 2 == 0 ? horizonDays : 1;
  }
}
