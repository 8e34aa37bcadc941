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
 * Where chance and drift are off, the equations have solutions on paper. Capacity begins at 0.6 on
 * the first day of the run-in, its ceiling is 1.2, its floor 0.25, and 0.72 is nine tenths of the
 * demand.
 */
class ClosedFormTest {
  /** Activity that loads the tendon with 0.592: full stimulus and no overload from 0.6 to 0.72. */
  private static final Parameters CONSTANT_LOAD =
      Sample.still(
          Map.of(
              Parameter.ACTIVITY_START, 0.74,
              Parameter.STIMULUS_FULL, 0.8,
              Parameter.HEALING_DYSREPAIR, 0.002));

  private static final Traits FREE = Sample.traits().with(Trait.UNAVOIDABLE_LOAD, 0);

  /**
   * C(t) = 1.2 - 0.6 (1 - r)^t crosses 0.72 at t = ln 0.8 / ln(1 - r); the end of day d is the end
   * of step d + 15.
   */
  @ParameterizedTest
  @CsvSource({"0.5, 209", "1, 97", "2, 41", "4, 13"})
  void underConstantLoadCapacityIsEnoughOnTheDayOfTheClosedForm(double healingFactor, int day) {
    double rate = 0.002 * healingFactor;
    double onPaper = Math.ceil(Math.log(0.8) / Math.log(1 - rate)) - 1 - Life.RUN_IN_DAYS;
    assertThat(onPaper).isEqualTo(day);

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
      double rate = 0.002 * cohort.draw(1, patient).of(Trait.HEALING_FACTOR);
      double onPaper = Math.ceil(Math.log(0.8) / Math.log(1 - rate)) - 1 - Life.RUN_IN_DAYS;
      assertThat(outcomes.rows(Endpoint.TISSUE_RECOVERED).day(patient)).isEqualTo((int) onPaper);
    }
  }

  @Test
  void underConstantLoadEachDaysCapacityIsTheClosedForms() {
    Scenario scenario = Arms.scenario(13, Arms.alike(FREE), Arms.usualLife(), CONSTANT_LOAD);
    Diary diary = Diary.of(scenario, 1, 0);
    double[] capacity = diary.column(Item.CAPACITY);
    for (int day = 0; day < diary.days(); day++) {
      double onPaper = 1.2 - 0.6 * Math.pow(1 - 0.002, day + 1 + Life.RUN_IN_DAYS);
      assertThat(capacity[day]).as("day %s", day).isCloseTo(onPaper, within(1e-12));
    }
    assertThat(diary.column(Item.LOAD)).containsOnly(new double[] {0.74 * 0.8}, within(1e-12));
    assertThat(diary.column(Item.IRRITABILITY)).containsOnly(0);
  }

  /** Complete rest: C(t) = 0.25 + (C(0) - 0.25) (1 - d)^t, and irritability falls by 1/5 a day. */
  @Test
  void underCompleteRestCapacityAndIrritabilityDecayGeometrically() {
    LoadPlan rest =
        Sample.plan(
            Guidance.TIME, 1, Sample.phase("rest", 520, 10, 0, 0, ExerciseClass.NONE, 0, 0));
    Parameters parameters = Sample.still(Map.of(Parameter.IRRITABILITY_START, 1.0));
    Diary diary = Diary.of(Arms.scenario(52, Arms.alike(FREE), rest, parameters), 1, 0);
    double[] capacity = diary.column(Item.CAPACITY);
    double[] irritability = diary.column(Item.IRRITABILITY);
    assertThat(diary.column(Item.LOAD)).containsOnly(0);
    for (int day = 0; day < diary.days(); day++) {
      double left = Math.pow(1 - 0.01, day);
      assertThat(capacity[day])
          .as("day %s", day)
          .isCloseTo(0.25 + (capacity[0] - 0.25) * left, within(1e-12));
      assertThat(irritability[day]).isCloseTo(irritability[0] * Math.pow(0.8, day), within(1e-12));
    }
    assertThat(capacity[364]).isLessThan(0.27);
    assertThat(irritability[0]).isGreaterThan(0.01);
  }

  /** No pain above 3: S(t) = S(0) (1 - q)^t, with q = 0.01 x 0.85 at stress 0.3, when loaded. */
  @Test
  void withoutMuchPainSensitisationDecaysGeometrically() {
    Parameters calm = CONSTANT_LOAD.with(Parameter.NOCICEPTION_PER_LOAD, 0);
    Diary diary = Diary.of(Arms.scenario(52, Arms.alike(FREE), Arms.usualLife(), calm), 1, 0);
    double[] sensitisation = diary.column(Item.SENSITISATION);
    assertThat(diary.column(Item.PAIN)).containsOnly(0);
    for (int day = 0; day < diary.days(); day++) {
      double onPaper = 0.35 * Math.pow(1 - 0.01 * 0.85, day + 1 + Life.RUN_IN_DAYS);
      assertThat(sensitisation[day]).as("day %s", day).isCloseTo(onPaper, within(1e-12));
    }
  }
}
