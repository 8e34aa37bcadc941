package sinew.study;

import java.util.List;
import sinew.simulation.Outcomes;

/**
 * A study whose patients have lived before, in shards. Only lives under other parameters are lived
 * for it. Seed and patients are those of the shards, whatever the laboratory has.
 *
 * @param study the whole study
 * @param seed what all randomness started from
 * @param patients patients in each arm
 * @param outcomes what came of all of them, in the order of the arms
 */
public record MergedStudy(Study study, long seed, int patients, List<Outcomes> outcomes)
    implements Experiment<StudyResult> {

  @Override
  public String name() {
    return study.name();
  }

  @Override
  public long lives(Laboratory laboratory) {
    return study.lives(laboratory) - (long) study.arms().size() * laboratory.patients();
  }

  @Override
  public StudyResult run(Laboratory laboratory) {
    return study.result(
        new Laboratory(seed, patients, laboratory.backend(), laboratory.progress()), outcomes);
  }
}
