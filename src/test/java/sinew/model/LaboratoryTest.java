package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laboratory figures of healthy tendons, as bounds of what the tendon's equations may do. */
class LaboratoryTest {
  private static final Traits HEALTHY =
      Sample.traits().with(Trait.STAGE, Stage.REACTIVE.ordinal()).with(Trait.DEMAND, 0.8);

  private static double after(int days, double loadOverCapacity) {
    Tendon tendon = Tendon.of(Parameters.standard(), HEALTHY);
    double sound = 0.88;
    double capacity = sound;
    for (int day = 0; day < days; day++) {
      capacity = tendon.nextCapacity(capacity, loadOverCapacity * capacity, 0, 1);
    }
    return capacity / sound - 1;
  }

  /**
   * A leg hung up loses 9.8 % of its stiffness in 14 days and 29.3 % in 23 (de Boer 2007 J Physiol
   * 583:1079). Rest in life leaves part of the load, so the model may lose something, and no more
   * than that.
   */
  @ParameterizedTest
  @CsvSource({"14, 0.098", "23, 0.293"})
  void withoutLoadCapacityFallsAndNoFasterThanInAHungUpLeg(int days, double lost) {
    assertThat(after(days, 0)).isBetween(-lost, -0.01);
    assertThat(after(days, 0.3)).isGreaterThan(after(days, 0));
  }

  /** Twelve weeks of training stiffen a sound tendon (Bohm 2015 Sports Med Open 1:7). */
  @Test
  void trainingMakesASoundTendonBearMore() {
    assertThat(after(84, 0.9)).isBetween(0.03, Parameter.CAPACITY_CEILING.standard() - 1);
  }
}
