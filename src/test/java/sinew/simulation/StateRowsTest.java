package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.model.State;

class StateRowsTest {
  private static final int PATIENTS = 90;
  private static final Simulation SIMULATION = new Simulation(Arms.scenario(30), 3, PATIENTS);

  @Test
  void weeksAreThoseThatTheHorizonHas() {
    assertThat(StateRows.weeks(156)).containsExactly(13, 26, 52);
    assertThat(StateRows.weeks(52)).containsExactly(13, 26, 52);
    assertThat(StateRows.weeks(51)).containsExactly(13, 26);
    assertThat(StateRows.weeks(4)).containsExactly(4);
  }

  @Test
  void rowsAreThePeopleWhoAreCounted() {
    List<PatientRecord> records = new ArrayList<>();
    Outcomes outcomes = SIMULATION.run(new Batch(0, PATIENTS), Optional.of(records::add));
    StateRows rows = outcomes.stateRows();
    assertThat(rows.size()).isEqualTo(PATIENTS);
    assertThat(rows.weeks()).containsExactly(13, 26);
    for (int week : rows.weeks()) {
      for (State state : State.values()) {
        assertThat(Arrays.stream(rows.ordinals(week)).filter(one -> one == state.ordinal()).count())
            .isEqualTo(outcomes.states().count(week, state.ordinal()));
      }
      for (int row = 0; row < PATIENTS; row++) {
        assertThat(rows.at(week, row)).isEqualTo(records.get(row).state(week));
      }
    }
    assertThat(rows.ordinals(26)).contains(State.WELL.ordinal(), State.NOT_BETTER.ordinal());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 256})
  void neitherBatchesNorBlocksMatter(int block) {
    Outcomes sum = Outcomes.upTo(7 * 30);
    for (int first : new int[] {0, 40, 53}) {
      int size = first == 0 ? 40 : first == 40 ? 13 : PATIENTS - 53;
      sum.add(SIMULATION.run(new Batch(first, size), Optional.empty(), block));
    }
    assertThat(sum.stateRows())
        .isEqualTo(SIMULATION.run(new Batch(0, PATIENTS)).stateRows())
        .hasSameHashCodeAs(SIMULATION.run(new Batch(0, PATIENTS)).stateRows());
  }

  @Test
  void onlyTheFirstPatientsLeaveRows() {
    Outcomes outcomes = new Simulation(Arms.scenario(30), 3, 20).run(new Batch(0, PATIENTS));
    assertThat(outcomes.stateRows().size()).isEqualTo(20);
    assertThat(Outcomes.upTo(28).stateRows().size()).isZero();
  }

  @Test
  void whatIsNoStateIsRefused() {
    assertThatThrownBy(() -> StateRows.of(4, new byte[][] {{0, 4}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StateRows.of(26, new byte[][] {{0}, {0, 1}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StateRows.of(26, new byte[][] {{0}}))
        .hasMessage("each of weeks [13, 26] needs its states, were 1");
    assertThatThrownBy(() -> StateRows.of(4, new byte[][] {{0}}).at(13, 0))
        .hasMessage("states are known in weeks [4], not 13");
  }
}
