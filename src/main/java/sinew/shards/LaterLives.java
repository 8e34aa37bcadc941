package sinew.shards;

import java.util.List;
import sinew.simulation.Outcomes;
import sinew.study.Experiment;
import sinew.study.ExtendedStudy;
import sinew.study.Laboratory;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * A study whose first patients lived in an earlier run. What came of them is read when the others
 * live, so that many such studies can wait.
 *
 * @param study the whole study
 * @param earlier all shards of the earlier run, in the order of their patients
 */
record LaterLives(Study study, List<FoundShard> earlier) implements Experiment<StudyResult> {
  @Override
  public String name() {
    return study.name();
  }

  @Override
  public long lives(Laboratory laboratory) {
    return extended(List.of()).lives(laboratory);
  }

  @Override
  public StudyResult run(Laboratory laboratory) {
    return extended(MergedShards.outcomes(earlier, study.arms())).run(laboratory);
  }

  private ExtendedStudy extended(List<Outcomes> outcomes) {
    return new ExtendedStudy(study, MergedShards.patients(earlier), outcomes);
  }
}
