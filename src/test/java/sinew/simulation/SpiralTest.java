package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.simulation.Diary.Item;

/**
 * The vicious circle ends when load is cut: nobody whose tendon heals at half the usual rate or
 * better is kept in overload for good by the load of walking and stairs, up to three tenths of what
 * their sound tendon bore. It ends for nobody whose life leaves no choice about twice as much.
 */
class SpiralTest {
  private static final LoadPlan CUT =
      Sample.plan(
          Guidance.SYMPTOMS,
          4,
          0.1,
          0.2,
          1,
          true,
          1,
          0,
          List.of(Sample.phase("settle", 520, 10, 0.2, 0.3, ExerciseClass.NONE, 0, 0)),
          List.of());

  @Test
  void whoeverCutsLoadSettles() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 300; i++) {
      double demand = 0.5 + 0.5 * random.nextDouble();
      double sound = 1.25 * demand;
      Traits traits =
          Sample.traits()
              .with(Trait.STAGE, 1 + random.nextInt(3))
              .with(Trait.SEVERITY, random.nextDouble())
              .with(Trait.HEALING_FACTOR, 0.5 + random.nextDouble())
              .with(Trait.LOAD_TAKEN, 0.8 + 0.4 * random.nextDouble())
              .with(Trait.DEMAND, demand)
              .with(Trait.SOUND_CAPACITY, sound)
              .with(Trait.UNAVOIDABLE_LOAD, 0.3 * sound * random.nextDouble());
      assertThat(irritabilityAfterAYear(traits))
          .as(() -> "person " + describe(traits))
          .isLessThan(0.2);
    }
  }

  private static Traits worstOff(int stage, double unavoidable) {
    return Sample.traits()
        .with(Trait.STAGE, stage)
        .with(Trait.SEVERITY, 1)
        .with(Trait.HEALING_FACTOR, 0.5)
        .with(Trait.UNAVOIDABLE_LOAD, unavoidable);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theWorstOffSettleToo(int stage) {
    assertThat(irritabilityAfterAYear(worstOff(stage, 0.3))).isLessThan(0.2);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void whoCannotCutTheirLoadGoesRound(int stage) {
    assertThat(irritabilityAfterAYear(worstOff(stage, 0.6))).isGreaterThan(0.3);
  }

  /** The mean of the last 4 of 52 weeks. */
  private static double irritabilityAfterAYear(Traits traits) {
    Diary diary = Diary.of(Arms.scenario(52, Arms.alike(traits), CUT, Sample.parameters()), 3, 0);
    double[] irritability = diary.column(Item.IRRITABILITY);
    return Arrays.stream(irritability, 364 - 28, 364).average().orElseThrow();
  }

  private static String describe(Traits traits) {
    return Arrays.toString(Arrays.stream(Trait.values()).mapToDouble(traits::of).toArray());
  }
}
