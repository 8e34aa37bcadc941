package sinew.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sinew.model.Activity;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.Trait;
import sinew.random.Beta;
import sinew.random.Choice;
import sinew.random.Constant;
import sinew.random.Distribution;
import sinew.random.LogNormal;
import sinew.random.Normal;
import sinew.random.Truncated;
import sinew.random.Uniform;
import sinew.scenario.Cohort;
import sinew.scenario.Scenario;
import sinew.simulation.LocalBackend;
import sinew.simulation.Watch;
import sinew.study.Study;
import sinew.study.StudyResult;

/** Small real runs. */
final class Runs {
  static final RunInfo RUN =
      new RunInfo(
          "0.1.0",
          "sinew run typical.yaml",
          "17.0.15 (Debian)",
          "Linux 6.1 amd64",
          Instant.parse("2026-01-02T03:04:05Z"),
          Duration.ofMillis(1_234));

  private Runs() {}

  static StudyResult of(int patients, Scenario... arms) {
    return new Study(List.of(arms), 1, patients).run(LocalBackend.of(2), Watch.NONE);
  }

  /** People as clinics see them, under a plan that follows symptoms. */
  static Scenario typical(int horizonWeeks) {
    return scenario("typical", "Typical recovery", horizonWeeks, cohort());
  }

  /** The same people, without stress. */
  static Scenario calm(int horizonWeeks) {
    Map<Trait, Distribution> cohort = cohort();
    cohort.put(Trait.STRESS, new Constant(0));
    return scenario("calm", "Stress treated", horizonWeeks, cohort);
  }

  /** Nobody can heal in so short a time. */
  static Scenario hopeless() {
    Map<Trait, Distribution> cohort = cohort();
    cohort.put(Trait.STAGE, new Constant(2));
    cohort.put(Trait.HEALING_FACTOR, new Constant(0.2));
    return scenario("hopeless", "Too short", 4, cohort);
  }

  static Scenario scenario(
      String name, String title, int horizonWeeks, Map<Trait, Distribution> cohort) {
    return new Scenario(
        name,
        title,
        "An active adult who can change most of what loads the tendon.",
        horizonWeeks,
        Cohort.of(cohort),
        plan(),
        Parameters.standard());
  }

  static Map<Trait, Distribution> cohort() {
    Map<Trait, Distribution> cohort = new EnumMap<>(Trait.class);
    cohort.put(Trait.STAGE, new Choice(List.of(0.0, 1.0, 2.0), List.of(0.2, 0.5, 0.3)));
    cohort.put(Trait.SYMPTOM_DURATION_WEEKS, Truncated.of(new LogNormal(16, 0.9), 0, 520));
    cohort.put(Trait.AGE_YEARS, Truncated.of(new Normal(42, 12), 16, 85));
    cohort.put(Trait.BODY_MASS_INDEX, new Constant(25));
    cohort.put(Trait.HEALING_FACTOR, Truncated.of(new LogNormal(1, 0.5), 0.1, 5));
    cohort.put(Trait.SENSITISATION_PROPENSITY, Beta.of(2, 3));
    cohort.put(Trait.STRESS, Beta.of(2, 4));
    cohort.put(Trait.ADHERENCE, Beta.of(6, 2));
    cohort.put(Trait.LOAD_TAKEN, Truncated.of(new LogNormal(1, 0.15), 0.3, 2));
    cohort.put(Trait.DEMAND, new Uniform(0.6, 0.9));
    cohort.put(Trait.UNAVOIDABLE_LOAD, new Constant(0.25));
    cohort.put(Trait.SITTING_HOURS_PER_DAY, new Choice(List.of(4.0, 8.0), List.of(1.0, 2.0)));
    cohort.put(Trait.SEVERITY, new Constant(0.5));
    return cohort;
  }

  private static LoadPlan plan() {
    return new LoadPlan(
        Guidance.SYMPTOMS,
        4,
        0.06,
        0.15,
        1,
        true,
        0.5,
        1,
        List.of(
            new Phase("settle", 4, 4, 0.5, 0.6, ExerciseClass.ISOMETRIC, 5, 0.7),
            new Phase("build", 4, 3, Double.NaN, 0.75, ExerciseClass.ISOTONIC, 3, 0.8),
            new Phase("load", 4, 3, Double.NaN, 0.9, ExerciseClass.HIP_FLEXION, 3, 0.8),
            new Phase("return", 0, 10, Double.NaN, 1, ExerciseClass.ENERGY_STORAGE, 2, 0.85)),
        List.of(new Activity("walking", 0.3, 0, 7)));
  }
}
