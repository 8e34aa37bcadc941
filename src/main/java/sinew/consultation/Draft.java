package sinew.consultation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sinew.model.Activity;
import sinew.model.Care;
import sinew.model.DailyLife;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.PlanRule;
import sinew.model.Prescription;
import sinew.model.Trait;
import sinew.scenario.Admission;
import sinew.scenario.Cohort;
import sinew.scenario.Law;
import sinew.scenario.Scenario;

/** A scenario in the making: {@link Part parts} are put on it, a later one over an earlier. */
final class Draft {
  int horizonWeeks;
  Admission admission = Admission.EVERYBODY;
  Guidance guidance = Guidance.SYMPTOMS;
  boolean education;
  double sittingShare;
  boolean treatsCause;
  int maintenanceSessionsPerWeek;
  double taperWeeks;
  double quitsAtPain = Double.NaN;
  List<Phase> phases = List.of();
  Parameters parameters = Parameters.standard();
  final Map<Trait, Law> laws = new EnumMap<>(Trait.class);
  final Map<Trait, Double> changes = new EnumMap<>(Trait.class);
  final Map<PlanRule, Double> rules = new EnumMap<>(PlanRule.class);
  final List<Activity> activities = new ArrayList<>();
  final List<Prescription> prescriptions = new ArrayList<>();

  void with(Parameter parameter, double value) {
    parameters = parameters.with(parameter, value);
  }

  /** The scenario, once every trait and rule was given. */
  Scenario scenario(String name, String title) {
    Cohort cohort = Cohort.of(laws, admission);
    for (Map.Entry<Trait, Double> change : changes.entrySet()) {
      cohort = cohort.changed(change.getKey(), change.getValue());
    }
    return new Scenario(name, title, "", horizonWeeks, cohort, DailyLife.EVEN, plan(), parameters);
  }

  private LoadPlan plan() {
    return new LoadPlan(
        guidance,
        new LoadPlan.Progression(
            rules.get(PlanRule.PAIN_LIMIT),
            rules.get(PlanRule.STEP_PER_WEEK),
            rules.get(PlanRule.STEP_DOWN),
            (int) Math.round(rules.get(PlanRule.REVIEW_DAYS))),
        new LoadPlan.Support(education, sittingShare, treatsCause),
        new LoadPlan.Aftercare(maintenanceSessionsPerWeek, taperWeeks, quitsAtPain),
        phases,
        activities,
        new Care(prescriptions, List.of()));
  }
}
