package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.table.Table;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Times;
import sinew.words.Checkpoint;
import sinew.words.EndpointCurves;
import sinew.words.ReportedArm;

/** The numbers behind the words, with their intervals. */
public final class NumbersTable {
  private static final List<Checkpoint> TIMES =
      Stream.concat(Checkpoint.PICTURED.stream(), Stream.of(new Checkpoint(730, "2 years")))
          .toList();

  private NumbersTable() {}

  /**
   * Every endpoint of an arm.
   *
   * @param curves the arm's curves
   * @return one row an endpoint
   */
  public static Table of(EndpointCurves curves) {
    List<Table.Row> rows =
        Stream.of(
                Endpoint.MUCH_IMPROVED,
                Endpoint.PAIN_SETTLED,
                Endpoint.TISSUE_RECOVERED,
                Endpoint.FULL_RECOVERY)
            .map(endpoint -> row(Sentence.capital(endpoint.label()), curves, endpoint))
            .toList();
    return new Table(
        "People of 100 who have got there, and how long the middle person takes; in brackets the"
            + " 95 % interval, which is the play of chance only"
            + others(curves.draws()),
        columns("Endpoint", curves),
        rows);
  }

  /**
   * Full recovery in several arms.
   *
   * @param arms the arms, all with one horizon
   * @return one row an arm
   */
  public static Table of(List<ReportedArm> arms) {
    List<Table.Row> rows =
        arms.stream().map(arm -> row(arm.title(), arm.curves(), Endpoint.FULL_RECOVERY)).toList();
    return new Table(
        "People of 100 who have fully recovered, and how long the middle person takes; in brackets"
            + " the 95 % interval, which is the play of chance only"
            + others(arms.get(0).curves().draws()),
        columns("ReportedArm", arms.get(0).curves()),
        rows);
  }

  /** What square brackets are, at the end of a caption; nothing without other sets. */
  static String others(int draws) {
    return draws > 0 ? "; in square brackets where other numbers that fit the trials put it" : "";
  }

  private static List<String> columns(String head, EndpointCurves curves) {
    List<String> columns = new ArrayList<>(List.of(head));
    times(curves).forEach(time -> columns.add("By " + time.words()));
    columns.add("Middle person");
    columns.add("Not within " + curves.horizon());
    return columns;
  }

  private static Stream<Checkpoint> times(EndpointCurves curves) {
    return TIMES.stream().filter(time -> time.day() < curves.horizonDays());
  }

  private static Table.Row row(String head, EndpointCurves curves, Endpoint endpoint) {
    SurvivalCurve curve = curves.curve(endpoint).orElseThrow();
    List<String> cells = new ArrayList<>();
    times(curves)
        .forEach(
            time ->
                cells.add(
                    people(
                            curves.reachedBy(endpoint, time.day()),
                            curve.reachedInterval(time.day()))
                        + curves
                            .couldBe(endpoint, time.day())
                            .map(NumbersTable::doubt)
                            .orElse("")));
    cells.add(middle(curves, curve.quantile(0.5)));
    int horizon = curves.horizonDays();
    cells.add(people(curves.reachedBy(endpoint, horizon).others(), curve.interval(horizon)));
    return new Table.Row(head, cells);
  }

  private static String people(People people, Interval interval) {
    String low = People.brief(interval.low());
    String high = People.brief(interval.high());
    return people.words() + " (" + Sentence.shortRange(low, high) + ")";
  }

  /** A range of other sets, after a number; its ends stay in one line. */
  static String doubt(Interval range) {
    String people = Sentence.shortRange(People.brief(range.low()), People.brief(range.high()));
    return " [" + people.replace("–", "\u2060–\u2060") + "]";
  }

  private static String middle(EndpointCurves curves, DayQuantile middle) {
    OptionalDouble value = middle.value();
    String words = upTo(curves, value);
    return value.isEmpty() || middle.low().isEmpty()
        ? words
        : words
            + " ("
            + Sentence.shortRange(upTo(curves, middle.low()), upTo(curves, middle.high()))
            + ")";
  }

  private static String upTo(EndpointCurves curves, OptionalDouble day) {
    return Times.upTo(day, curves.horizonDays());
  }
}
