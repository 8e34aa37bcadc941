package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import sinew.calibration.Population.Draw;
import sinew.simulation.CancelledException;
import sinew.simulation.Progress;
import sinew.study.LocalBackend;

class SamplerTest {
  private static final int SIZE = 400;
  private static final double ERROR = 0.15;

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

  /** Figures that hang on three parameters in ways that no straight line follows. */
  private static double[] figures(List<Double> places) {
    double a = places.get(0);
    double b = places.get(1);
    double c = places.get(2);
    return new double[] {a + b * b / 2, a * StrictMath.sin(2 * c), b - c, a * b};
  }

  private static double distance2(double[] simulated, double[] published) {
    return IntStream.range(0, published.length)
        .mapToDouble(i -> squared((simulated[i] - published[i]) / ERROR))
        .sum();
  }

  /**
   * Simulation-based calibration: for truths drawn from the priors and figures made up from them,
   * the rank of a truth among the draws is uniform. A right sampler fails for 1 seed in 1,000 at
   * each of three parameters (chi-squared on 7 degrees of freedom above 24.3).
   *
   * @see <a href="https://arxiv.org/abs/1804.06788">Talts et al (2018), Validating Bayesian
   *     inference algorithms with simulation-based calibration</a>
   */
  @Test
  void theTruthHasAnyRankAmongTheDrawsAsOftenAsAnyOther() {
    int fits = 240;
    int bins = 8;
    int[][] counts = new int[3][bins];
    for (int fit = 0; fit < fits; fit++) {
      Random random = new Random(1_000 + fit);
      List<Double> truth = List.of(random.nextDouble(), random.nextDouble(), random.nextDouble());
      double[] published = figures(truth);
      for (int i = 0; i < published.length; i++) {
        published[i] += ERROR * random.nextGaussian();
      }
      Population population =
          run(
              new Sampler(
                  3, 48, fit, places -> draw(places, distance2(figures(places), published))),
              2);
      for (int parameter = 0; parameter < 3; parameter++) {
        double here = truth.get(parameter);
        long rank = DoubleStream.of(places(population, parameter)).filter(p -> p < here).count();
        counts[parameter][(int) (rank * bins / 49)]++;
      }
    }
    double expected = (double) fits / bins;
    for (int[] count : counts) {
      double chi2 = IntStream.of(count).mapToDouble(n -> squared(n - expected) / expected).sum();
      assertThat(chi2).as("%s", Arrays.toString(count)).isLessThan(24.3);
    }
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
