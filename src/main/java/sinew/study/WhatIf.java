package sinew.study;

import java.util.List;
import java.util.Optional;
import sinew.model.LoadPlan;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Factor;
import sinew.scenario.Scenario;

/**
 * One thing that the same people could do or have otherwise. Who is admitted does not change, so
 * that each person can be compared with themselves.
 */
public enum WhatIf {
  /** Nearly all planned sessions are done at the start. */
  ALL_EXERCISE("allExercise") {
    @Override
    public Optional<Scenario> in(Scenario scenario, List<Traits> people) {
      return exercises(scenario, people, NEARLY_ALL);
    }
  },
  /** Half of the planned sessions are done at the start. */
  HALF_THE_EXERCISE("halfTheExercise") {
    @Override
    public Optional<Scenario> in(Scenario scenario, List<Traits> people) {
      return exercises(scenario, people, 0.5);
    }
  },
  /** Little stress. */
  CALM("calm") {
    @Override
    public Optional<Scenario> in(Scenario scenario, List<Traits> people) {
      return middle(people, Trait.STRESS) > CALM_STRESS
          ? Optional.of(Factor.of(Trait.STRESS).set(scenario, CALM_STRESS))
          : Optional.empty();
    }
  },
  /** Half of the middle person's hours on the sit bones, or breaks that take as much pressure. */
  LESS_SITTING("lessSitting") {
    @Override
    public Optional<Scenario> in(Scenario scenario, List<Traits> people) {
      double hours = middle(people, Trait.SITTING_HOURS_PER_DAY);
      return hours >= LEAST_HOURS
          ? Optional.of(Factor.of(Trait.SITTING_HOURS_PER_DAY).set(scenario, hours / 2))
          : Optional.empty();
    }
  },
  /** Everything is done again, and the plan dropped, as soon as pain is low. */
  EARLY_RETURN("earlyReturn") {
    @Override
    public Optional<Scenario> in(Scenario scenario, List<Traits> people) {
      return hasExercise(scenario) && keepsToThePlan(scenario)
          ? Optional.of(quitting(scenario, EARLY_RETURN_PAIN))
          : Optional.empty();
    }
  },
  /** The plan is kept to its end, where it would be dropped. */
  NO_EARLY_RETURN("noEarlyReturn") {
    @Override
    public Optional<Scenario> in(Scenario scenario, List<Traits> people) {
      return keepsToThePlan(scenario)
          ? Optional.empty()
          : Optional.of(quitting(scenario, Double.NaN));
    }
  };

  // The page in the browser asks the same, so a test holds these three equal to its questions.
  /** The share of the planned sessions that keen people do: assumed. */
  private static final double NEARLY_ALL = 0.95;

  /** What counts as calm, on the scale from 0 (none) to 1: assumed. */
  private static final double CALM_STRESS = 0.15;

  /** Whoever sits less than this many hours has no pressure to lose: assumed. */
  private static final double LEAST_HOURS = 3;

  /** The week's pain at which the scenario of an early return goes back: chosen for that lesson. */
  private static final double EARLY_RETURN_PAIN = 2.5;

  /** Who does so nearly the same share of sessions as planned changes nothing: assumed. */
  private static final double OTHER_ADHERENCE = 0.1;

  private final String key;

  WhatIf(String key) {
    this.key = key;
  }

  /**
   * Its name in results for programs.
   *
   * @return the key
   */
  public String key() {
    return key;
  }

  /**
   * A scenario with this change.
   *
   * @param scenario who and what care
   * @param people some of those who were admitted, for how much there is to change; at least one
   * @return the changed copy; empty if the change does not apply to these people or this plan
   */
  public abstract Optional<Scenario> in(Scenario scenario, List<Traits> people);

  private static Optional<Scenario> exercises(
      Scenario scenario, List<Traits> people, double share) {
    double asPlanned = middle(people, Trait.ADHERENCE);
    return hasExercise(scenario) && Math.abs(asPlanned - share) > OTHER_ADHERENCE
        ? Optional.of(Factor.of(Trait.ADHERENCE).set(scenario, share))
        : Optional.empty();
  }

  private static boolean hasExercise(Scenario scenario) {
    return scenario.plan().phases().stream()
        .anyMatch(phase -> phase.exercise().sessionsPerWeek() > 0);
  }

  private static boolean keepsToThePlan(Scenario scenario) {
    return Double.isNaN(scenario.plan().aftercare().quitsAtPain());
  }

  private static Scenario quitting(Scenario scenario, double atPain) {
    LoadPlan plan = scenario.plan();
    LoadPlan.Aftercare after = plan.aftercare();
    return scenario.with(
        new LoadPlan(
            plan.guidance(),
            plan.progression(),
            plan.support(),
            new LoadPlan.Aftercare(after.maintenanceSessionsPerWeek(), after.taperWeeks(), atPain),
            plan.phases(),
            plan.activities(),
            plan.care()));
  }

  private static double middle(List<Traits> people, Trait trait) {
    return people.stream()
        .mapToDouble(person -> person.of(trait))
        .sorted()
        .skip(people.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
