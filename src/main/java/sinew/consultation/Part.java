package sinew.consultation;

import java.util.List;
import sinew.model.Activity;
import sinew.model.Guidance;
import sinew.model.Parameter;
import sinew.model.Phase;
import sinew.model.PlanRule;
import sinew.model.Prescription;
import sinew.model.Trait;
import sinew.scenario.Admission;
import sinew.scenario.Law;

/** One thing that a scenario says, as the engine takes it. */
public sealed interface Part {
  /** {@return the key under which scenario files say it, for example {@code cohort.stress}} */
  String key();

  /** Puts it on a scenario in the making. */
  void onto(Draft draft);

  /**
   * How a trait is spread.
   *
   * @param trait the trait
   * @param law its law
   */
  record Spread(Trait trait, Law law) implements Part {
    @Override
    public String key() {
      return "cohort." + trait.key();
    }

    @Override
    public void onto(Draft draft) {
      draft.laws.put(trait, law);
    }
  }

  /**
   * What is different in the same admitted people.
   *
   * @param trait the trait
   * @param value its value in everybody
   */
  record Changed(Trait trait, double value) implements Part {
    @Override
    public String key() {
      return "changes." + trait.key();
    }

    @Override
    public void onto(Draft draft) {
      draft.changes.put(trait, value);
    }
  }

  /**
   * Who counts as a patient.
   *
   * @param rule the rule
   */
  record Admitted(Admission rule) implements Part {
    @Override
    public String key() {
      return "admission";
    }

    @Override
    public void onto(Draft draft) {
      draft.admission = rule;
    }
  }

  /**
   * For how long people are followed.
   *
   * @param weeks the weeks
   */
  record Followed(int weeks) implements Part {
    @Override
    public String key() {
      return "horizonWeeks";
    }

    @Override
    public void onto(Draft draft) {
      draft.horizonWeeks = weeks;
    }
  }

  /**
   * What decides the changes of activity.
   *
   * @param guidance the guidance
   */
  record Guided(Guidance guidance) implements Part {
    @Override
    public String key() {
      return "plan.guidance";
    }

    @Override
    public void onto(Draft draft) {
      draft.guidance = guidance;
    }
  }

  /**
   * How fast a plan is.
   *
   * @param rule which rule
   * @param value its value
   */
  record Ruled(PlanRule rule, double value) implements Part {
    @Override
    public String key() {
      return "plan." + rule.key();
    }

    @Override
    public void onto(Draft draft) {
      draft.rules.put(rule, value);
    }
  }

  /**
   * A number, or a yes (1) or no (0), of a plan.
   *
   * @param term which
   * @param value its value
   */
  record Said(Term term, double value) implements Part {
    @Override
    public String key() {
      return "plan." + term.key();
    }

    @Override
    public void onto(Draft draft) {
      term.set(draft, value);
    }
  }

  /**
   * The stretches of a plan.
   *
   * @param phases the phases in order
   */
  record Phased(List<Phase> phases) implements Part {
    public Phased {
      phases = List.copyOf(phases);
    }

    @Override
    public String key() {
      return "plan.phases";
    }

    @Override
    public void onto(Draft draft) {
      draft.phases = phases;
    }
  }

  /**
   * What is kept up beside the plan.
   *
   * @param activity the activity, one of possibly several
   */
  record KeptUp(Activity activity) implements Part {
    @Override
    public String key() {
      return "plan.activities";
    }

    @Override
    public void onto(Draft draft) {
      draft.activities.add(activity);
    }
  }

  /**
   * A treatment.
   *
   * @param prescription one of possibly several
   */
  record Treated(Prescription prescription) implements Part {
    @Override
    public String key() {
      return "plan.treatments";
    }

    @Override
    public void onto(Draft draft) {
      draft.prescriptions.add(prescription);
    }
  }

  /**
   * A number of the equations.
   *
   * @param parameter which
   * @param value its value
   */
  record Counted(Parameter parameter, double value) implements Part {
    @Override
    public String key() {
      return "parameters." + parameter.key();
    }

    @Override
    public void onto(Draft draft) {
      draft.with(parameter, value);
    }
  }
}
