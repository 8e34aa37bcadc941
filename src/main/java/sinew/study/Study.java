package sinew.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;

/**
 * One or several arms over the same virtual patients: patient i is the same person in every arm.
 *
 * @param name a short name
 * @param arms the scenarios, at least one, all with the same horizon
 * @param ensemble sets of parameters that fit as well as the defaults; none, or at least two
 * @param whatIfs whether it is looked at what the people of a single arm could do otherwise
 */
public record Study(String name, List<Scenario> arms, List<Parameters> ensemble, boolean whatIfs)
    implements Experiment<StudyResult> {
  /**
   * With one arm, as many patients as an example of a quick, typical or slow life is chosen from.
   */
  private static final int ROWS_FOR_EXAMPLES = 1_000;

  public Study {
    arms = List.copyOf(arms);
    ensemble = List.copyOf(ensemble);
    if (ensemble.size() == 1) {
      throw new IllegalArgumentException("an ensemble needs two sets of parameters");
    }
    if (arms.isEmpty()) {
      throw new IllegalArgumentException("a study needs an arm");
    }
    if (arms.stream().mapToInt(Scenario::horizonWeeks).distinct().count() > 1) {
      throw new IllegalArgumentException("all arms of a study need the same horizon");
    }
  }

  /**
   * A study named after its arms, without the uncertainty of parameters.
   *
   * @param arms the scenarios, at least one, all with the same horizon
   * @return the study
   */
  public static Study of(List<Scenario> arms) {
    return of(arms.stream().map(Scenario::name).collect(Collectors.joining("-vs-")), arms);
  }

  /**
   * A study without the uncertainty of parameters.
   *
   * @param name a short name
   * @param arms the scenarios, at least one, all with the same horizon
   * @return the study
   */
  public static Study of(String name, List<Scenario> arms) {
    return new Study(name, arms, List.of(), false);
  }

  /**
   * The same study, with the uncertainty of the parameters.
   *
   * @param members sets of parameters that fit as well as the defaults; none, or at least two
   * @return the changed copy
   */
  public Study with(List<Parameters> members) {
    return new Study(name, arms, members, whatIfs);
  }

  /**
   * The same study, with what the people of a single arm could do otherwise.
   *
   * @return the changed copy; the same if there are several arms, which say that themselves
   */
  public Study withWhatIfs() {
    return new Study(name, arms, ensemble, arms.size() == 1);
  }

  @Override
  public long lives(Laboratory laboratory) {
    long again = (long) ensemble.size() * ParameterUncertainty.PATIENTS;
    return arms.size() * (laboratory.patients() + again)
        + (whatIfs ? WhatIfs.lives(arms.get(0), laboratory) : 0);
  }

  @Override
  public StudyResult run(Laboratory laboratory) {
    return result(laboratory, live(laboratory, new Batch(0, laboratory.patients())));
  }

  /**
   * The lives of some patients in every arm.
   *
   * @param laboratory where; its patients are those of the whole study
   * @param some which of them
   * @return what came of their lives, in the order of the arms
   */
  public List<Outcomes> live(Laboratory laboratory, Batch some) {
    int patients = laboratory.patients();
    int rows = arms.size() > 1 ? patients : Math.min(patients, ROWS_FOR_EXAMPLES);
    return arms.stream()
        .map(arm -> laboratory.run(new Simulation(arm, laboratory.seed(), rows), some))
        .toList();
  }

  /**
   * The result of the lives of all patients. Only lives under other parameters are lived for it.
   *
   * @param laboratory where
   * @param outcomes what came of all patients, in the order of the arms
   * @return the result
   */
  public StudyResult result(Laboratory laboratory, List<Outcomes> outcomes) {
    List<ArmResult> results = new ArrayList<>();
    for (int i = 0; i < arms.size(); i++) {
      results.add(
          new ArmResult(
              arms.get(i),
              laboratory.seed(),
              outcomes.get(i),
              uncertainty(arms.get(i), laboratory),
              whatIfs(arms.get(i), outcomes.get(i), laboratory)));
    }
    return new StudyResult(laboratory.seed(), laboratory.patients(), results);
  }

  private Optional<ParameterUncertainty> uncertainty(Scenario arm, Laboratory laboratory) {
    return ensemble.isEmpty()
        ? Optional.empty()
        : Optional.of(ParameterUncertainty.of(arm, ensemble, laboratory));
  }

  private Optional<WhatIfs> whatIfs(Scenario arm, Outcomes outcomes, Laboratory laboratory) {
    return whatIfs ? Optional.of(WhatIfs.of(arm, outcomes, laboratory)) : Optional.empty();
  }
}
