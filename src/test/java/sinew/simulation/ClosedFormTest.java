package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.model.Endpoint;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Uniform;
import sinew.scenario.Cohort;
import sinew.scenario.Scenario;
import sinew.simulation.Diary.Item;
import sinew.statistics.DayCounts;

/**
 * Where chance and drift are off, the equations have solutions on paper. The tendon's deficit
 * begins at 0.2 on the first day of the run-in, the muscle's at 0, and 0.9 of the sound capacity of
 * 1 is enough.
 */
class ClosedFormTest {
  /** Activity that loads the tendon with 0.76: full stimulus and no overload from 0.8 to 0.9. */
  private static final Parameters CONSTANT_LOAD =
      Sample.still(
          Map.of(
              Parameter.ACTIVITY_START, 0.95,
              Parameter.STIMULUS_FULL, 0.8,
              Parameter.REST_NEEDED, 0.0,
              Parameter.LOSS_DYSREPAIR, 0.2,
              Parameter.WEAKNESS_START, 0.0,
              Parameter.HEALING_DYSREPAIR, 0.01));

  private static final Traits FREE = Sample.traits().with(Trait.UNAVOIDABLE_LOAD, 0);

  /** d(t) = 0.2 (1 - r)^t falls to 0.1; the end of day d is the end of step d + 15. */
  private static int onPaper(double rate) {
    return (int) Math.ceil(Math.log(0.5) / Math.log(1 - rate)) - 1 - Life.RUN_IN_DAYS;
  }

  @ParameterizedTest
  @CsvSource({"0.5, 124", "1, 54", "2, 20", "4, 2"})
  void underConstantLoadStrengthIsEnoughOnTheDayOfTheClosedForm(double healingFactor, int day) {
    assertThat(onPaper(0.01 * healingFactor)).isEqualTo(day);

    Traits traits = FREE.with(Trait.HEALING_FACTOR, healingFactor);
    Scenario scenario = Arms.scenario(40, Arms.alike(traits), Arms.usualLife(), CONSTANT_LOAD);
    DayCounts counts =
        new Simulation(scenario, 1, 0).run(new Batch(0, 3)).days(Endpoint.TISSUE_RECOVERED);
    assertThat(counts.events(day)).isEqualTo(3);
    assertThat(counts.total()).isEqualTo(3);
  }

  /** Patients differ in their rate only: each one's day is the closed form's. */
  @Test
  void everyPatientCrossesOnTheirOwnDay() {
    Cohort cohort = Arms.alikeBut(FREE, Trait.HEALING_FACTOR, new Uniform(0.3, 4));
    Scenario scenario = Arms.scenario(60, cohort, Arms.usualLife(), CONSTANT_LOAD);
    Outcomes outcomes = new Simulation(scenario, 1, 200).run(new Batch(0, 200));
    for (int patient = 0; patient < 200; patient++) {
      double rate = 0.01 * cohort.draw(1, patient, 0).of(Trait.HEALING_FACTOR);
      assertThat(outcomes.rows(Endpoint.TISSUE_RECOVERED).day(patient)).isEqualTo(onPaper(rate));
    }
  }

  @Test
  void underConstantLoadEachDaysCapacityIsTheClosedForms() {
    Scenario scenario = Arms.scenario(13, Arms.alike(FREE), Arms.usualLife(), CONSTANT_LOAD);
    Diary diary = Diary.of(scenario, 1, 0);
    double[] capacity = diary.column(Item.CAPACITY);
    for (int day = 0; day < diary.days(); day++) {
      double onPaper = 1 - 0.2 * Math.pow(1 - 0.01, day + Life.RUN_IN_DAYS);
      assertThat(capacity[day]).as("day %s", day).isCloseTo(onPaper, within(1e-12));
    }
    assertThat(diary.column(Item.LOAD)).containsOnly(new double[] {0.95 * 0.8}, within(1e-12));
    assertThat(diary.column(Item.IRRITABILITY)).containsOnly(0);
  }

  /** The muscle's deficit alone: 1 - 0.2 (1 - 0.02)^t. */
  @Test
  void underConstantLoadTheMuscleIsRebuiltGeometrically() {
    Parameters muscle =
        CONSTANT_LOAD
            .with(Parameter.LOSS_DYSREPAIR, 0)
            .with(Parameter.WEAKNESS_START, 0.2)
            .with(Parameter.MUSCLE_HEALING, 0.02);
    Scenario scenario = Arms.scenario(5, Arms.alike(FREE), Arms.usualLife(), muscle);
    double[] capacity = Diary.of(scenario, 1, 0).column(Item.CAPACITY);
    for (int day = 0; day < 20; day++) {
      double onPaper = 1 - 0.2 * Math.pow(1 - 0.02, day + Life.RUN_IN_DAYS);
      assertThat(capacity[day]).as("day %s", day).isCloseTo(onPaper, within(1e-12));
    }
  }

  /**
   * Complete rest, at one rate for tendon and muscle: both deficits tend to 0.35, so C(t) = 0.3 +
   * (C(0) - 0.3) (1 - u)^t, and irritability falls by 1/5 a day.
   */
  @Test
  void underCompleteRestCapacityAndIrritabilityDecayGeometrically() {
    LoadPlan rest =
        Sample.plan(
            Guidance.TIME, 1, Sample.phase("rest", 520, 10, 0, 0, ExerciseClass.NONE, 0, 0));
    Parameters parameters =
        Sample.still(
            Map.of(
                Parameter.IRRITABILITY_START, 1.0,
                Parameter.STIMULUS_KEPT, 0.0,
                Parameter.DAMAGE_PER_OVERLOAD, 0.0,
                Parameter.DISUSE_MOST, 0.35,
                Parameter.DISUSE_RATE, 0.02,
                Parameter.TENDON_DISUSE, 0.02));
    Diary diary = Diary.of(Arms.scenario(52, Arms.alike(FREE), rest, parameters), 1, 0);
    double[] capacity = diary.column(Item.CAPACITY);
    double[] irritability = diary.column(Item.IRRITABILITY);
    assertThat(diary.column(Item.LOAD)).containsOnly(0);
    for (int day = 0; day < diary.days(); day++) {
      double left = Math.pow(1 - 0.02, day);
      assertThat(capacity[day])
          .as("day %s", day)
          .isCloseTo(0.3 + (capacity[0] - 0.3) * left, within(1e-12));
      assertThat(irritability[day]).isCloseTo(irritability[0] * Math.pow(0.8, day), within(1e-12));
    }
    assertThat(capacity[364]).isLessThan(0.302);
    assertThat(irritability[0]).isGreaterThan(0.01);
  }

  /**
   * No pain above 3: S(t) = S(0) (1 - q)^t, with q = 0.01 x 0.85 at stress 0.3, whatever the load.
   */
  @Test
  void withoutMuchPainSensitisationDecaysGeometrically() {
    Parameters calm =
        CONSTANT_LOAD
            .with(Parameter.NOCICEPTION_PER_LOAD, 0)
            .with(Parameter.NOCICEPTION_OF_SENSITISED, 0)
            .with(Parameter.AVOIDANCE_SLOWS, 0);
    Diary diary = Diary.of(Arms.scenario(52, Arms.alike(FREE), Arms.usualLife(), calm), 1, 0);
    double[] sensitisation = diary.column(Item.SENSITISATION);
    assertThat(diary.column(Item.PAIN)).containsOnly(0);
    for (int day = 0; day < diary.days(); day++) {
      double onPaper = 0.35 * Math.pow(1 - 0.01 * 0.85, day + 1 + Life.RUN_IN_DAYS);
      assertThat(sensitisation[day]).as("day %s", day).isCloseTo(onPaper, within(1e-12));
    }
  }

  /** Calm, weak and trained by nothing: P = 10 n / (1 + n) with n = 0.5 x 2 x K(t) x 0.4. */
  @Test
  void mechanosensitivityIsWhatMakesAWeakTendonHurt() {
    Parameters weak =
        CONSTANT_LOAD
            .with(Parameter.NOCICEPTION_OF_SENSITISED, 0)
            .with(Parameter.GAIN_OF_SENSITISATION, 0)
            .with(Parameter.ACTIVITY_START, 0.75)
            .with(Parameter.LOSS_DYSREPAIR, 0.4)
            .with(Parameter.HEALING_DYSREPAIR, 0.0005)
            .with(Parameter.PAIN_LOAD_FROM, 0.5);
    Traits slow = FREE.with(Trait.HEALING_FACTOR, 0.05);
    Diary diary = Diary.of(Arms.scenario(10, Arms.alike(slow), Arms.usualLife(), weak), 1, 0);
    double[] pain = diary.column(Item.PAIN);
    double[] capacity = diary.column(Item.CAPACITY);
    for (int day = 0; day < diary.days(); day++) {
      double k = 0.2 + 0.8 * Math.pow(1 - 1 / 200.0, day + Life.RUN_IN_DAYS);
      double n = (0.6 / capacity[day] - 0.5) * 2 * k * (1 - capacity[day]);
      assertThat(pain[day]).as("day %s", day).isCloseTo(10 * n / (1 + n), within(1e-9));
    }
  }
}
