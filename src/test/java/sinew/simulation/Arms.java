package sinew.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sinew.model.DailyLife;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameters;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Choice;
import sinew.random.Constant;
import sinew.random.Distribution;
import sinew.random.Uniform;
import sinew.scenario.Admission;
import sinew.scenario.Cohort;
import sinew.scenario.Law;
import sinew.scenario.Scenario;

/** Scenarios for tests, made of the numbers of {@link Sample}. */
public final class Arms {
  private Arms() {}

  /** Everybody is the same person. */
  public static Cohort alike(Traits traits) {
    return Cohort.of(traits);
  }

  /** Everybody is the same person, but for one trait. */
  public static Cohort alikeBut(Traits traits, Trait differing, Distribution distribution) {
    return Cohort.of(traits).with(differing, distribution);
  }

  /** People differ: some recover within weeks, some not in years. */
  public static Cohort mixed() {
    return mixed(Admission.EVERYBODY);
  }

  /** The same, of whom not all are admitted. */
  public static Cohort mixed(Admission admission) {
    Map<Trait, Law> laws = new EnumMap<>(Trait.class);
    laws.put(
        Trait.STAGE, new Law.Alone(new Choice(List.of(1.0, 2.0, 3.0), List.of(2.0, 3.0, 1.0))));
    laws.put(Trait.SYMPTOM_DURATION_WEEKS, new Law.Alone(new Uniform(2, 100)));
    laws.put(Trait.AGE_YEARS, new Law.Alone(new Uniform(20, 70)));
    laws.put(Trait.BODY_MASS_INDEX, new Law.Alone(new Uniform(20, 35)));
    laws.put(Trait.HEALING_FACTOR, new Law.Alone(new Uniform(0.7, 3)));
    laws.put(Trait.SENSITISATION_PROPENSITY, new Law.Alone(new Uniform(0, 1)));
    laws.put(Trait.STRESS, new Law.Alone(new Uniform(0, 0.8)));
    laws.put(Trait.ADHERENCE, new Law.Alone(new Uniform(0.3, 1)));
    laws.put(Trait.LOAD_TAKEN, new Law.Alone(new Uniform(0.8, 1.2)));
    laws.put(Trait.DEMAND, new Law.Alone(new Uniform(0.6, 0.9)));
    laws.put(Trait.UNAVOIDABLE_LOAD, new Law.Alone(new Constant(0.2)));
    laws.put(Trait.SITTING_HOURS_PER_DAY, new Law.Alone(new Uniform(2, 10)));
    laws.put(Trait.SEVERITY, new Law.Alone(new Uniform(0, 1)));
    laws.put(Trait.SELF_EFFICACY, new Law.Alone(new Uniform(0, 1)));
    laws.put(Trait.SLEEP, new Law.Alone(new Uniform(0, 1)));
    laws.put(Trait.MENOPAUSE, new Law.Alone(new Choice(List.of(0.0, 1.0), List.of(3.0, 1.0))));
    laws.put(Trait.UNDERLYING_CAUSE, new Law.Alone(new Uniform(0, 0.05)));
    laws.put(
        Trait.SOUND_CAPACITY,
        new Law.Times(Trait.DEMAND, new Uniform(1.1, 1.4), Trait.SOUND_CAPACITY.range()));
    laws.put(Trait.PERSISTENCE, new Law.Alone(new Choice(List.of(0.0, 1.0), List.of(24.0, 1.0))));
    laws.put(Trait.SEX, new Law.Alone(new Choice(List.of(0.0, 1.0), List.of(1.0, 1.0))));
    laws.put(Trait.PAIN_FACTOR, new Law.Alone(new Uniform(0.6, 1.4)));
    laws.put(Trait.PACE, new Law.Alone(new Uniform(0.7, 1.4)));
    return Cohort.of(laws, admission);
  }

  /** Care by symptoms: a phase that settles, one that builds. */
  public static LoadPlan care() {
    return Sample.plan(
        Guidance.SYMPTOMS,
        4,
        0.06,
        0.15,
        1,
        true,
        0.5,
        1,
        List.of(
            Sample.phase("settle", 4, 4, 0.5, 0.6, ExerciseClass.ISOMETRIC, 5, 0.75),
            Sample.phase("build", 8, 10, Double.NaN, 1, ExerciseClass.ISOTONIC, 3, 0.85)),
        List.of());
  }

  /** Usual life, with nobody's help. */
  public static LoadPlan usualLife() {
    return Sample.plan(Guidance.USUAL_LIFE, 1, Sample.phase(1, 1));
  }

  public static Scenario scenario(
      int horizonWeeks, Cohort cohort, LoadPlan plan, Parameters parameters) {
    return new Scenario("test", "Test", "", horizonWeeks, cohort, DailyLife.EVEN, plan, parameters);
  }

  /** People who differ, under care. */
  public static Scenario scenario(int horizonWeeks) {
    return scenario(horizonWeeks, mixed(), care(), Sample.parameters());
  }
}
