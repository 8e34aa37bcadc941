package sinew.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sinew.model.State;
import sinew.statistics.PairedCounts;
import sinew.statistics.Share;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.OutOfHundred;
import sinew.text.People;

/** How the same people are with an arm and with the first arm, as a table. */
public final class StatePairs {
  private static final int SHARE = 6;

  private StatePairs() {}

  private static Columns<Row> columns(Comparison.Difference difference) {
    List<String> names = StateWords.of(List.of(difference.first(), difference.arm()));
    return Columns.of(Row.class)
        .whole("week", "After", "weeks", row -> row.time().week())
        .said(row -> row.time().words())
        .text("first_state", "First arm", row -> row.first().key())
        .said(row -> names.get(row.first().ordinal()))
        .text("state", "Other arm", row -> row.state().key())
        .said(row -> names.get(row.state().ordinal()))
        .whole("people", "Of 100", "people", Row::people)
        .said(Row::said)
        .number("share", "", "share", row -> row.share().value())
        .interval95(row -> row.share().interval().low(), row -> row.share().interval().high())
        .rounded(SHARE)
        .forPrograms()
        .whole("patients", "", "patients", row -> row.share().trials())
        .forPrograms();
  }

  /**
   * Those who are in one state with the first arm and in one with the other, at one time.
   *
   * @param time the time
   * @param first how they are with the first arm
   * @param state how they are with the other arm
   * @param people how many of 100, rounded with all others of that time
   * @param share how many of all
   */
  public record Row(Checkpoint time, State first, State state, int people, Share share) {
    private String said() {
      return new People(share.hits(), share.trials()).words(people);
    }

    private boolean changed() {
      return first != state;
    }
  }

  /**
   * All pairs of states.
   *
   * @param difference an arm against the first
   * @param times one or more times of the picture of a hundred people
   * @return for each time a row for each pair, also where nobody is
   */
  public static Table<Row> of(Comparison.Difference difference, List<Checkpoint> times) {
    return new Table<>(
        "The same people with two arms: in which state with the first, and in which with the other.",
        columns(difference),
        rows(difference, times));
  }

  /**
   * Those whose state is not the same with both arms, as far as they are one of 100.
   *
   * @param difference an arm against the first
   * @param times one or more times of the picture of a hundred people
   * @return the largest group of a time first; without rows if there is none
   */
  public static Table<Row> changed(Comparison.Difference difference, List<Checkpoint> times) {
    return new Table<>(
        "Of 100 people, whose state is not the same with “"
            + difference.first().title()
            + "” (first arm) and “"
            + difference.arm().title()
            + "” (other arm)",
        columns(difference),
        rows(difference, times).stream()
            .filter(row -> row.changed() && row.people() > 0)
            .sorted(
                Comparator.comparingInt((Row row) -> row.time().day())
                    .thenComparing(Comparator.comparingInt(Row::people).reversed()))
            .toList());
  }

  private static List<Row> rows(Comparison.Difference difference, List<Checkpoint> times) {
    List<Row> rows = new ArrayList<>();
    for (Checkpoint time : times) {
      PairedCounts counts = difference.states(time);
      int[][] people = counts.people(OutOfHundred::of);
      for (State first : State.values()) {
        for (State state : State.values()) {
          int some = people[first.ordinal()][state.ordinal()];
          Share share = counts.share(first.ordinal(), state.ordinal());
          rows.add(new Row(time, first, state, some, share));
        }
      }
    }
    return rows;
  }
}
