package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sinew.model.Care;
import sinew.model.Condition;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Prescription;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.model.Treatment;
import sinew.random.Uniform;
import sinew.scenario.Cohort;
import sinew.scenario.Scenario;
import sinew.simulation.Diary.Item;

/** Patient i is the same person in every arm, and has the same days. */
class SamePersonTest {
  private static final long SEED = 4;
  private static final int PATIENTS = 20;

  private static Diary diary(LoadPlan plan, int patient) {
    return Diary.of(Arms.scenario(26, Arms.mixed(), plan, Sample.parameters()), SEED, patient);
  }

  @Test
  void whoTheyAreAndTheirStressDoNotDependOnThePlan() {
    for (int patient = 0; patient < PATIENTS; patient++) {
      Diary care = diary(Arms.care(), patient);
      Diary usual = diary(Arms.usualLife(), patient);
      for (Trait trait : Trait.values()) {
        assertThat(care.traits().of(trait)).isEqualTo(usual.traits().of(trait));
      }
      assertThat(care.column(Item.STRESS)).isEqualTo(usual.column(Item.STRESS));
      assertThat(care.column(Item.LOAD)).isNotEqualTo(usual.column(Item.LOAD));
    }
  }

  @Test
  void theRunInIsTheSameWhateverFollows() {
    for (int patient = 0; patient < PATIENTS; patient++) {
      OnePatient care =
          OnePatient.admit(
              Arms.scenario(26, Arms.mixed(), Arms.care(), Sample.parameters()), SEED, patient);
      OnePatient usual =
          OnePatient.admit(
              Arms.scenario(26, Arms.mixed(), Arms.usualLife(), Sample.parameters()),
              SEED,
              patient);
      assertThat(care.pain()).isEqualTo(usual.pain());
      assertThat(care.load()).isEqualTo(usual.load());
      assertThat(care.irritability()).isEqualTo(usual.irritability());
    }
  }

  private static LoadPlan treated(LoadPlan plan, String key) {
    Treatment relief =
        new Treatment(
            key,
            "T",
            new Treatment.Kinetics(1, 0, 10, 0.5),
            Condition.ALWAYS,
            0.5,
            new Treatment.Benefits(1, 0, 0, 0, 0, 0, 0, 0, 0),
            Treatment.Burden.NONE,
            Treatment.Limits.NONE);
    return new LoadPlan(
        plan.guidance(),
        plan.progression(),
        plan.support(),
        plan.aftercare(),
        plan.phases(),
        plan.activities(),
        new Care(List.of(new Prescription(relief, 0, 1, 1)), List.of()));
  }

  /** Share of pain that is felt ten days after a dose. */
  private static double felt(LoadPlan plan, int patient) {
    OnePatient life =
        OnePatient.admit(Arms.scenario(26, Arms.mixed(), plan, Sample.parameters()), SEED, patient);
    for (int day = 0; day <= 10; day++) {
      life.next();
    }
    return life.painKept();
  }

  @Test
  void inWhomATreatmentWorksAndForHowLongDoesNotDependOnThePlan() {
    Set<Double> kinds = new HashSet<>();
    int others = 0;
    for (int patient = 0; patient < PATIENTS; patient++) {
      double felt = felt(treated(Arms.care(), "a"), patient);
      assertThat(felt(treated(Arms.usualLife(), "a"), patient)).isEqualTo(felt);
      kinds.add(felt);
      others += felt(treated(Arms.care(), "b"), patient) == felt ? 0 : 1;
    }
    assertThat(kinds).as("no effect, and as many durations as people").contains(1.0);
    assertThat(kinds).hasSizeBetween(5, PATIENTS - 4);
    assertThat(others).as("another treatment works in others").isPositive();
  }

  /** One session a day or two: on the same days nothing is done. */
  @Test
  void theDaysOnWhichSomebodyAdheresDoNotDependOnThePlan() {
    for (int patient = 0; patient < PATIENTS; patient++) {
      double[] once = diary(sessions(7), patient).column(Item.SESSIONS);
      double[] twice = diary(sessions(14), patient).column(Item.SESSIONS);
      for (int day = 0; day < once.length; day++) {
        assertThat(twice[day]).isEqualTo(2 * once[day]);
      }
      assertThat(once).contains(0).contains(1);
    }
  }

  /** Too light to change the course: nobody recovers sooner by them. */
  private static LoadPlan sessions(int perWeek) {
    return Sample.plan(
        Guidance.TIME,
        520,
        Sample.phase("p", 520, 10, 0.3, 0.3, ExerciseClass.ISOMETRIC, perWeek, 0));
  }

  /** Two levels of activity: the day's noise and spells multiply both by the same. */
  @Test
  void noiseAndSpellsDoNotDependOnThePlan() {
    Cohort free = Arms.alikeBut(Sample.traits(), Trait.STRESS, new Uniform(0, 1));
    for (int patient = 0; patient < PATIENTS; patient++) {
      double[] less = Diary.of(still(free, 0.5), SEED, patient).column(Item.LOAD);
      double[] more = Diary.of(still(free, 0.55), SEED, patient).column(Item.LOAD);
      for (int day = 0; day < less.length; day++) {
        assertThat(activity(more[day]) / activity(less[day])).isBetween(1.1 - 1e-9, 1.1 + 1e-9);
      }
    }
  }

  private static Scenario still(Cohort cohort, double level) {
    LoadPlan hold =
        Sample.plan(
            Guidance.TIME, 520, Sample.phase("p", 520, 10, level, level, ExerciseClass.NONE, 0, 0));
    return Arms.scenario(26, cohort, hold, Sample.parameters());
  }

  /** A load of 0.2 is unavoidable. */
  private static double activity(double load) {
    return Math.pow(Math.pow(load, 4) - Math.pow(0.2, 4), 0.25);
  }
}
