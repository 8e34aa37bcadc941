package sinew.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import sinew.model.Endpoint;
import sinew.simulation.Outcomes;
import sinew.statistics.EventTimes;

/**
 * Outcomes as two texts of whole numbers, and back. The counts: one a line, in the order of {@link
 * Outcomes#forEachCount}. The patients who leave their own times: one a line, for each endpoint the
 * day and 1 if it was reached, 0 if it is the last day without it.
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
   * The first patients' own times.
   *
   * @param outcomes what came of lives
   * @return a line for each patient with rows
   */
  public static String kept(Outcomes outcomes) {
    Map<Endpoint, EventTimes> rows = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.values()) {
      rows.put(endpoint, outcomes.rows(endpoint));
    }
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.get(Endpoint.FULL_RECOVERY).size(); row++) {
      String blank = "";
      for (EventTimes times : rows.values()) {
        text.append(blank).append(times.day(row)).append(times.observed(row) ? " 1" : " 0");
        blank = " ";
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
    Outcomes outcomes =
        Outcomes.of(horizonDays, () -> Long.parseLong(next(lines)), times(kept, horizonDays));
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

  private static Map<Endpoint, EventTimes> times(String kept, int horizonDays) {
    List<int[]> rows = new ArrayList<>();
    kept.lines().forEach(line -> rows.add(row(line, horizonDays)));
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
    int[] row = new int[2 * Endpoint.values().length];
    if (words.length != row.length) {
      throw new IllegalArgumentException("a patient has not two numbers for each endpoint");
    }
    for (int i = 0; i < row.length; i++) {
      row[i] = Integer.parseInt(words[i]);
      if (row[i] < 0 || row[i] > (i % 2 == 0 ? horizonDays : 1)) {
        throw new IllegalArgumentException("no day, or no sign: " + row[i]);
      }
    }
    return row;
  }
}
