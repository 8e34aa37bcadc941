package sinew.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import sinew.calibration.Population.Draw;
import sinew.calibration.Population.Generation;
import sinew.random.Normal;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.simulation.Backend;
import sinew.simulation.Progress;

/**
 * Approximate Bayesian computation by sequential Monte Carlo: draws from the priors are weighted,
 * resampled and moved in stages, while the tolerance to the published figures falls to their own
 * errors. The kernel is normal, so that at the last stage the draws are those of a normal error of
 * trial and model (Wilkinson 2013). No likelihood of the model is needed.
 *
 * @param dimensions how many free parameters
 * @param size how many draws
 * @param seed what the draws start from
 * @param simulate simulates the targets for a place of each parameter; called from several threads
 * @see <a href="https://doi.org/10.1007/s11222-011-9271-y">Del Moral, Doucet, Jasra (2012), An
 *     adaptive sequential Monte Carlo method for approximate Bayesian computation</a>
 * @see <a href="https://doi.org/10.1515/sagmb-2013-0010">Wilkinson (2013), Approximate Bayesian
 *     computation gives exact results under the assumption of model error</a>
 */
record Sampler(int dimensions, int size, long seed, Function<List<Double>, Draw> simulate) {
  /** Stages in which the tolerance falls. */
  private static final int FALLING = 12;

  /** All stages: the last ones only move the draws. */
  static final int STAGES = 16;

  /** Steps of each draw in a stage. */
  static final int MOVES = 2;

  /** Best length of a random walk's steps, over the square root of its dimensions. */
  private static final double STEP = 2.38;

  private static final Normal STANDARD = new Normal(0, 1);
  private static final double RARELY = 0.15;
  private static final double OFTEN = 0.35;

  /**
   * Draws from the priors.
   *
   * @param backend where sets of parameters are simulated
   * @param progress who waits; sees sets of parameters done
   * @return the first stage
   */
  Population first(Backend backend, Progress progress) {
    List<List<Double>> places =
        IntStream.range(0, size)
            .mapToObj(
                draw -> {
                  RandomStream stream = RandomStream.at(seed, draw, Purpose.CALIBRATION);
                  return DoubleStream.generate(stream::uniform).limit(dimensions).boxed().toList();
                })
            .toList();
    List<Draw> draws = simulated(places, backend, progress);
    Generation stage = new Generation(0, size, 0, 0, Population.nearest(draws).distance2());
    return new Population(List.of(stage), 1, draws);
  }

  /**
   * The next stage.
   *
   * @param last the stage before
   * @param backend where sets of parameters are simulated
   * @param progress who waits; sees sets of parameters done
   * @return the draws at a lower tolerance, or moved on
   */
  Population next(Population last, Backend backend, Progress progress) {
    int generation = last.generation() + 1;
    double share = Math.min(1, (double) generation / FALLING);
    double weight = share * share * share;
    double[] weights = weights(last.draws(), weight - last.weight());
    double effective = 1 / DoubleStream.of(weights).map(w -> w * w).sum();
    // The last number of the generation; those before it belong to the draws.
    RandomStream stream = RandomStream.at(seed, size, Purpose.CALIBRATION, generation);
    List<Draw> draws = resampled(last.draws(), weights, stream.uniform());
    int accepted = 0;
    for (int move = 0; move < MOVES; move++) {
      List<Draw> from = draws;
      int item = MOVES * generation + move;
      List<Draw> reached = simulated(steps(from, last.stretch(), item), backend, progress);
      List<Draw> to = taken(from, reached, weight, item);
      accepted +=
          (int) IntStream.range(0, size).filter(i -> !to.get(i).equals(from.get(i))).count();
      draws = to;
    }
    int tried = MOVES * size;
    double rate = (double) accepted / tried;
    double stretch = last.stretch() * (rate < RARELY ? 0.6 : rate > OFTEN ? 1.4 : 1);
    double least = Population.nearest(draws).distance2();
    return new Population(
        last.with(new Generation(weight, effective, tried, accepted, least)), stretch, draws);
  }

  /** Weights in proportion to \( \exp(-\Delta D^2 / 2) \), adding to 1. */
  private static double[] weights(List<Draw> draws, double more) {
    double least = draws.stream().mapToDouble(Draw::distance2).min().orElseThrow();
    double[] weights =
        draws.stream()
            .mapToDouble(draw -> StrictMath.exp(-more * (draw.distance2() - least) / 2))
            .toArray();
    double sum = DoubleStream.of(weights).sum();
    return DoubleStream.of(weights).map(weight -> weight / sum).toArray();
  }

  /** As many draws as before, each as often as its weight says (systematic resampling). */
  private static List<Draw> resampled(List<Draw> draws, double[] weights, double uniform) {
    List<Draw> chosen = new ArrayList<>();
    double below = 0;
    for (int i = 0; i < weights.length; i++) {
      below += weights[i] * weights.length;
      while (chosen.size() < weights.length
          && (chosen.size() + uniform < below || i == weights.length - 1)) {
        chosen.add(draws.get(i));
      }
    }
    return chosen;
  }

  /** A step of a random walk for each draw, as long as the draws spread. */
  private List<List<Double>> steps(List<Draw> draws, double stretch, int item) {
    RealMatrix spread = spread(draws).scalarMultiply(stretch * STEP / Math.sqrt(dimensions));
    List<List<Double>> proposed = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      RandomStream stream = RandomStream.at(seed, i, Purpose.CALIBRATION, item);
      double[] z =
          DoubleStream.generate(() -> STANDARD.quantile(stream.uniform()))
              .limit(dimensions)
              .toArray();
      double[] step = spread.operate(z);
      List<Double> from = draws.get(i).places();
      proposed.add(IntStream.range(0, dimensions).mapToObj(k -> from.get(k) + step[k]).toList());
    }
    return proposed;
  }

  /** Accepts or rejects each step by its change of distance (Metropolis). */
  private List<Draw> taken(List<Draw> from, List<Draw> to, double weight, int item) {
    List<Draw> taken = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double farther = to.get(i).distance2() - from.get(i).distance2();
      boolean take = chance(i, item) < StrictMath.exp(-weight * farther / 2);
      taken.add(take ? to.get(i) : from.get(i));
    }
    return taken;
  }

  /** The number after those of the step. */
  private double chance(int draw, int item) {
    RandomStream stream = RandomStream.at(seed, draw, Purpose.CALIBRATION, item);
    for (int used = 0; used < dimensions; used++) {
      stream.uniform();
    }
    return stream.uniform();
  }

  /** Factor of the draws' covariance. */
  private static RealMatrix spread(List<Draw> draws) {
    double[][] places =
        draws.stream()
            .map(draw -> draw.places().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    RealMatrix covariance = new Covariance(places).getCovarianceMatrix();
    int n = covariance.getRowDimension();
    // A little variance in every direction, so that the covariance is never singular.
    RealMatrix some = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(1e-5);
    return new CholeskyDecomposition(covariance.add(some)).getL();
  }

  private List<Draw> simulated(List<List<Double>> places, Backend backend, Progress progress) {
    return backend.all(
        places.stream().map(place -> (Supplier<Draw>) () -> simulated(place)).toList(), progress);
  }

  /** Outside the priors nothing is simulated: no such step is taken. */
  private Draw simulated(List<Double> places) {
    return places.stream().allMatch(place -> place >= 0 && place <= 1)
        ? simulate.apply(places)
        : new Draw(places, List.of(), Double.POSITIVE_INFINITY);
  }
}
