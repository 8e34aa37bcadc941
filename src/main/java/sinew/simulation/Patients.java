package sinew.simulation;

import sinew.model.Measure;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Admission;
import sinew.scenario.Scenario;

/** Who becomes a patient: people are drawn and live through the run-in until one is ill enough. */
final class Patients {
  private Patients() {}

  /**
   * The life of a patient, at the end of the run-in: the next day is day 0.
   *
   * @param scenario who and what care
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @return the life
   */
  static Life admit(Scenario scenario, long seed, long patient) {
    Life ill = candidate(scenario, seed, patient);
    if (!scenario.cohort().changesPeople()) {
      return ill;
    }
    // The change counts as one of day 0: what was before is as it was in the admitted person.
    Life changed = new Life(scenario, scenario.cohort().changed(ill.traits()), seed, patient);
    changed.takeBaseline(ill);
    changed.admittedAs(ill.candidates(), ill.admitted());
    return changed;
  }

  /** Traits with which a patient is admitted, before anything is changed. */
  static Traits admitted(Scenario scenario, long seed, long patient) {
    return candidate(scenario, seed, patient).traits();
  }

  /** The first candidate who is ill enough; if there is none, the one in most pain. */
  private static Life candidate(Scenario scenario, long seed, long patient) {
    Admission admission = scenario.cohort().admission();
    Life worst = null;
    for (int looked = 1; looked <= Admission.MOST_CANDIDATES; looked++) {
      Traits traits = scenario.cohort().draw(seed, patient, looked - 1);
      boolean longEnough = traits.of(Trait.SYMPTOM_DURATION_WEEKS) >= admission.leastWeeks();
      if (longEnough || (looked == Admission.MOST_CANDIDATES && worst == null)) {
        Life life = new Life(scenario, traits, seed, patient);
        if (longEnough && admission.admits(life.baseline(Measure.PAIN), life.strongEnough())) {
          life.admittedAs(looked, true);
          return life;
        }
        worst = inMorePain(worst, life);
      }
    }
    worst.admittedAs(Admission.MOST_CANDIDATES, false);
    return worst;
  }

  private static Life inMorePain(Life one, Life other) {
    return one == null || other.baseline(Measure.PAIN) > one.baseline(Measure.PAIN) ? other : one;
  }
}
