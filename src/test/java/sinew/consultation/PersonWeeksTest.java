package sinew.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;

/** How each person is week by week, on its way from one engine to another. */
@Tag("simulates")
class PersonWeeksTest {
  private static final int PATIENTS = 40;

  @Test
  void theWeeksSurviveTheJourney() {
    Scenario scenario = ScenarioReader.read(Path.of("scenarios", "typical.yaml")).scenario();
    PersonWeeks weeks = new PersonWeeks();
    Outcomes outcomes =
        new Simulation(scenario, 1, PATIENTS)
            .run(new Batch(0, PATIENTS), Optional.of(record -> weeks.add(record)));
    int[] list = CountList.of(new Lived(outcomes, Optional.of(weeks)));
    Lived told = CountList.read(list, scenario.horizonDays(), PATIENTS, true);
    PersonWeeks arrived = told.weeks().orElseThrow();
    assertThat(arrived.size()).isEqualTo(PATIENTS);
    for (int week : outcomes.stateRows().weeks()) {
      assertThat(IntStream.range(0, PATIENTS).map(person -> arrived.state(week, person)))
          .as("week %d", week)
          .containsExactly(
              IntStream.of(told.outcomes().stateRows().ordinals(week))
                  .boxed()
                  .toArray(Integer[]::new));
    }
  }
}
