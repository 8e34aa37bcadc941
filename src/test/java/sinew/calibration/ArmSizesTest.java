package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.evidence.VirtualArm;
import sinew.model.Parameters;

@Tag("simulates")
class ArmSizesTest {
  private static final int MEAN = 2_000;

  /** A median far from the published one, a course of five years, scores, and a baseline. */
  private static final Set<String> TRIALS =
      Set.of("bonde-2003", "de-vos", "hamstring-runners", "murphy-2018");

  private static final List<Target> TARGETS =
      CalibrationTargets.of(
              TrialReader.shipped().stream()
                  .filter(trial -> TRIALS.contains(trial.name()))
                  .toList(),
              List.of(),
              MEAN)
          .all();

  /** As a calibration begins: each free parameter in the middle of its prior. */
  private static final Parameters MIDDLE =
      Prior.parameters(
          PriorReader.shipped(), Collections.nCopies(PriorReader.shipped().size(), Prior.MIDDLE));

  private static final Map<Trial.Arm, Integer> SIZES = ArmSizes.of(TARGETS, MIDDLE, MEAN);

  private int size(String trial) {
    Target one =
        TARGETS.stream().filter(it -> it.trial().name().equals(trial)).findFirst().orElseThrow();
    return SIZES.get(one.arm());
  }

  /** Twenty weeks of work for those who are looked at, and the weeks that an arm is followed. */
  @Test
  void theWorkIsThatOfTheMeanSize() {
    double work = 0;
    double evenly = 0;
    for (Map.Entry<Trial.Arm, Integer> one : SIZES.entrySet()) {
      work += one.getValue() * (20 + VirtualArm.weeksFollowed(one.getKey()));
      evenly += MEAN * (20 + VirtualArm.weeksFollowed(one.getKey()));
    }
    assertThat(work / evenly).isCloseTo(1, within(0.05));
  }

  @Test
  void peopleAreWhereChanceMatters() {
    assertThat(size("bonde-2003")).isGreaterThan(3 * MEAN / 2);
    assertThat(size("hamstring-runners")).isLessThan(MEAN / 4);
    assertThat(size("de-vos")).isLessThan(size("bonde-2003"));
  }

  @Test
  void anArmHasAsManyAsItNeedsAtAll() {
    Map<Trial.Arm, Integer> few = ArmSizes.of(TARGETS, MIDDLE, 20);
    few.forEach(
        (arm, size) ->
            assertThat(size).isGreaterThanOrEqualTo(arm.baseline().isPresent() ? 300 : 100));
  }

  @Test
  void theSameTrialsHaveTheSameSizes() {
    assertThat(ArmSizes.of(TARGETS, MIDDLE, MEAN)).isEqualTo(SIZES);
  }
}
