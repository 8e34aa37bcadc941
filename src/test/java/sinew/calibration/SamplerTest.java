package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import sinew.calibration.Population.Draw;
import sinew.simulation.CancelledException;
import sinew.simulation.Progress;
import sinew.study.LocalBackend;

class SamplerTest {
  private static final int SIZE = 400;

  private static Population run(Sampler sampler, int threads) {
    Population population = sampler.first(LocalBackend.of(threads), Progress.NONE);
    while (population.generation() < Sampler.STAGES) {
      population = sampler.next(population, LocalBackend.of(threads), Progress.NONE);
    }
    return population;
  }

  private static Draw draw(List<Double> places, double distance2) {
    return new Draw(places, List.of(distance2), distance2);
  }

  private static double[] places(Population population, int parameter) {
    return population.draws().stream().mapToDouble(d -> d.places().get(parameter)).toArray();
  }

  private static double squared(double x) {
    return x * x;
  }

  /** Two normal targets and one that says nothing: the posterior is known in closed form. */
  @Test
  void theDrawsAreThoseOfTheKnownPosterior() {
    Function<List<Double>, Draw> simulate =
        places ->
            draw(
                places,
                squared((places.get(0) - 0.4) / 0.02) + squared((places.get(1) - 0.7) / 0.05));
    Population population = run(new Sampler(3, SIZE, 1, simulate), 2);
    // 400 draws that follow one another know a mean to a fifth of its spread, and the spread to 25
    // %.
    assertThat(StatUtils.mean(places(population, 0))).isCloseTo(0.4, within(0.004));
    assertThat(Math.sqrt(StatUtils.variance(places(population, 0)))).isBetween(0.015, 0.025);
    assertThat(StatUtils.mean(places(population, 1))).isCloseTo(0.7, within(0.01));
    assertThat(Math.sqrt(StatUtils.variance(places(population, 1)))).isBetween(0.0375, 0.0625);
    assertThat(StatUtils.mean(places(population, 2))).isCloseTo(0.5, within(0.06));
    assertThat(Math.sqrt(StatUtils.variance(places(population, 2)))).isBetween(0.22, 0.36);
  }

  @Test
  void whatOnlyASumSettlesStaysOpen() {
    Function<List<Double>, Draw> simulate =
        places -> draw(places, squared((places.get(0) + places.get(1) - 1) / 0.03));
    Population population = run(new Sampler(2, SIZE, 1, simulate), 2);
    double[] x = places(population, 0);
    double[] y = places(population, 1);
    assertThat(Math.sqrt(StatUtils.variance(x))).isGreaterThan(0.2);
    assertThat(new PearsonsCorrelation().correlation(x, y)).isLessThan(-0.98);
  }

  @Test
  void nothingIsSimulatedOutsideThePriors() {
    Function<List<Double>, Draw> simulate =
        places -> {
          assertThat(places).allSatisfy(place -> assertThat(place).isBetween(0.0, 1.0));
          return draw(places, squared((places.get(0) - 1) / 0.1));
        };
    Population population = run(new Sampler(1, 50, 3, simulate), 2);
    assertThat(population.draws()).allSatisfy(d -> assertThat(d.distance2()).isFinite());
  }

  @Test
  void threadsAndStopsChangeNothing() {
    Function<List<Double>, Draw> simulate =
        places -> draw(places, squared((places.get(0) - places.get(1)) / 0.1));
    Sampler sampler = new Sampler(2, 40, 5, simulate);
    Population alone = run(sampler, 1);
    assertThat(run(sampler, 4)).isEqualTo(alone);
    assertThat(run(new Sampler(2, 40, 6, simulate), 1)).isNotEqualTo(alone);
  }

  @Test
  void theToleranceFallsToTheTrialsOwn() {
    Sampler sampler =
        new Sampler(1, 60, 5, places -> draw(places, squared((places.get(0) - 0.5) / 0.05)));
    Population population = run(sampler, 2);
    double[] weights =
        population.stages().stream().mapToDouble(Population.Generation::weight).toArray();
    assertThat(weights).isSorted().startsWith(0).endsWith(1, 1, 1, 1, 1);
    assertThat(population.stages().get(16).tried()).isEqualTo(120);
    assertThat(population.best().distance2()).isLessThan(0.01);
  }

  @Test
  void itStopsWhenAsked() {
    Progress impatient =
        new Progress() {
          @Override
          public void done(long patients) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    Sampler sampler = new Sampler(1, 60, 5, places -> draw(places, 1));
    assertThatThrownBy(() -> sampler.first(LocalBackend.of(2), impatient))
        .isInstanceOf(CancelledException.class);
  }
}
