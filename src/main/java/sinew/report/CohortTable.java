package sinew.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sinew.model.Stage;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.simulation.Simulation;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.OutOfHundred;
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
    List<Traits> people =
        IntStream.range(0, patients)
            .mapToObj(i -> Simulation.person(arm.result().scenario(), arm.result().seed(), i))
            .toList();
    return new Table<>(
        "Who was simulated",
        COLUMNS,
        Arrays.stream(Trait.values()).map(trait -> row(trait, people)).toList());
  }

  private static Row row(Trait trait, List<Traits> people) {
    if (trait == Trait.STAGE) {
      return new Row(trait.label(), stage(people, people.size() / 2), stages(people));
    }
    if (trait == Trait.MENOPAUSE) {
      long past = people.stream().filter(traits -> traits.of(trait) > 0).count();
      String ofHundred = OutOfHundred.of(past, people.size() - past)[0] + " of 100";
      return new Row(trait.label(), 2 * past > people.size() ? "yes" : "no", ofHundred);
    }
    double[] values = people.stream().mapToDouble(traits -> traits.of(trait)).sorted().toArray();
    String middle = Numbers.plain(values[values.length / 2]);
    String low = Numbers.plain(values[values.length / 10]);
    String high = Numbers.plain(values[values.length * 9 / 10]);
    return new Row(trait.label(), middle, Sentence.shortRange(low, high));
  }

  private static String stage(List<Traits> people, int place) {
    return people.stream().map(Traits::stage).sorted().toList().get(place).key();
  }

  private static String stages(List<Traits> people) {
    Stage[] stages = Stage.values();
    int[] ofHundred =
        OutOfHundred.of(Arrays.stream(stages).mapToLong(stage -> count(people, stage)).toArray());
    return IntStream.range(0, stages.length)
        .mapToObj(i -> stages[i].key() + " " + ofHundred[i] + " of 100")
        .collect(Collectors.joining(", "));
  }

  private static long count(List<Traits> people, Stage stage) {
    return people.stream().filter(traits -> traits.stage() == stage).count();
  }
}
