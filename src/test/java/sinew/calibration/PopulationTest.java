package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.calibration.Population.Draw;
import sinew.calibration.Population.Generation;

class PopulationTest {
  private static final List<Generation> STAGES = List.of(new Generation(1, 2, 2, 1, 0));
  private static final Draw FAR = draw(0.1, 9);
  private static final Draw NEAR = draw(0.5, 1);
  private static final Draw BETWEEN = draw(0.7, 4);

  private static Draw draw(double place, double distance2) {
    return new Draw(List.of(place), 1, List.of(place), distance2);
  }

  /** What the first draw was in each of three stages, then the second. */
  @Test
  void copiesInOneStageCountOnce() {
    List<Draw> kept = List.of(FAR, NEAR, FAR, FAR, BETWEEN, FAR);
    Population population = new Population(STAGES, List.of(BETWEEN, FAR), List.of(), kept);
    assertThat(population.posterior()).containsExactly(FAR, FAR, BETWEEN, NEAR, FAR);
  }

  @Test
  void beforeAnyAreKeptItIsTheLastStage() {
    Population population =
        new Population(STAGES, List.of(BETWEEN, FAR, FAR), List.of(), List.of());
    assertThat(population.posterior()).containsExactly(BETWEEN, FAR);
  }
}
