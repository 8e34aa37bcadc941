package sinew.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.Phase;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Column;

/** A diary by weeks; week 1 is days 0 to 6. */
final class Weeks {
  private final List<Phase> phases;
  private final Diary diary;
  private final double demand;
  private final double[] activity;
  private final double[] pain;
  private final double[] sessions;
  private final double[] capacity;
  private final double[] phase;

  /**
   * The weeks of a life.
   *
   * @param scenario what was lived
   * @param diary what was written down
   */
  Weeks(Scenario scenario, Diary diary) {
    phases = scenario.plan().phases();
    this.diary = diary;
    demand = diary.traits().of(Trait.DEMAND);
    activity = diary.column(Column.ACTIVITY);
    pain = diary.column(Column.PAIN);
    sessions = diary.column(Column.SESSIONS);
    capacity = diary.column(Column.CAPACITY);
    phase = diary.column(Column.PHASE);
  }

  /**
   * The number of whole weeks.
   *
   * @return the horizon in weeks
   */
  int count() {
    return diary.days() / 7;
  }

  /**
   * The first weeks as a table.
   *
   * @param atMost how many
   * @return a row for each week
   */
  Table table(int atMost) {
    Table table =
        Table.of(
                "week",
                "activity",
                "sessions",
                "pain",
                "worst",
                "flares",
                "capacity",
                "what is new")
            .numbersIn(0, 1, 2, 3, 4, 5, 6);
    IntStream.rangeClosed(1, Math.min(count(), atMost)).forEach(week -> add(table, week));
    return table;
  }

  private void add(Table table, int week) {
    int from = 7 * (week - 1);
    int to = from + 7;
    table.add(
        Integer.toString(week),
        percent(mean(activity, from, to)),
        number("%.0f", 7 * mean(sessions, from, to)),
        number("%.1f", mean(pain, from, to)),
        number("%.1f", Arrays.stream(pain, from, to).max().orElseThrow()),
        Long.toString(IntStream.range(from, to).filter(diary::flare).count()),
        percent(capacity[to - 1] / demand),
        String.join(", ", news(from, to)));
  }

  private List<String> news(int from, int to) {
    List<String> news = new ArrayList<>();
    for (int day = from; day < to; day++) {
      if (day == 0 || phase[day] != phase[day - 1]) {
        news.add("phase " + phases.get((int) phase[day]).name());
      }
      for (Endpoint endpoint : Endpoint.values()) {
        if (diary.reachedOn(endpoint).equals(OptionalInt.of(day))) {
          news.add(endpoint.label());
        }
      }
    }
    return news;
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElseThrow();
  }

  private static String percent(double share) {
    return number("%.0f %%", 100 * share);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
