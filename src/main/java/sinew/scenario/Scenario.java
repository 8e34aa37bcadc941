package sinew.scenario;

import sinew.model.DailyLife;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;

/**
 * One arm of a study: patients, care, length of follow-up and parameters. Immutable.
 *
 * @param name short name, the name of the results' folder
 * @param title one line for charts and reports
 * @param about which patients it is about, what to look for and what it shows; may be empty
 * @param horizonWeeks weeks followed, 4 to 520; a patient who has not reached an endpoint by then
 *     is censored
 * @param cohort who the patients are
 * @param dailyLife their life beside care
 * @param plan what they are asked to do
 * @param parameters the equations' parameters
 */
public record Scenario(
    String name,
    String title,
    String about,
    int horizonWeeks,
    Cohort cohort,
    DailyLife dailyLife,
    LoadPlan plan,
    Parameters parameters) {

  public Scenario {
    if (!(horizonWeeks >= 4 && horizonWeeks <= 520)) {
      throw new IllegalArgumentException("horizonWeeks must lie in [4, 520], was " + horizonWeeks);
    }
  }

  /**
   * The horizon in days.
   *
   * @return the last day on which an endpoint can be reached, counted from day 0
   */
  public int horizonDays() {
    return 7 * horizonWeeks;
  }

  /**
   * The same scenario, followed for longer or shorter.
   *
   * @param weeks weeks followed, 4 to 520
   * @return the changed copy
   */
  public Scenario withHorizonWeeks(int weeks) {
    return new Scenario(name, title, about, weeks, cohort, dailyLife, plan, parameters);
  }

  /**
   * The same scenario under another name.
   *
   * @param other the name
   * @return the changed copy
   */
  public Scenario named(String other) {
    return new Scenario(other, title, about, horizonWeeks, cohort, dailyLife, plan, parameters);
  }

  /**
   * The same scenario with other people.
   *
   * @param others who they are
   * @return the changed copy
   */
  public Scenario with(Cohort others) {
    return new Scenario(name, title, about, horizonWeeks, others, dailyLife, plan, parameters);
  }

  /**
   * The same scenario with another plan.
   *
   * @param other the plan
   * @return the changed copy
   */
  public Scenario with(LoadPlan other) {
    return new Scenario(name, title, about, horizonWeeks, cohort, dailyLife, other, parameters);
  }

  /**
   * The same scenario with other parameters.
   *
   * @param others the parameters
   * @return the changed copy
   */
  public Scenario with(Parameters others) {
    return new Scenario(name, title, about, horizonWeeks, cohort, dailyLife, plan, others);
  }

  /**
   * The same scenario with other defaults: every parameter that this scenario leaves at its default
   * takes the given value.
   *
   * @param others the parameters
   * @return the changed copy
   */
  public Scenario withDefaults(Parameters others) {
    Parameters changed = others;
    for (Parameter parameter : Parameter.values()) {
      if (parameters.of(parameter) != parameter.standard()) {
        changed = changed.with(parameter, parameters.of(parameter));
      }
    }
    return with(changed);
  }
}
