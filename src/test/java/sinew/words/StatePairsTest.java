package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.model.State;
import sinew.report.Runs;
import sinew.simulation.StateRows;
import sinew.statistics.WeeklyCounts;
import sinew.study.StudyResult;
import sinew.table.Table;
import sinew.text.OutOfHundred;

class StatePairsTest {
  private static final StudyResult TWO = Runs.of(300, Runs.SHORT, Runs.CALM);
  private static final Comparison.Difference DIFFERENCE =
      Comparison.of(TWO, List.of(List.of(), List.of())).differences().get(0);
  private static final List<Checkpoint> TIMES = Checkpoint.sideBySide(7 * 60);

  @Test
  void theTimesOfThePictureAreThoseAtWhichStatesAreKept() {
    for (int weeks = 4; weeks < 600; weeks++) {
      assertThat(Checkpoint.pictured(7 * weeks))
          .extracting(Checkpoint::week)
          .isEqualTo(StateRows.weeks(weeks));
    }
    assertThat(TIMES).extracting(Checkpoint::words).containsExactly("6 months", "1 year");
    assertThat(Checkpoint.sideBySide(28)).extracting(Checkpoint::words).containsExactly("4 weeks");
  }

  /** So many people are in a state in the table as in the arm's own picture. */
  @Test
  void peopleOfAnArmAreThoseOfItsOwnPicture() {
    Table<StatePairs.Row> table = StatePairs.of(DIFFERENCE, TIMES);
    assertThat(table.rows()).hasSize(32);
    for (Checkpoint time : TIMES) {
      for (State state : State.values()) {
        assertThat(sum(table, time, state, true)).isEqualTo(people(0, time)[state.ordinal()]);
        assertThat(sum(table, time, state, false)).isEqualTo(people(1, time)[state.ordinal()]);
      }
    }
    assertThat(table.rows().stream().mapToLong(row -> row.share().hits()).sum()).isEqualTo(600);
  }

  private static int sum(Table<StatePairs.Row> table, Checkpoint time, State state, boolean first) {
    return table.rows().stream()
        .filter(row -> row.time().equals(time))
        .filter(row -> (first ? row.first() : row.state()) == state)
        .mapToInt(StatePairs.Row::people)
        .sum();
  }

  private static int[] people(int arm, Checkpoint time) {
    WeeklyCounts states = TWO.arms().get(arm).outcomes().states();
    return OutOfHundred.of(
        states.count(time.week(), 0),
        states.count(time.week(), 1),
        states.count(time.week(), 2),
        states.count(time.week(), 3));
  }

  @Test
  void readersAreToldWhoChangesTheLargestGroupFirst() {
    Table<StatePairs.Row> table = StatePairs.changed(DIFFERENCE, TIMES);
    assertThat(table.headings()).containsExactly("After", "First arm", "Other arm", "Of 100");
    assertThat(table.caption())
        .endsWith("with “Short” (first arm) and “Stress treated” (other arm)");
    assertThat(table.rows())
        .isNotEmpty()
        .allMatch(row -> row.first() != row.state() && row.people() > 0)
        .isSortedAccordingTo(
            java.util.Comparator.comparingInt((StatePairs.Row row) -> row.time().day())
                .thenComparing(StatePairs.Row::people, java.util.Comparator.reverseOrder()));
    assertThat(table.variables()).extracting(Table.Variable::key).startsWith("week", "first_state");
  }
}
