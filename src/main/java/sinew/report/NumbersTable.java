package sinew.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.study.ModelRange;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Shares;
import sinew.text.Times;
import sinew.words.Checkpoint;
import sinew.words.Comparison;
import sinew.words.EndpointCurves;
import sinew.words.ReportedArm;

/** The numbers behind the words, with their intervals. */
final class NumbersTable {
  private static final List<Checkpoint> TIMES =
      Stream.concat(Checkpoint.PICTURED.stream(), Stream.of(new Checkpoint(730, "2 years")))
          .toList();

  private static final int YEAR = 365;

  private NumbersTable() {}

  /**
   * An endpoint of an arm.
   *
   * @param head what the row is called
   * @param curves the arm's curves
   * @param endpoint which endpoint
   */
  record Row(String head, EndpointCurves curves, Endpoint endpoint) {
    SurvivalCurve curve() {
      return curves.curve(endpoint).orElseThrow();
    }

    Optional<Interval> model(int day) {
      return endpoint.fromDayZero()
          ? curves.couldBe(endpoint, day).map(ModelRange::interval)
          : Optional.empty();
    }

    /** Who can be told only of those who were followed so long is told as the curve's share. */
    private People people(int day) {
      return endpoint.fromDayZero()
          ? curves.reachedBy(endpoint, day)
          : People.of(curve().reached(day));
    }

    /** The curve of relapse if enough were followed for a year after recovery. */
    Optional<SurvivalCurve> relapse() {
      return curves.relapsedWithin(YEAR).flatMap(some -> curves.curve(Endpoint.RELAPSE));
    }

    DayQuantile median() {
      return curve().quantile(0.5);
    }

    String reachedBy(int day) {
      return told(people(day), curve().reachedInterval(day))
          + model(day).map(NumbersTable::doubt).orElse("");
    }

    String notReached() {
      int horizon = curves.horizonDays();
      return told(people(horizon).others(), curve().interval(horizon));
    }

    String middle() {
      String words = upTo(median().value());
      return median().value().isEmpty() || median().low().isEmpty()
          ? words
          : words + " (" + Sentence.shortRange(upTo(median().low()), upTo(median().high())) + ")";
    }

    private String upTo(OptionalDouble day) {
      return Times.upTo(day, curves.horizonDays());
    }
  }

  /**
   * Every endpoint of an arm, or the first episodes of people who are well.
   *
   * @param arm the arm
   * @return one row an endpoint
   */
  static Table<Row> of(ReportedArm arm) {
    EndpointCurves curves = arm.curves();
    return arm.wellFromTheStart()
        ? episodes(
            "event", "Event", List.of(new Row("First episode of pain", curves, Endpoint.RELAPSE)))
        : endpoints(curves);
  }

  private static Table<Row> episodes(String key, String heading, List<Row> rows) {
    return new Table<>(
        "Of 100 who are well, how many have had an episode; in brackets the 95 % interval, which is"
            + " the play of chance only",
        columns(Columns.of(Row.class).text(key, heading, Row::head), rows.get(0).curves()), rows);
  }

  private static Table<Row> endpoints(EndpointCurves curves) {
    return new Table<>(
        "People of 100 who have got there, and how long the middle person takes; in brackets the"
            + " 95 % interval, which is the play of chance only"
            + others(curves.draws()),
        columns(Columns.of(Row.class).text("endpoint", "Endpoint", Row::head), curves),
        Arrays.stream(Endpoint.values())
            .filter(Endpoint::fromDayZero)
            .map(endpoint -> new Row(Sentence.capital(endpoint.label()), curves, endpoint))
            .toList());
  }

  /**
   * Full recovery in several arms, or the first episodes of people who are well.
   *
   * @param comparison the arms, all with one horizon
   * @return one row an arm
   */
  static Table<Row> of(Comparison comparison) {
    List<ReportedArm> arms = comparison.arms();
    EndpointCurves first = comparison.first().curves();
    if (comparison.wellFromTheStart()) {
      return episodes("arm", "Arm", rows(arms, Endpoint.RELAPSE));
    }
    return new Table<>(
        "People of 100 who have fully recovered, how long the middle person takes, and how many of"
            + " 100 who recover have a relapse in the year after; in brackets the 95 % interval,"
            + " which is the play of chance only"
            + others(first.draws()),
        withRelapse(columns(Columns.of(Row.class).text("arm", "Arm", Row::head), first)),
        rows(arms, Endpoint.FULL_RECOVERY));
  }

  /** How many of 100 who recover have a relapse in the year after; empty if few were followed. */
  private static Columns<Row> withRelapse(Columns<Row> columns) {
    return columns
        .number(
            "relapse_" + YEAR + "_days_share",
            "Relapse",
            "share",
            row -> row.relapse().map(curve -> curve.reached(YEAR)).orElse(Double.NaN))
        .interval95(
            row -> row.relapse().map(curve -> curve.reachedInterval(YEAR).low()).orElse(Double.NaN),
            row ->
                row.relapse().map(curve -> curve.reachedInterval(YEAR).high()).orElse(Double.NaN))
        .said(
            row ->
                row.relapse()
                    .map(curve -> told(People.of(curve.reached(YEAR)), curve.reachedInterval(YEAR)))
                    .orElse("–"));
  }

  private static List<Row> rows(List<ReportedArm> arms, Endpoint endpoint) {
    return arms.stream().map(arm -> new Row(arm.title(), arm.curves(), endpoint)).toList();
  }

  /** Explains the square brackets, at the end of a caption; empty without an ensemble. */
  static String others(int draws) {
    return draws > 0 ? "; in square brackets where other numbers that fit the trials put it" : "";
  }

  private static Columns<Row> columns(Columns<Row> head, EndpointCurves curves) {
    Columns<Row> columns = head;
    for (Checkpoint time : TIMES) {
      int day = time.day();
      if (day < curves.horizonDays()) {
        columns =
            columns
                .number(
                    "reached_" + day + "_days_share",
                    "By " + time.words(),
                    "share",
                    row -> row.curve().reached(day))
                .interval95(
                    row -> row.curve().reachedInterval(day).low(),
                    row -> row.curve().reachedInterval(day).high())
                .modelRange(
                    row -> row.model(day).map(Interval::low).orElse(Double.NaN),
                    row -> row.model(day).map(Interval::high).orElse(Double.NaN))
                .said(row -> row.reachedBy(day));
      }
    }
    int horizon = curves.horizonDays();
    return columns
        .optional("median_days", "Middle person", "days", row -> row.median().value())
        .interval95(
            row -> row.median().low().orElse(Double.NaN),
            row -> row.median().high().orElse(Double.NaN))
        .said(Row::middle)
        .number(
            "not_reached_share",
            "Not within " + curves.horizon(),
            "share",
            row -> row.curve().survival(horizon))
        .interval95(
            row -> row.curve().interval(horizon).low(), row -> row.curve().interval(horizon).high())
        .said(Row::notReached);
  }

  private static String told(People people, Interval interval) {
    String low = Shares.brief(interval.low());
    String high = Shares.brief(interval.high());
    return people.words() + " (" + Sentence.shortRange(low, high) + ")";
  }

  /** The range over other sets of parameters, after a number. It is not broken between lines. */
  static String doubt(Interval range) {
    String people = Sentence.shortRange(Shares.brief(range.low()), Shares.brief(range.high()));
    return " [" + people.replace("–", "\u2060–\u2060") + "]";
  }
}
