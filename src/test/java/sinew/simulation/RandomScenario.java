package sinew.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import sinew.input.Catalogue;
import sinew.input.TreatmentEntry;
import sinew.model.Activity;
import sinew.model.Care;
import sinew.model.DailyLife;
import sinew.model.Escalation;
import sinew.model.Event;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.Prescription;
import sinew.model.Range;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Uniform;
import sinew.scenario.Admission;
import sinew.scenario.Cohort;
import sinew.scenario.Scenario;

/**
 * Scenarios inside the ranges that a file may use. Values are drawn from the whole range, and one
 * in four from its ends. Most are small; one of eight is as full as a file may be.
 */
final class RandomScenario {
  private static final int MOST_WEEKS = 60;

  private RandomScenario() {}

  /** A scenario of the parts that are given. */
  static Scenario of(
      int weeks, Cohort cohort, DailyLife dailyLife, LoadPlan plan, Parameters parameters) {
    return new Scenario("test", "Test", "", weeks, cohort, dailyLife, plan, parameters);
  }

  /** A small scenario, or a full one. */
  static Scenario any(SplittableRandom random) {
    return random.nextInt(8) == 0 ? FullScenario.any(random) : small(random);
  }

  /** People who differ, of whom some are admitted, with care, a week and events of their own. */
  private static Scenario small(SplittableRandom random) {
    int weeks = random.nextInt(40) == 0 ? 520 : 4 + random.nextInt(MOST_WEEKS);
    Parameters parameters = random.nextBoolean() ? parameters(random) : Parameters.standard();
    return of(weeks, cohort(random), dailyLife(random), plan(random), parameters);
  }

  private static Cohort cohort(SplittableRandom random) {
    Cohort cohort =
        random.nextBoolean() ? Arms.alike(traits(random)) : Arms.mixed(admission(random));
    for (Trait trait : Trait.values()) {
      boolean number = trait.scale().words().isEmpty();
      double one = in(trait.range(), random);
      double other = in(trait.range(), random);
      if (number && one < other && random.nextInt(2) == 0) {
        cohort = cohort.with(trait, new Uniform(one, other));
      }
      if (number && random.nextInt(10) == 0) {
        cohort = cohort.changed(trait, in(trait.range(), random));
      }
    }
    return cohort;
  }

  private static Admission admission(SplittableRandom random) {
    double leastPain = in(Range.of(0, 10), random);
    double mostPain = random.nextBoolean() ? 10 : in(Range.of(leastPain, 10), random);
    return new Admission(leastPain, mostPain, random.nextInt(30));
  }

  static double in(Range range, SplittableRandom random) {
    double share = Math.min(1, Math.max(0, 2 * random.nextDouble() - 0.5));
    return Math.min(range.high(), range.low() + share * (range.high() - range.low()));
  }

  static Traits traits(SplittableRandom random) {
    Trait[] traits = Trait.values();
    double[] values = new double[traits.length];
    for (Trait trait : traits) {
      values[trait.ordinal()] = in(trait.range(), random);
    }
    values[Trait.STAGE.ordinal()] = Math.rint(values[Trait.STAGE.ordinal()]);
    return Traits.of(values);
  }

  static Parameters parameters(SplittableRandom random) {
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
}
