package sinew.study;

import java.util.List;
import java.util.Optional;
import sinew.model.Endpoint;
import sinew.statistics.PairedDifference;

/**
 * What came of a study.
 *
 * @param study what was run
 * @param arms one result for each arm, in the order of the study
 */
public record StudyResult(Study study, List<ArmResult> arms) {

  public StudyResult {
    arms = List.copyOf(arms);
  }

  /**
   * How the same patients fared in an arm against the first arm.
   *
   * @param arm index of the arm, at least 1
   * @param endpoint any endpoint but recurrence
   * @return the difference, arm minus first arm
   * @throws IllegalArgumentException for recurrence, as others recover in one arm than in the other
   */
  public PairedDifference difference(int arm, Endpoint endpoint) {
    if (!endpoint.fromDayZero()) {
      throw new IllegalArgumentException("recurrence has no difference between the same people");
    }
    return PairedDifference.of(
        arms.get(0).outcomes().rows(endpoint), arms.get(arm).outcomes().rows(endpoint));
  }

  /**
   * Where other parameters that are as good put the shares who are sooner, and later, in an arm
   * than in the first.
   *
   * @param arm index of the arm, at least 1
   * @param endpoint any endpoint but recurrence
   * @return the ranges; empty if that was not asked
   */
  public Optional<ParameterUncertainty.Paired> couldBe(int arm, Endpoint endpoint) {
    return arms.get(arm)
        .uncertainty()
        .map(
            unsure ->
                unsure.against(
                    arms.get(0).uncertainty().orElseThrow(), endpoint, difference(arm, endpoint)));
  }
}
