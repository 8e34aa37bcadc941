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
import sinew.scenario.Cohort;
import sinew.scenario.Scenario;

/** Scenarios for tests, made of the numbers of {@link Sample}. */
public final class Arms {
  private Arms() {}

  /** Everybody is the same person. */
  public static Cohort alike(Traits traits) {
    return alikeBut(traits, Trait.STRESS, new Constant(traits.of(Trait.STRESS)));
  }

  /** Everybody is the same person, but for one trait. */
  public static Cohort alikeBut(Traits traits, Trait differing, Distribution distribution) {
    Map<Trait, Distribution> distributions = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      distributions.put(trait, new Constant(traits.of(trait)));
    }
    distributions.put(differing, distribution);
    return Cohort.of(distributions);
  }

  /** People differ: some recover within weeks, some not in years. */
  public static Cohort mixed() {
    Map<Trait, Distribution> distributions = new EnumMap<>(Trait.class);
    distributions.put(Trait.STAGE, new Choice(List.of(0.0, 1.0, 2.0), List.of(1.0, 2.0, 1.0)));
    distributions.put(Trait.SYMPTOM_DURATION_WEEKS, new Uniform(2, 100));
    distributions.put(Trait.AGE_YEARS, new Uniform(20, 70));
    distributions.put(Trait.BODY_MASS_INDEX, new Uniform(20, 35));
    distributions.put(Trait.HEALING_FACTOR, new Uniform(0.3, 2));
    distributions.put(Trait.SENSITISATION_PROPENSITY, new Uniform(0, 1));
    distributions.put(Trait.STRESS, new Uniform(0, 0.8));
    distributions.put(Trait.ADHERENCE, new Uniform(0.3, 1));
    distributions.put(Trait.LOAD_TAKEN, new Uniform(0.8, 1.2));
    distributions.put(Trait.DEMAND, new Uniform(0.6, 0.9));
    distributions.put(Trait.UNAVOIDABLE_LOAD, new Constant(0.2));
    distributions.put(Trait.SITTING_HOURS_PER_DAY, new Uniform(2, 10));
    distributions.put(Trait.SEVERITY, new Uniform(0, 1));
    distributions.put(Trait.SELF_EFFICACY, new Uniform(0, 1));
    distributions.put(Trait.SLEEP, new Uniform(0, 1));
    distributions.put(Trait.MENOPAUSE, new Choice(List.of(0.0, 1.0), List.of(3.0, 1.0)));
    distributions.put(Trait.UNDERLYING_CAUSE, new Uniform(0, 0.05));
    return Cohort.of(distributions);
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
