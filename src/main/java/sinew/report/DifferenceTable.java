package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.table.Table;
import sinew.text.Sentence;
import sinew.words.Comparison;
import sinew.words.ComparisonSentences;

/** How the same patients fared in each arm against the first, endpoint by endpoint. */
public final class DifferenceTable {
  private DifferenceTable() {}

  /**
   * The differences of a comparison.
   *
   * @param comparison the arms
   * @return one row for each arm but the first and each endpoint
   */
  public static Table of(Comparison comparison) {
    List<Table.Row> rows = new ArrayList<>();
    for (Comparison.Difference difference : comparison.differences()) {
      for (Endpoint endpoint : Comparison.ENDPOINTS) {
        rows.add(row(difference, endpoint));
      }
    }
    return new Table(
        "Of 100 people, against “"
            + comparison.first().title()
            + "”; in brackets the 95 % interval, which is the play of chance only"
            + NumbersTable.others(comparison.first().curves().draws()),
        List.of(
            "ReportedArm and endpoint",
            "Sooner",
            "Later",
            "On the same day",
            "Cannot be told",
            "In the middle case"),
        rows);
  }

  private static Table.Row row(Comparison.Difference difference, Endpoint endpoint) {
    List<String> cells = new ArrayList<>(difference.words(endpoint).cells());
    Optional.ofNullable(difference.couldBe().get(endpoint))
        .ifPresent(
            range -> {
              cells.set(0, cells.get(0) + NumbersTable.doubt(range.sooner()));
              cells.set(1, cells.get(1) + NumbersTable.doubt(range.later()));
            });
    cells.add(middle(difference.of(endpoint).medianDays()));
    return new Table.Row(difference.arm().title() + ": " + endpoint.label(), cells);
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
