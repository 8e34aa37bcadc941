package sinew.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.model.State;
import sinew.statistics.Share;
import sinew.statistics.WeeklyCounts;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.OutOfHundred;
import sinew.text.Sentence;
import sinew.text.Times;
import sinew.words.Checkpoint;
import sinew.words.ReportedArm;
import sinew.words.StateWords;

/** How people are: who is well, improving, relapsed or not better at a time. */
final class StatesTable {
  /** The times that readers are told, as far as people are followed. */
  private static final List<Checkpoint> TIMES =
      Stream.concat(
              Checkpoint.PICTURED.stream(),
              Stream.of(new Checkpoint(730, "2 years"), new Checkpoint(1_095, "3 years")))
          .toList();

  private StatesTable() {}

  /**
   * The people of an arm at a time.
   *
   * @param arm what the arm is called
   * @param after the time in words
   * @param week the same time as a week, from 0
   * @param counts how many are in each state
   */
  record Row(String arm, String after, int week, WeeklyCounts counts) {
    Share share(State state) {
      return counts.share(week, state.ordinal());
    }

    /** People of 100 in a state; all states add to 100. */
    int people(State state) {
      return OutOfHundred.of(
          Arrays.stream(State.values())
              .mapToLong(one -> counts.count(week, one.ordinal()))
              .toArray())[state.ordinal()];
    }
  }

  /** Of several arms, each row says which it is of. */
  private static Columns<Row> columns(List<ReportedArm> arms) {
    List<String> names = StateWords.of(arms);
    Columns<Row> columns = Columns.of(Row.class);
    if (arms.size() > 1) {
      columns = columns.text("arm", "Arm", Row::arm);
    }
    columns = columns.whole("week", "After", "weeks", Row::week).said(Row::after);
    for (State state : State.values()) {
      columns =
          columns
              .number(
                  state.name().toLowerCase(Locale.ROOT) + "_share",
                  Sentence.capital(names.get(state.ordinal())),
                  "share",
                  row -> row.share(state).value())
              .interval95(
                  row -> row.share(state).interval().low(),
                  row -> row.share(state).interval().high())
              .said(row -> Integer.toString(row.people(state)));
    }
    return columns
        .whole("patients", "Patients", "patients", row -> row.counts().total(row.week()))
        .forPrograms();
  }

  /**
   * The people of an arm at a few times.
   *
   * @param arm the arm
   * @return a row for each time
   */
  static Table<Row> of(ReportedArm arm) {
    return of(List.of(arm));
  }

  /**
   * The people of several arms at a few times.
   *
   * @param arms the arms, all with one horizon
   * @return for each time a row for each arm
   */
  static Table<Row> of(List<ReportedArm> arms) {
    return new Table<>(caption(), columns(arms), atTimes(arms));
  }

  /**
   * The people of one or several arms in every week.
   *
   * @param arms the arms
   * @return for each arm a row for each week; the arm is named if there are several
   */
  static Table<Row> weeks(List<ReportedArm> arms) {
    List<Row> rows = new ArrayList<>();
    for (ReportedArm arm : arms) {
      WeeklyCounts counts = arm.result().outcomes().states();
      IntStream.range(0, counts.weeks())
          .mapToObj(week -> new Row(arm.name(), Times.length(7.0 * week), week, counts))
          .forEach(rows::add);
    }
    return new Table<>("How many people are in each state, week by week.", columns(arms), rows);
  }

  private static String caption() {
    return "How people are: of 100 people, how many are in each state; each row adds to 100";
  }

  private static List<Row> atTimes(List<ReportedArm> arms) {
    int last = arms.get(0).result().outcomes().states().weeks() - 1;
    List<Checkpoint> times = TIMES.stream().filter(time -> week(time) <= last).toList();
    if (times.isEmpty()) {
      times = List.of(new Checkpoint(7 * last, Times.length(7.0 * last)));
    }
    return times.stream()
        .flatMap(
            time ->
                arms.stream()
                    .map(
                        arm ->
                            new Row(
                                arm.title(),
                                time.words(),
                                week(time),
                                arm.result().outcomes().states())))
        .toList();
  }

  private static int week(Checkpoint time) {
    return (int) Math.round(time.day() / 7.0);
  }
}
