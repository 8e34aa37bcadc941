package sinew.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Round numbers for tests: every parameter and trait is set here, so that no test hangs on a
 * default. The sound tendon of {@link #traits} bears exactly 1.
 */
public final class Sample {
  private static final List<Entry<Parameter, Double>> PARAMETERS =
      List.of(
          entry(Parameter.CAPACITY_FLOOR, 0.25),
          entry(Parameter.TRAINED_GAIN, 0.2),
          entry(Parameter.LOSS_REACTIVE, 0.1),
          entry(Parameter.LOSS_DYSREPAIR, 0.3),
          entry(Parameter.LOSS_DEGENERATIVE, 0.5),
          entry(Parameter.WEAKNESS_START, 0.1),
          entry(Parameter.HEALING_REACTIVE, 0.04),
          entry(Parameter.HEALING_DYSREPAIR, 0.02),
          entry(Parameter.HEALING_DEGENERATIVE, 0.01),
          entry(Parameter.PERSISTENT_HEALS, 0.2),
          entry(Parameter.PERSISTENT_SETTLES, 0.5),
          entry(Parameter.MUSCLE_HEALING, 0.05),
          entry(Parameter.STIMULUS_FROM, 0.5),
          entry(Parameter.STIMULUS_FULL, 1.0),
          entry(Parameter.STIMULUS_LOST, 0.5),
          entry(Parameter.STIMULUS_KEPT, 0.6),
          entry(Parameter.REST_NEEDED, 0.4),
          entry(Parameter.TIRING_DAYS, 1.5),
          entry(Parameter.DISUSE_BELOW, 0.4),
          entry(Parameter.DISUSE_RATE, 0.02),
          entry(Parameter.TENDON_DISUSE, 0.01),
          entry(Parameter.DISUSE_MOST, 0.4),
          entry(Parameter.DAMAGE_PER_OVERLOAD, 0.02),
          entry(Parameter.HEALING_LOSS_PER_DECADE, 0.05),
          entry(Parameter.HEALING_LOSS_PER_BMI, 0.02),
          entry(Parameter.HEALING_SPREAD, 1.0),
          entry(Parameter.MENOPAUSE_SLOWS, 0.25),
          entry(Parameter.SLEEP_HELPS, 0.4),
          entry(Parameter.IRRITABILITY_START, 0.5),
          entry(Parameter.IRRITABILITY_DAYS, 5.0),
          entry(Parameter.IRRITATION_MOST, 0.45),
          entry(Parameter.IRRITATION_HALF, 0.5),
          entry(Parameter.IRRITATION_PER_SITTING, 0.16),
          entry(Parameter.WEAKENING, 0.4),
          entry(Parameter.LOAD_OF_SITTING, 0.0),
          entry(Parameter.PAIN_LOAD_FROM, 0.5),
          entry(Parameter.NOCICEPTION_OF_IRRITABILITY, 1.5),
          entry(Parameter.NOCICEPTION_PER_LOAD, 2.0),
          entry(Parameter.NOCICEPTION_OF_SENSITISED, 1.0),
          entry(Parameter.MECHANO_SOUND, 0.2),
          entry(Parameter.LASTING_TENDERNESS, 0.1),
          entry(Parameter.MECHANO_UP_DAYS, 20.0),
          entry(Parameter.MECHANO_DOWN_DAYS, 200.0),
          entry(Parameter.MECHANO_GRADED_DAYS, 40.0),
          entry(Parameter.GAIN_OF_SENSITISATION, 2.0),
          entry(Parameter.GAIN_OF_STRESS, 1.0),
          entry(Parameter.NEUTRAL_STRESS, 0.3),
          entry(Parameter.PAIN_SPREAD, 1.0),
          entry(Parameter.SENSITISATION_START, 0.4),
          entry(Parameter.SENSITISATION_BY_DURATION, 0.6),
          entry(Parameter.DURATION_HALF_WEEKS, 26.0),
          entry(Parameter.SENSITISING_PAIN, 3.0),
          entry(Parameter.PAIN_STOPS, 0.5),
          entry(Parameter.SCORE_OF_OTHER, 0.0),
          entry(Parameter.SENSITISATION_RATE, 0.04),
          entry(Parameter.SENSITISATION_DAYS, 100.0),
          entry(Parameter.SENSITISATION_SPREAD, 2.0),
          entry(Parameter.STRESS_SLOWS, 0.5),
          entry(Parameter.AVOIDANCE_SLOWS, 0.6),
          entry(Parameter.TRAINING_CALMS, 2.0),
          entry(Parameter.EDUCATION_FACTOR, 2.0),
          entry(Parameter.SELF_EFFICACY_HELPS, 0.4),
          entry(Parameter.STRESS_AUTOCORRELATION, 0.8),
          entry(Parameter.STRESS_SD, 0.1),
          entry(Parameter.ACTIVITY_START, 0.75),
          entry(Parameter.ACTIVITY_BY_SEVERITY, 0.0),
          entry(Parameter.ACTIVITY_NOISE, 0.1),
          entry(Parameter.SPELLS_IN_USUAL_LIFE, 0.06),
          entry(Parameter.SPELLS_AVOIDED, 2 / 3.0),
          entry(Parameter.SPELL_SIZE, 0.1),
          entry(Parameter.SPELL_DAYS, 5.0),
          entry(Parameter.CONDITIONING_PER_SESSION, 0.2),
          entry(Parameter.CONDITIONING_DAYS, 40.0),
          entry(Parameter.CONDITIONING_SHIELDS, 0.5),
          entry(Parameter.SPARING, 1.25),
          entry(Parameter.ADHERENCE_FALL, 0.04),
          entry(Parameter.ADHERENCE_KEPT, 0.5),
          entry(Parameter.MASKED_BOLDNESS, 0.4),
          entry(Parameter.MASKED_PAIN, 2.0),
          entry(Parameter.CAUSE_WEEKS, 10.0),
          entry(Parameter.CAUTIOUS_PAIN, 2.0),
          entry(Parameter.DRIFT_DOWN, 0.1),
          entry(Parameter.DRIFT_UP, 0.05),
          entry(Parameter.ACTIVITY_FLOOR, 0.2),
          entry(Parameter.DRIFT_DOWN_PAIN, 5.0),
          entry(Parameter.DRIFT_UP_PAIN, 3.0),
          entry(Parameter.PROGRESSION_SHARE, 0.9),
          entry(Parameter.NIGGLE_SHARE, 0.75),
          entry(Parameter.STEADY_RISE, 0.5),
          entry(Parameter.WORSE_RISE, 1.5),
          entry(Parameter.EASY_SHARE, 0.4),
          entry(Parameter.FLARE_RISE, 1.0),
          entry(Parameter.FLARE_EASING, 0.3),
          entry(Parameter.EASING_BACK, 0.05),
          entry(Parameter.SCORE_OF_PAIN, 60.0),
          entry(Parameter.SCORE_CURVATURE, 0.0),
          entry(Parameter.SCORE_OF_ACTIVITY, 40.0),
          entry(Parameter.IMPROVED_PAIN, 0.5),
          entry(Parameter.IMPROVED_SCORE, 0.6));

  private Sample() {}

  /** The parameters of this class. */
  public static Parameters parameters() {
    return with(Parameters.standard(), PARAMETERS);
  }

  /** The same, but for some. */
  public static Parameters parameters(Map<Parameter, Double> others) {
    return with(parameters(), List.copyOf(others.entrySet()));
  }

  private static Parameters with(Parameters parameters, List<Entry<Parameter, Double>> values) {
    Parameters changed = parameters;
    for (Entry<Parameter, Double> value : values) {
      changed = changed.with(value.getKey(), value.getValue());
    }
    return changed;
  }

  /** Nothing happens by chance or by drift, and nothing but load irritates. */
  public static Parameters still(Map<Parameter, Double> others) {
    Parameters still =
        parameters(
            Map.of(
                Parameter.ACTIVITY_NOISE, 0.0,
                Parameter.SPELLS_IN_USUAL_LIFE, 0.0,
                Parameter.STRESS_SD, 0.0,
                Parameter.DRIFT_DOWN, 0.0,
                Parameter.DRIFT_UP, 0.0,
                Parameter.IRRITABILITY_START, 0.0,
                Parameter.IRRITATION_PER_SITTING, 0.0));
    return with(still, List.copyOf(others.entrySet()));
  }

  /** A woman in the middle: stage 2, 40 years old, half a year of symptoms, demand 0.8. */
  public static Traits traits() {
    return Traits.of(
        Stage.DYSREPAIR.ordinal(),
        26,
        40,
        25,
        1,
        0.5,
        0.3,
        1,
        1,
        0.8,
        0.2,
        8,
        0.5,
        0.5,
        0.5,
        0,
        0,
        1,
        0,
        1,
        1,
        1);
  }

  /** A phase of at least so many weeks, which is left at any pain and keeps the activity. */
  public static Phase phase(double durationWeeks, double maximumActivity) {
    return phase("hold", durationWeeks, 10, Double.NaN, maximumActivity, ExerciseClass.NONE, 0, 0);
  }

  /** A phase of exercise, of at least a week. */
  public static Phase exercise(ExerciseClass exercise, int sessionsPerWeek, double intensity) {
    return phase("exercise", 1, 10, Double.NaN, 1, exercise, sessionsPerWeek, intensity);
  }

  /** A phase without most weeks and without a demand on strength, of 3 x 15 repetitions. */
  public static Phase phase(
      String name,
      double leastWeeks,
      double exitPain,
      double startActivity,
      double maximumActivity,
      ExerciseClass exercise,
      int sessionsPerWeek,
      double intensity) {
    return new Phase(
        name,
        new Phase.Exit(leastWeeks, Double.POSITIVE_INFINITY, exitPain, 0),
        startActivity,
        maximumActivity,
        new Phase.Exercise(exercise, sessionsPerWeek, intensity, 3, 15, pressingHours(exercise)));
  }

  /** Hours of sitting that press as much as a session: ordinal. */
  public static double pressingHours(ExerciseClass exercise) {
    return switch (exercise) {
      case NONE, ISOMETRIC -> 0;
      case ISOTONIC -> 0.5;
      case HIP_FLEXION -> 12;
      case ENERGY_STORAGE -> 4;
    };
  }

  /** A plan without treatments, taper and cause; its reviews are counted in weeks. */
  public static LoadPlan plan(
      Guidance guidance,
      double painLimit,
      double stepPerWeek,
      double stepDown,
      int reviewWeeks,
      boolean education,
      double sittingCare,
      int maintenance,
      List<Phase> phases,
      List<Activity> activities) {
    return new LoadPlan(
        guidance,
        new LoadPlan.Progression(painLimit, stepPerWeek, stepDown, 7 * reviewWeeks),
        new LoadPlan.Support(education, 1 - sittingCare, false),
        new LoadPlan.Aftercare(maintenance, 0, Double.NaN),
        phases,
        activities,
        Care.NONE);
  }

  /** The course of a patient who has no treatments. */
  public static Course course(Parameters parameters, Traits traits, LoadPlan plan) {
    return Course.of(parameters, traits, DailyLife.EVEN, plan, regimen(parameters, traits, plan));
  }

  /** The treatments of a plan. */
  public static Regimen regimen(Parameters parameters, Traits traits, LoadPlan plan) {
    return Regimen.of(Healing.of(parameters, traits), traits, plan.care());
  }

  /** A plan with a pain limit of 4, steps of 10 % up and 20 % down, and nothing else. */
  public static LoadPlan plan(Guidance guidance, int reviewWeeks, Phase... phases) {
    return plan(guidance, 4, 0.1, 0.2, reviewWeeks, false, 0, 0, List.of(phases), List.of());
  }
}
