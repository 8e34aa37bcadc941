package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.calibration.Population.Draw;
import sinew.simulation.CancelledException;
import sinew.simulation.Progress;
import sinew.simulation.Seen;
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

  /** A model whose figures are compared with those published, all with one error. */
  private static Sampler.Model model(
      UnaryOperator<double[]> figures, double error, double... published) {
    return new Sampler.Model() {
      @Override
      public double[] simulate(List<Double> places, long people, double share) {
        return figures.apply(places.stream().mapToDouble(Double::doubleValue).toArray());
      }

      @Override
      public double distance2(double[] simulated) {
        return IntStream.range(0, published.length)
            .mapToDouble(i -> squared((simulated[i] - published[i]) / error))
            .sum();
      }
    };
  }

  private static double[] places(Population population, int parameter) {
    return population.kept().stream().mapToDouble(d -> d.places().get(parameter)).toArray();
  }

  private static double squared(double x) {
    return x * x;
  }

  /** Two normal targets and one that says nothing: the posterior is known in closed form. */
  @Test
  void theDrawsAreThoseOfTheKnownPosterior() {
    Sampler.Model model =
        model(places -> new double[] {5 * places[0], 2 * places[1]}, 0.1, 5 * 0.4, 2 * 0.7);
    Population population = run(new Sampler(3, SIZE, 1, model), 2);
    // 400 draws that follow one another know a mean to a fifth of its spread, and the spread to 25
    // %.
    assertThat(StatUtils.mean(places(population, 0))).isCloseTo(0.4, within(0.004));
    assertThat(Math.sqrt(StatUtils.variance(places(population, 0)))).isBetween(0.015, 0.025);
    assertThat(StatUtils.mean(places(population, 1))).isCloseTo(0.7, within(0.01));
    assertThat(Math.sqrt(StatUtils.variance(places(population, 1)))).isBetween(0.0375, 0.0625);
    assertThat(StatUtils.mean(places(population, 2))).isCloseTo(0.5, within(0.06));
    assertThat(Math.sqrt(StatUtils.variance(places(population, 2)))).isBetween(0.22, 0.36);
  }

  /** Where the prior has nothing, no draw begins, and none comes to be. */
  @Test
  void whatCannotBeRightIsNoDraw() {
    Sampler.Model free = model(places -> new double[] {5 * places[0]}, 0.1, 5 * 0.4);
    Sampler.Model half =
        new Sampler.Model() {
          @Override
          public double[] simulate(List<Double> places, long people, double share) {
            return free.simulate(places, people, share);
          }

          @Override
          public double distance2(double[] simulated) {
            return free.distance2(simulated);
          }

          @Override
          public boolean credible(double[] places) {
            return places[0] > 0.4;
          }
        };
    double[] places = places(run(new Sampler(2, SIZE, 1, half), 2), 0);
    assertThat(places).isNotEmpty();
    for (double place : places) {
      assertThat(place).isGreaterThan(0.4);
    }
    // Half a normal distribution has its mean 0.8 standard deviations from its end.
    assertThat(StatUtils.mean(places)).isCloseTo(0.4 + 0.8 * 0.02, within(0.004));
  }

  /**
   * Chance between few virtual people widens the posterior, and no one set of people shifts it: the
   * variance is that of both errors together, however few there were at first.
   */
  @Test
  void theChanceOfFewPeopleIsPartOfTheError() {
    Sampler.Model exact = model(places -> new double[] {5 * places[0]}, 0.1, 5 * 0.4);
    Sampler.Model chancy =
        new Sampler.Model() {
          @Override
          public double[] simulate(List<Double> places, long people, double share) {
            double chance = 0.1 / Math.sqrt(share) * new Random(people).nextGaussian();
            return new double[] {5 * places.get(0) + chance};
          }

          @Override
          public double distance2(double[] simulated) {
            return exact.distance2(simulated);
          }
        };
    double[] places = places(run(new Sampler(2, SIZE, 1, chancy), 2), 0);
    assertThat(StatUtils.mean(places)).isCloseTo(0.4, within(0.006));
    assertThat(Math.sqrt(StatUtils.variance(places))).isCloseTo(0.02 * Math.sqrt(2), within(0.006));
  }

  /** Figures that hang on three parameters in ways that no straight line follows. */
  private static double[] figures(double... places) {
    double a = places[0];
    double b = places[1];
    double c = places[2];
    return new double[] {a + b * b / 2, a * StrictMath.sin(2 * c), b - c, a * b};
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
  @Tag("simulates")
  void theTruthHasAnyRankAmongTheDrawsAsOftenAsAnyOther() {
    int fits = 240;
    int bins = 8;
    int[][] counts = new int[3][bins];
    for (int fit = 0; fit < fits; fit++) {
      Random random = new Random(1_000 + fit);
      double[] truth = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      double[] published = figures(truth);
      for (int i = 0; i < published.length; i++) {
        published[i] += ERROR * random.nextGaussian();
      }
      Sampler.Model model = model(SamplerTest::figures, ERROR, published);
      Population population = run(new Sampler(3, 48, fit, model), 1);
      for (int parameter = 0; parameter < 3; parameter++) {
        double here = truth[parameter];
        double[] places = places(population, parameter);
        long rank = DoubleStream.of(places).filter(place -> place < here).count();
        counts[parameter][(int) (rank * bins / (places.length + 1))]++;
      }
    }
    double expected = (double) fits / bins;
    for (int[] count : counts) {
      double chi2 = IntStream.of(count).mapToDouble(n -> squared(n - expected) / expected).sum();
      assertThat(chi2).as("%s", Arrays.toString(count)).isLessThan(24.3);
    }
  }

  /** No polynomial of second degree is a step, so the emulator leads many draws below it. */
  @Test
  void errorsOfTheEmulatorChangeNoDraw() {
    Sampler.Model model = model(places -> new double[] {places[0] < 0.5 ? 0 : 1}, 0.1, 1);
    double[] x = places(run(new Sampler(1, SIZE, 1, model), 2), 0);
    assertThat(DoubleStream.of(x)).allMatch(place -> place >= 0.5);
    // Uniform on the upper half: mean 0.75, standard error 0.007 for 400 draws.
    assertThat(StatUtils.mean(x)).isCloseTo(0.75, within(0.03));
  }

  @Test
  void whatOnlyASumSettlesStaysOpen() {
    Sampler.Model model = model(places -> new double[] {places[0] + places[1]}, 0.03, 1);
    Population population = run(new Sampler(2, SIZE, 1, model), 2);
    double[] x = places(population, 0);
    double[] y = places(population, 1);
    assertThat(Math.sqrt(StatUtils.variance(x))).isGreaterThan(0.2);
    assertThat(new PearsonsCorrelation().correlation(x, y)).isLessThan(-0.98);
  }

  @Test
  void nothingIsSimulatedOutsideThePriors() {
    Sampler.Model model =
        model(
            places -> {
              assertThat(places[0]).isBetween(0.0, 1.0);
              return places;
            },
            0.1,
            1);
    Population population = run(new Sampler(1, 50, 3, model), 2);
    assertThat(population.draws()).allSatisfy(d -> assertThat(d.distance2()).isFinite());
  }

  @Test
  void threadsAndStopsChangeNothing() {
    Sampler.Model model = model(places -> new double[] {places[0] - places[1]}, 0.1, 0);
    Sampler sampler = new Sampler(2, 40, 5, model);
    Population alone = run(sampler, 1);
    assertThat(run(sampler, 4)).isEqualTo(alone);
    assertThat(run(new Sampler(2, 40, 6, model), 1)).isNotEqualTo(alone);
  }

  @Test
  void theToleranceFallsToTheTrialsOwn() {
    Sampler sampler = new Sampler(1, 60, 5, model(places -> places, 0.05, 0.5));
    Population population = run(sampler, 2);
    double[] weights =
        population.stages().stream().mapToDouble(Population.Generation::weight).toArray();
    assertThat(weights).isSorted().startsWith(0).endsWith(1, 1, 1, 1, 1, 1, 1);
    assertThat(population.stages().get(18).tried()).isEqualTo(60);
    assertThat(population.kept()).hasSize(5 * 60).endsWith(population.draws().toArray(Draw[]::new));
    assertThat(Population.nearest(population.draws()).distance2()).isLessThan(0.01);
  }

  /** What a bar of progress shows is the work that is announced, people and not sets counted. */
  @Test
  void allWorkIsSeenAndNoMore() {
    AtomicLong people = new AtomicLong();
    Sampler.Model model =
        new Sampler.Model() {
          @Override
          public double[] simulate(List<Double> places, long seed, double share) {
            people.addAndGet((long) (4 * share));
            return new double[] {places.get(0)};
          }

          @Override
          public double distance2(double[] figures) {
            return figures[0];
          }
        };
    Seen seen = new Seen();
    Sampler sampler = new Sampler(1, 30, 5, model);
    Population population = sampler.first(LocalBackend.of(2), seen);
    for (int generation = 0; generation < Sampler.STAGES; generation++) {
      assertThat(seen.total()).isEqualTo(30L * Sampler.quarters(generation));
      population = sampler.next(population, LocalBackend.of(2), seen);
    }
    assertThat(seen.total()).isEqualTo(30L * Sampler.quarters(Sampler.STAGES));
    assertThat(people).hasValue(seen.total());
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
    Sampler sampler = new Sampler(1, 60, 5, model(places -> places, 1, 1));
    assertThatThrownBy(() -> sampler.first(LocalBackend.of(2), impatient))
        .isInstanceOf(CancelledException.class);
  }
}
