package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.Interval;
import sinew.statistics.PairedDifference;
import sinew.statistics.Share;
import sinew.study.ModelRange;
import sinew.study.ParameterUncertainty;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Sentence;
import sinew.words.Comparison;
import sinew.words.ComparisonSentences;

/** How the same patients fared in each arm against the first, endpoint by endpoint. */
final class DifferenceTable {
  private static final Columns<Row> COLUMNS =
      share(
              share(
                  Columns.of(Row.class)
                      .text("arm", "Arm and endpoint", row -> row.difference().arm().name())
                      .said(row -> row.difference().arm().title() + ": " + row.endpoint().label())
                      .text("endpoint", "", row -> row.endpoint().key()),
                  new Group(
                      "sooner", "Sooner", 0, PairedDifference::sooner, paired -> paired.sooner())),
              new Group("later", "Later", 1, PairedDifference::later, paired -> paired.later()))
          .number("same_share", "On the same day", "share", row -> row.found().same().value())
          .said(row -> row.cells().get(2))
          .number(
              "unknown_share", "Cannot be told", "share", row -> row.found().undetermined().value())
          .said(row -> row.cells().get(3))
          .optional(
              "median_difference_days",
              "In the middle case",
              "days",
              row -> row.found().medianDays().value())
          .interval95(
              row -> row.found().medianDays().low().orElse(Double.NaN),
              row -> row.found().medianDays().high().orElse(Double.NaN))
          .said(row -> middle(row.found().medianDays()));

  private DifferenceTable() {}

  /**
   * An arm against the first.
   *
   * @param difference the difference
   * @param endpoint of which endpoint
   */
  record Row(Comparison.Difference difference, Endpoint endpoint) {
    PairedDifference found() {
      return difference.of(endpoint);
    }

    List<String> cells() {
      return difference.words(endpoint).cells();
    }

    Optional<ParameterUncertainty.Paired> model() {
      return Optional.ofNullable(difference.couldBe().get(endpoint));
    }
  }

  /** Those who are sooner, or later. */
  private record Group(
      String key,
      String heading,
      int place,
      Function<PairedDifference, Share> share,
      Function<ParameterUncertainty.Paired, ModelRange> model) {

    Interval interval(Row row) {
      return share.apply(row.found()).interval();
    }

    Optional<Interval> range(Row row) {
      return row.model().map(model).map(ModelRange::interval);
    }
  }

  private static Columns<Row> share(Columns<Row> columns, Group group) {
    return columns
        .number(
            group.key() + "_share",
            group.heading(),
            "share",
            row -> group.share().apply(row.found()).value())
        .interval95(row -> group.interval(row).low(), row -> group.interval(row).high())
        .modelRange(
            row -> group.range(row).map(Interval::low).orElse(Double.NaN),
            row -> group.range(row).map(Interval::high).orElse(Double.NaN))
        .said(
            row ->
                row.cells().get(group.place())
                    + group.range(row).map(NumbersTable::doubt).orElse(""));
  }

  /**
   * The differences of a comparison.
   *
   * @param comparison the arms
   * @return one row for each arm but the first and each endpoint
   */
  static Table<Row> of(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    for (Comparison.Difference difference : comparison.differences()) {
      Endpoint.paired().forEach(endpoint -> rows.add(new Row(difference, endpoint)));
    }
    return new Table<>(
        "Of 100 people, against “"
            + comparison.first().title()
            + "”; in brackets the 95 % interval, which is the play of chance only"
            + NumbersTable.others(comparison.first().curves().draws()),
        COLUMNS,
        rows);
  }

  private static String middle(DayQuantile days) {
    Optional<String> value = present(days.value()).map(ComparisonSentences::difference);
    if (days.low().isEmpty() || days.high().isEmpty()) {
      return value.orElse("not known");
    }
    String range =
        ComparisonSentences.range(
            days.low().getAsDouble(), days.high().getAsDouble(), Sentence::shortRange);
    return value.map(middle -> middle + " (" + range + ")").orElse(range);
  }

  private static Optional<Double> present(OptionalDouble days) {
    return days.stream().boxed().findFirst();
  }
}
