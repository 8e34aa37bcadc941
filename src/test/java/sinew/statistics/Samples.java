package sinew.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Published data to which other programs' answers are known. */
final class Samples {
  /** Acute myelogenous leukaemia, R package survival: aml; weeks in remission, + censored. */
  static final EventTimes MAINTAINED = parse("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

  static final EventTimes NONMAINTAINED = parse("5 5 8 8 12 16+ 23 27 30 33 43 45");

  private Samples() {}

  /** Event times written as days, with a plus where the day is censored. */
  static EventTimes parse(String days) {
    return of(Arrays.asList(days.split(" ")));
  }

  /** The days of the lung data of one sex, 1 or 2. */
  static EventTimes lung(int sex) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Samples.class.getResourceAsStream("lung.csv"), StandardCharsets.UTF_8))) {
      return of(
          lines
              .lines()
              .skip(3)
              .map(line -> line.split(",", -1))
              .filter(cells -> Integer.parseInt(cells[2]) == sex)
              .map(cells -> cells[0] + (cells[1].equals("1") ? "+" : ""))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventTimes of(List<String> days) {
    int[] day = days.stream().mapToInt(d -> Integer.parseInt(d.replace("+", ""))).toArray();
    boolean[] observed = new boolean[day.length];
    for (int row = 0; row < day.length; row++) {
      observed[row] = !days.get(row).endsWith("+");
    }
    return EventTimes.of(day, observed);
  }
}
