package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laboratory figures of healthy people, as wide bounds of what the equations do to them. */
class LaboratoryTest {
  private static final Traits HEALTHY =
      Sample.traits().with(Trait.STAGE, Stage.SOUND.ordinal()).with(Trait.SEVERITY, 0);
  private static final OwnTendon TENDON = OwnTendon.of(Parameters.standard(), HEALTHY);

  private static double tendonLost(int days, double relative) {
    double deficit = 0;
    for (int day = 0; day < days; day++) {
      deficit = TENDON.nextDeficit(deficit, 0, relative, 0, 1);
    }
    return deficit;
  }

  private static double muscleLost(int days, double relative) {
    double weakness = 0;
    for (int day = 0; day < days; day++) {
      weakness = TENDON.nextWeakness(weakness, 0, relative);
    }
    return weakness;
  }

  /**
   * A leg hung up loses 9.8 % of the stiffness of its tendon in 14 days and 29.3 % in 23, and 14.8
   * % and 21 % of its force (de Boer 2007 J Physiol 583:1079). Rest in life leaves part of the
   * load, so the model loses something, and not much more than that.
   */
  @ParameterizedTest
  @CsvSource({"14, 0.098, 0.148", "23, 0.293, 0.21"})
  void withoutLoadStrengthFallsAndNotFasterThanInAHungUpLeg(
      int days, double tendonMost, double muscleMost) {
    assertThat(tendonLost(days, 0)).isBetween(0.005, tendonMost);
    assertThat(muscleLost(days, 0)).isBetween(0.02, 1.5 * muscleMost);
    assertThat(tendonLost(days, 0.2)).isLessThan(tendonLost(days, 0));
    assertThat(muscleLost(days, 0.2)).isLessThan(muscleLost(days, 0));
  }

  /** Twelve weeks of training stiffen a sound tendon (Bohm 2015 Sports Med Open 1:7). */
  @Test
  void trainingMakesASoundPersonBearMore() {
    OwnBehaviour behaviour = OwnBehaviour.of(Parameters.standard(), HEALTHY);
    double conditioning = 0;
    for (int day = 0; day < 84; day++) {
      conditioning = behaviour.nextConditioning(conditioning, Week.timesOn(day, 3), 1);
    }
    assertThat(TENDON.capacity(1, conditioning) / TENDON.capacity(1, 0) - 1).isBetween(0.01, 0.4);
  }
}
