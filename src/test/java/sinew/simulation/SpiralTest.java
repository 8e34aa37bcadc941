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
 * better is kept in overload for good by the load that life leaves no choice about.
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
      Traits traits =
          Sample.traits()
              .with(Trait.STAGE, random.nextInt(3))
              .with(Trait.SEVERITY, random.nextDouble())
              .with(Trait.HEALING_FACTOR, 0.5 + random.nextDouble())
              .with(Trait.LOAD_TAKEN, 0.8 + 0.4 * random.nextDouble())
              .with(Trait.DEMAND, demand)
              .with(Trait.UNAVOIDABLE_LOAD, 0.7 * demand * random.nextDouble());
      assertThat(irritabilityAfterAYear(traits))
          .as(() -> "person " + describe(traits))
          .isLessThan(0.2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theWorstOffSettleToo(int stage) {
    Traits traits =
        Sample.traits()
            .with(Trait.STAGE, stage)
            .with(Trait.SEVERITY, 1)
            .with(Trait.HEALING_FACTOR, 0.5)
            .with(Trait.UNAVOIDABLE_LOAD, 0.6);
    assertThat(irritabilityAfterAYear(traits)).isLessThan(0.2);
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
