package sinew.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sinew.model.Endpoint;
import sinew.statistics.PairedDifference;

/**
 * The result of a study.
 *
 * @param seed what all randomness started from
 * @param patients patients in each arm
 * @param arms one result for each arm, in the order of the study
 */
public record StudyResult(long seed, int patients, List<ArmResult> arms) {

  public StudyResult {
    arms = List.copyOf(arms);
  }

  /**
   * The paired difference between an arm and the first arm, in the same patients.
   *
   * @param arm index of the arm, at least 1
   * @param endpoint any endpoint but relapse
   * @return the difference, arm minus first arm
   * @throws IllegalArgumentException for relapse, as different people recover in the two arms
   */
  public PairedDifference difference(int arm, Endpoint endpoint) {
    if (!endpoint.fromDayZero()) {
      throw new IllegalArgumentException("relapse has no difference between the same people");
    }
    return PairedDifference.of(
        arms.get(0).outcomes().rows(endpoint), arms.get(arm).outcomes().rows(endpoint));
  }

  /**
   * The ranges, over other parameters that fit as well, of the shares who are sooner, and later, in
   * an arm than in the first.
   *
   * @param arm index of the arm, at least 1
   * @param endpoint any endpoint but relapse
   * @return the ranges; empty if that was not asked
   */
  public Optional<ParameterUncertainty.Paired> couldBe(int arm, Endpoint endpoint) {
    return arms.get(arm)
        .uncertainty()
        .map(unsure -> unsure.against(arms.get(0).uncertainty().orElseThrow(), endpoint));
  }

  /**
   * The result in lines.
   *
   * @return a line for each arm
   */
  @Override
  public String toString() {
    return arms.stream().map(ArmResult::toString).collect(Collectors.joining("\n"));
  }
}
