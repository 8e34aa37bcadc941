package sinew.study;

import java.util.ArrayList;
import java.util.List;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;

/**
 * A study whose first patients lived in an earlier run with fewer. Only the others live; what comes
 * of all is what one run would have given.
 *
 * @param study the whole study
 * @param earlier how many patients lived in each arm
 * @param outcomes what came of them, in the order of the arms
 */
public record ExtendedStudy(Study study, int earlier, List<Outcomes> outcomes)
    implements Experiment<StudyResult> {

  public ExtendedStudy {
    outcomes = List.copyOf(outcomes);
  }

  @Override
  public String name() {
    return study.name();
  }

  @Override
  public long lives(Laboratory laboratory) {
    return study.lives(laboratory) - (long) study.arms().size() * earlier;
  }

  @Override
  public StudyResult run(Laboratory laboratory) {
    Batch others = new Batch(earlier, laboratory.patients() - earlier);
    List<Outcomes> later = study.live(laboratory, others);
    List<Outcomes> all = new ArrayList<>();
    for (int arm = 0; arm < later.size(); arm++) {
      Outcomes sum = Outcomes.upTo(study.arms().get(arm).horizonDays());
      sum.add(outcomes.get(arm));
      sum.add(later.get(arm));
      all.add(sum);
    }
    return study.result(laboratory, all);
  }
}
