package sinew.study;

import java.util.List;
import sinew.simulation.Outcomes;

/**
 * The lives of some of a study's patients in every arm. Lives under other parameters are left to
 * whoever merges the shards.
 *
 * @param study the whole study
 * @param shard which part of its patients
 */
public record ShardOfStudy(Study study, Shard shard) implements Experiment<List<Outcomes>> {

  @Override
  public String name() {
    return study.name() + "-" + shard.name();
  }

  @Override
  public long lives(Laboratory laboratory) {
    return (long) study.arms().size() * shard.share(laboratory.patients()).size();
  }

  @Override
  public List<Outcomes> run(Laboratory laboratory) {
    return study.live(laboratory, shard.share(laboratory.patients()));
  }
}
