package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.ScenarioReader;
import sinew.model.Measure;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Range;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Scenario;
import sinew.study.Digest;

/**
 * Whatever a user may write inside the ranges, each state stays inside its own. Values are drawn
 * from the whole range, and one in four from its ends.
 */
class RandomScenariosTest {
  private static final int SCENARIOS = 100;
  private static final int DAYS = 365;

  /** Sums of some hundred rounded steps. */
  private static final double ROUNDING = 1e-12;

  /** All of activity in a spell, with a cause and all pain masked, 1.5 x 1.5 x 2 x 2 x 1.3 x 3. */
  private static final Range LOADS = Range.of(0, 40);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyStateStaysInItsRange(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < SCENARIOS; i++) {
      Traits traits = RandomScenario.traits(random);
      Parameters parameters = RandomScenario.parameters(random);
      Scenario any = RandomScenario.any(random);
      Scenario scenario =
          RandomScenario.of(53, Arms.alike(traits), any.dailyLife(), any.plan(), parameters);
      double sound = traits.of(Trait.SOUND_CAPACITY);
      double floor = parameters.of(Parameter.CAPACITY_FLOOR);
      Range strengths = Range.of(floor, 1);
      Range capacities =
          Range.of(
              sound * floor - ROUNDING,
              sound * (1 + parameters.of(Parameter.TRAINED_GAIN)) + ROUNDING);
      List<Traits> people = List.of(traits, RandomScenario.traits(random));
      Life life = new Life(scenario, traits, seed, i);
      Life neighbour = new Life(scenario, people.get(1), seed, i + 1);
      Lives block = Twins.block(scenario, people, seed, i);
      for (int day = 0; day < DAYS; day++) {
        life.next();
        assertInRange(life, strengths, capacities);
        block.next();
        Twins.assertEqual(block, 0, life);
        neighbour.next();
        Twins.assertEqual(block, 1, neighbour);
      }
    }
  }

  // Plain comparisons: a million assertions with their descriptions would take a minute.
  private static void assertInRange(Life life, Range strengths, Range capacities) {
    boolean inRange =
        strengths.contains(life.strength())
            && capacities.contains(life.capacity())
            && Range.of(0, 1).contains(life.irritability())
            && Range.of(0, 1).contains(life.of(Measure.SENSITISATION))
            && Range.of(0, 1).contains(life.stress())
            && Range.of(0, 10).contains(life.of(Measure.PAIN))
            && Range.of(0, 100).contains(life.of(Measure.SCORE))
            && Range.of(0, Math.nextDown(10.0)).contains(life.pain())
            && Range.of(0, 1.5).contains(life.course().activity())
            && LOADS.contains(life.deeds().load())
            && life.bearable() > 0
            && life.bearable() <= capacities.high()
            && Range.of(0, 2).contains(life.deeds().sessionsDone());
    if (!inRange) {
      assertThat(inRange)
          .as(
              "day %s: strength %s, capacity %s of %s, irritability %s, sensitisation %s, pain %s,"
                  + " load %s",
              life.day(),
              life.strength(),
              life.capacity(),
              capacities,
              life.irritability(),
              life.of(Measure.SENSITISATION),
              life.pain(),
              life.deeds().load())
          .isTrue();
    }
  }

  private static final String WRITTEN =
      """
      sinew: 1
      name: a
      horizonWeeks: 20
      cohort:
        stress: 0.6
        stage: dysrepair
        demand: {normal: {mean: 0.8, sd: 0.1}}
      plan:
        painLimit: 3
        treatments:
          - {treatment: ice, fromDay: 2}
      """;
  private static final String IN_ANOTHER_ORDER =
      """
      sinew: 1
      plan:
        treatments:
          - {fromDay: 2, treatment: ice}
        painLimit: 3
      cohort:
        demand: {normal: {sd: 0.1, mean: 0.8}}
        stage: dysrepair
        stress: 0.6
      horizonWeeks: 20
      name: a
      """;

  @Test
  void nothingHangsOnTheOrderOfKeys() {
    assertThat(digest(IN_ANOTHER_ORDER)).isEqualTo(digest(WRITTEN));
  }

  private static String digest(String yaml) {
    Scenario scenario = ScenarioReader.read(Path.of("a.yaml"), yaml).scenario();
    return Digest.of(new Simulation(scenario, 1, 0).run(new Batch(0, 100)));
  }

  @Test
  void nothingHangsOnTheOrderOfPatients() {
    Scenario scenario = Arms.scenario(40);
    Simulation simulation = new Simulation(scenario, 1, 0);
    Outcomes forwards = simulation.run(new Batch(0, 60));
    Outcomes backwards = simulation.run(new Batch(40, 20));
    backwards.add(simulation.run(new Batch(15, 25)));
    backwards.add(simulation.run(new Batch(0, 15)));
    assertThat(Digest.of(backwards)).isEqualTo(Digest.of(forwards));
  }
}
