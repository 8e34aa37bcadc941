package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.input.ScenarioReader;
import sinew.model.Measure;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Admission;
import sinew.scenario.Scenario;

/**
 * Blocks of lives against the twin of one person: the same people are admitted, and each day of
 * each of them has the same bits, in all shipped scenarios. Scenarios drawn at random are in {@link
 * RandomScenariosTest}.
 */
@Tag("simulates")
class TwinTest {
  private static final long SEED = 5;
  private static final int PEOPLE = 9;

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.startsWith("scenarios/plans"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyDayOfEverybodyHasTheBitsOfTheTwin(Path file) {
    Scenario scenario = ScenarioReader.read(file).scenario();
    List<Traits> people = new ArrayList<>();
    for (int patient = 0; patient < PEOPLE; patient++) {
      people.add(admitted(scenario, patient));
    }
    Address address = Address.of(SEED, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    List<Patients.Candidate> found = Patients.find(scenario, address);
    for (int i = 0; i < PEOPLE; i++) {
      for (Trait trait : Trait.values()) {
        assertThat(found.get(i).traits().of(trait)).isEqualTo(people.get(i).of(trait));
      }
    }
    people.replaceAll(scenario.cohort()::changed);
    Lives block = Twins.block(scenario, people, SEED, 0);
    List<Life> alone = Twins.alone(scenario, people, SEED, 0);
    for (int day = 0; day <= scenario.horizonDays() + 27; day++) {
      block.next();
      for (int i = 0; i < PEOPLE; i++) {
        alone.get(i).next();
        Twins.assertEqual(block, i, alone.get(i));
      }
    }
  }

  /** People are looked at one after the other, until one is ill enough. */
  private static Traits admitted(Scenario scenario, long patient) {
    Admission admission = scenario.cohort().admission();
    for (int candidate = 0; candidate < Admission.MOST_CANDIDATES; candidate++) {
      Traits traits = scenario.cohort().draw(SEED, patient, candidate);
      Life life = new Life(scenario, traits, SEED, patient);
      if (traits.of(Trait.SYMPTOM_DURATION_WEEKS) >= admission.leastWeeks()
          && admission.admits(life.baseline(Measure.PAIN), life.strongEnough())) {
        return traits;
      }
    }
    throw new AssertionError("nobody is ill enough in " + scenario.name());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void noResultHangsOnTheSizeOfABlock(Path file) {
    Scenario scenario = ScenarioReader.read(file).scenario().withHorizonWeeks(30);
    Simulation simulation = new Simulation(scenario, SEED, 0);
    List<Long> alone = counts(simulation, 1);
    for (int size : new int[] {7, 64, 256}) {
      assertThat(counts(simulation, size)).as("blocks of %d", size).isEqualTo(alone);
    }
  }

  private static List<Long> counts(Simulation simulation, int blockSize) {
    List<Long> counts = new ArrayList<>();
    simulation.run(new Batch(0, 150), Optional.empty(), blockSize).forEachCount(counts::add);
    return counts;
  }

  @Test
  void thereAreScenariosToTry() throws IOException {
    assertThat(shipped()).hasSizeGreaterThan(50);
  }
}
