package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.Catalogue;
import sinew.input.ScenarioReader;
import sinew.input.TreatmentEntry;
import sinew.model.Activity;
import sinew.model.Care;
import sinew.model.DailyLife;
import sinew.model.Escalation;
import sinew.model.Event;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Measure;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.Prescription;
import sinew.model.Range;
import sinew.model.Sample;
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
      Traits traits = traits(random);
      Parameters parameters = parameters(random);
      Scenario scenario =
          new Scenario(
              "test",
              "Test",
              "",
              53,
              Arms.alike(traits),
              dailyLife(random),
              plan(random),
              parameters);
      double sound = traits.of(Trait.SOUND_CAPACITY);
      double floor = parameters.of(Parameter.CAPACITY_FLOOR);
      Range strengths = Range.of(floor, 1);
      Range capacities =
          Range.of(
              sound * floor - ROUNDING,
              sound * (1 + parameters.of(Parameter.TRAINED_GAIN)) + ROUNDING);
      List<Traits> people = List.of(traits, traits(random));
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

  private static double in(Range range, SplittableRandom random) {
    double share = Math.min(1, Math.max(0, 2 * random.nextDouble() - 0.5));
    return Math.min(range.high(), range.low() + share * (range.high() - range.low()));
  }

  private static Traits traits(SplittableRandom random) {
    Trait[] traits = Trait.values();
    double[] values = new double[traits.length];
    for (Trait trait : traits) {
      values[trait.ordinal()] = in(trait.range(), random);
    }
    values[Trait.STAGE.ordinal()] = Math.rint(values[Trait.STAGE.ordinal()]);
    return Traits.of(values);
  }

  private static Parameters parameters(SplittableRandom random) {
    Parameters parameters = Parameters.standard();
    for (Parameter parameter : Parameter.values()) {
      parameters = parameters.with(parameter, in(parameter.range(), random));
    }
    return parameters;
  }

  private static LoadPlan plan(SplittableRandom random) {
    List<Phase> phases = new ArrayList<>();
    for (int phase = 0; phase <= random.nextInt(4); phase++) {
      phases.add(phase(random));
    }
    List<Activity> activities = new ArrayList<>();
    for (int activity = 0; activity < random.nextInt(3); activity++) {
      activities.add(
          Activity.always(
              "a", in(Range.of(0, 2), random), in(Range.of(0, 24), random), random.nextInt(8)));
    }
    return new LoadPlan(
        one(Guidance.values(), random),
        new LoadPlan.Progression(
            in(Range.of(0, 10), random),
            in(Range.of(0, 1), random),
            in(Range.of(0, 1), random),
            1 + random.nextInt(60)),
        new LoadPlan.Support(
            random.nextBoolean(), in(Range.of(0, 2), random), random.nextBoolean()),
        new LoadPlan.Aftercare(
            random.nextInt(8),
            in(Range.of(0, 20), random),
            random.nextBoolean() ? Double.NaN : in(Range.of(0, 10), random)),
        phases,
        activities,
        care(random));
  }

  private static Care care(SplittableRandom random) {
    List<Prescription> prescriptions = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      prescriptions.add(prescription(random));
    }
    List<Escalation> escalations = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      escalations.add(
          new Escalation(
              1 + random.nextInt(30),
              random.nextDouble(),
              random.nextDouble(),
              prescription(random)));
    }
    return new Care(prescriptions, escalations);
  }

  private static Prescription prescription(SplittableRandom random) {
    List<TreatmentEntry> all = List.copyOf(Catalogue.treatments());
    return new Prescription(
        all.get(random.nextInt(all.size())).treatment(),
        random.nextInt(100),
        1 + random.nextInt(200),
        1 + random.nextInt(30));
  }

  private static DailyLife dailyLife(SplittableRandom random) {
    List<Activity> week = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      week.add(
          Activity.always(
              "w", in(Range.of(0, 2), random), in(Range.of(0, 4), random), random.nextInt(8)));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      events.add(
          new Event(
              "e",
              random.nextInt(365),
              1 + random.nextInt(100),
              in(Range.of(0, 2), random),
              in(Range.of(0, 24), random),
              in(Range.of(-1, 1), random),
              in(Range.of(0, 1.5), random)));
    }
    return new DailyLife(week, events);
  }

  private static Phase phase(SplittableRandom random) {
    return Sample.phase(
        "p",
        in(Range.of(0, 30), random),
        in(Range.of(0, 10), random),
        random.nextBoolean() ? Double.NaN : in(Range.of(0, 1.5), random),
        in(Range.of(0, 1.5), random),
        one(ExerciseClass.values(), random),
        random.nextInt(15),
        in(Range.of(0, 2), random));
  }

  private static <T> T one(T[] values, SplittableRandom random) {
    return values[random.nextInt(values.length)];
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
