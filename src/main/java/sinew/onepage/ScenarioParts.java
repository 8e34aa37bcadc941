package sinew.onepage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sinew.consultation.Part;
import sinew.consultation.Term;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.PlanRule;
import sinew.model.Trait;
import sinew.scenario.Scenario;

/** A scenario taken apart. */
final class ScenarioParts {
  private ScenarioParts() {}

  /**
   * All that a scenario says of who and what care, but for what is changed in those admitted.
   *
   * @param scenario a scenario without week, events and escalations
   * @return its parts
   */
  static List<Part> of(Scenario scenario) {
    LoadPlan plan = scenario.plan();
    boolean more =
        !scenario.dailyLife().week().isEmpty()
            || !scenario.dailyLife().events().isEmpty()
            || !plan.care().escalations().isEmpty();
    if (more) {
      throw new IllegalArgumentException("a week, events and escalations have no parts");
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Followed(scenario.horizonWeeks()));
    parts.add(new Part.Admitted(scenario.cohort().admission()));
    for (Trait trait : Trait.values()) {
      parts.add(new Part.Spread(trait, scenario.cohort().of(trait)));
    }
    parts.add(new Part.Guided(plan.guidance()));
    for (PlanRule rule : PlanRule.values()) {
      parts.add(new Part.Ruled(rule, of(plan.progression(), rule)));
    }
    for (Term term : Term.values()) {
      parts.add(new Part.Said(term, term.of(plan)));
    }
    parts.add(new Part.Phased(plan.phases()));
    plan.activities().forEach(activity -> parts.add(new Part.KeptUp(activity)));
    plan.care().prescriptions().forEach(treatment -> parts.add(new Part.Treated(treatment)));
    Arrays.stream(Parameter.values())
        .filter(parameter -> scenario.parameters().of(parameter) != parameter.standard())
        .forEach(
            parameter ->
                parts.add(new Part.Counted(parameter, scenario.parameters().of(parameter))));
    return parts;
  }

  private static double of(LoadPlan.Progression progression, PlanRule rule) {
    return switch (rule) {
      case PAIN_LIMIT -> progression.painLimit();
      case STEP_PER_WEEK -> progression.stepPerWeek();
      case STEP_DOWN -> progression.stepDown();
      case REVIEW_DAYS -> progression.reviewDays();
    };
  }
}
