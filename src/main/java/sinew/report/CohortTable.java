package sinew.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.simulation.Simulation;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.OutOfHundred;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.words.ReportedArm;

/** The simulated cohort: median and range of each trait among the first patients. */
final class CohortTable {
  private static final int MOST_PATIENTS = 1_000;

  private static final Columns<Row> COLUMNS =
      Columns.of(Row.class)
          .text("trait", "Trait", Row::trait)
          .text("median", "Middle person", Row::middle)
          .text("p10_to_p90", "80 of 100 people", Row::most);

  private CohortTable() {}

  /**
   * A trait among the patients.
   *
   * @param trait what it is called
   * @param middle its middle value
   * @param most the range of eight of ten
   */
  record Row(String trait, String middle, String most) {}

  /**
   * The patients of an arm.
   *
   * @param arm the arm
   * @return one row a trait
   */
  static Table<Row> of(ReportedArm arm) {
    int patients = (int) Math.min(MOST_PATIENTS, arm.patients());
    List<Traits> people = Simulation.people(arm.result().scenario(), arm.result().seed(), patients);
    return new Table<>(
        "Who was simulated",
        COLUMNS,
        Arrays.stream(Trait.values()).map(trait -> row(trait, people)).toList());
  }

  /**
   * The traits in which two arms differ.
   *
   * @param one the people of an arm
   * @param other those of another
   * @return the rows of the first that the other does not have
   */
  static Table<Row> differing(Table<Row> one, Table<Row> other) {
    return new Table<>(
        "Who was simulated, where it differs from the first arm",
        COLUMNS,
        one.rows().stream().filter(row -> !other.rows().contains(row)).toList());
  }

  private static Row row(Trait trait, List<Traits> people) {
    List<String> words = trait.scale().words();
    return words.isEmpty() ? number(trait, people) : word(trait, words, people);
  }

  private static Row number(Trait trait, List<Traits> people) {
    double[] values = values(trait, people);
    String middle = Numbers.plain(values[values.length / 2]);
    String low = Numbers.plain(values[values.length / 10]);
    String high = Numbers.plain(values[values.length * 9 / 10]);
    return new Row(trait.label(), middle, Sentence.shortRange(low, high));
  }

  /** A trait that is a word has no range: how many have each word is told. */
  private static Row word(Trait trait, List<String> words, List<Traits> people) {
    double[] values = values(trait, people);
    long[] counts = new long[words.size()];
    for (double value : values) {
      counts[(int) value]++;
    }
    int[] ofHundred = OutOfHundred.of(counts);
    String most =
        IntStream.range(0, counts.length)
            .filter(i -> counts[i] > 0)
            .mapToObj(
                i ->
                    counts[i] == values.length
                        ? words.get(i) + " all 100"
                        : words.get(i)
                            + " "
                            + new People(counts[i], values.length).words(ofHundred[i])
                            + " of 100")
            .collect(Collectors.joining(", "));
    String head = Sentence.capital(trait.naming().brief());
    return new Row(head, words.get((int) values[values.length / 2]), most);
  }

  private static double[] values(Trait trait, List<Traits> people) {
    return people.stream().mapToDouble(traits -> traits.of(trait)).sorted().toArray();
  }
}
