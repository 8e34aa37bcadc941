package sinew.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sinew.scenario.Scenario;
import sinew.simulation.Simulation;

/**
 * A study of one arm, and what the same people could do or have otherwise.
 *
 * @param study the study
 */
public record StudyWithWhatIfs(Study study) implements Experiment<StudyWithWhatIfs.Result> {

  public StudyWithWhatIfs {
    if (study.arms().size() != 1) {
      throw new IllegalArgumentException("what-ifs are of one arm, were " + study.arms().size());
    }
  }

  /**
   * The result.
   *
   * @param study the study as it is without what-ifs
   * @param changed the changes that apply, in the order of {@link WhatIf}
   */
  public record Result(StudyResult study, List<Changed> changed) {
    public Result {
      changed = List.copyOf(changed);
    }
  }

  /**
   * The same people with one change.
   *
   * @param whatIf the change
   * @param result what came of it
   */
  public record Changed(WhatIf whatIf, ArmResult result) {}

  @Override
  public String name() {
    return study.name();
  }

  @Override
  public long lives(Laboratory laboratory) {
    long changes =
        List.of(WhatIf.values()).stream()
            .filter(whatIf -> in(whatIf, laboratory).isPresent())
            .count();
    return study.lives(laboratory) + changes * laboratory.patients();
  }

  @Override
  public Result run(Laboratory laboratory) {
    StudyResult result = study.run(laboratory);
    List<Changed> changed = new ArrayList<>();
    for (WhatIf whatIf : WhatIf.values()) {
      in(whatIf, laboratory)
          .ifPresent(
              scenario ->
                  changed.add(
                      new Changed(
                          whatIf,
                          new ArmResult(
                              scenario,
                              laboratory.seed(),
                              laboratory.run(new Simulation(scenario, laboratory.seed(), 0)),
                              Optional.empty()))));
    }
    return new Result(result, changed);
  }

  private Optional<Scenario> in(WhatIf whatIf, Laboratory laboratory) {
    return whatIf.in(study.arms().get(0), laboratory.seed());
  }
}
