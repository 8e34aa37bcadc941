package sinew.calibration;

import java.util.ArrayList;
import java.util.List;
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
 * <p>A draw is moved by a long walk over an {@link Emulator} and one simulation at its end, which
 * is taken or refused so that the emulator's error changes nothing but how often it is taken (Liu
 * 2001, the surrogate transition method). Draws so move across the whole posterior, where a random
 * walk of single simulations hardly leaves its place.
 *
 * <p>A draw has virtual people of its own, as few as they are. With the same people for all draws,
 * these would come to lie where those few happen to fit best, and two fits would disagree; so the
 * chance of few people is an error like the others (Andrieu and Roberts 2009). Every second move
 * keeps the people and moves the parameters, as other people make a long move hard to take. At
 * first a quarter of the people will do; when they become all, the draws are weighed anew (Chopin
 * 2013, section 3.6).
 *
 * @param dimensions how many free parameters
 * @param size how many draws
 * @param seed what the draws start from
 * @param model what is simulated and compared
 * @see <a href="https://doi.org/10.1007/s11222-011-9271-y">Del Moral, Doucet, Jasra (2012), An
 *     adaptive sequential Monte Carlo method for approximate Bayesian computation</a>
 * @see <a href="https://doi.org/10.1515/sagmb-2013-0010">Wilkinson (2013), Approximate Bayesian
 *     computation gives exact results under the assumption of model error</a>
 * @see <a href="https://doi.org/10.1214/07-AOS574">Andrieu and Roberts (2009), The pseudo-marginal
 *     approach for efficient Monte Carlo computations</a>
 * @see <a href="https://doi.org/10.1111/j.1467-9868.2012.01046.x">Chopin, Jacob, Papaspiliopoulos
 *     (2013), SMC2: an efficient algorithm for sequential analysis of state space models</a>
 * @see <a href="https://doi.org/10.1007/978-0-387-76371-2">Liu (2001), Monte Carlo strategies in
 *     scientific computing, section 9.4.3</a>
 */
record Sampler(int dimensions, int size, long seed, Model model) {
  /** Stages in which the tolerance falls. */
  private static final int FALLING = 12;

  /** All stages: the last ones only move the draws. */
  static final int STAGES = 18;

  /** From this stage on the draws have settled, and those of each stage are kept. */
  static final int KEPT_FROM = 14;

  /** From this stage on the trials weigh so much that all virtual people are needed. */
  private static final int ALL_FROM = 7;

  /** Share of them that will do before: what chance adds counts as little as the trials do. */
  private static final double FEW = 0.25;

  /** All people are so many times as few. */
  private static final int QUARTERS = 4;

  /** Steps over the emulator for one move. */
  private static final int STEPS = 200;

  /** So many sets of virtual people could be. */
  private static final double MANY = 0x1p53;

  /** Best length of a random walk's steps, over the square root of its dimensions. */
  private static final double STEP = 2.38;

  /** What the draws are of; called from several threads. */
  interface Model {
    /**
     * Simulates all figures.
     *
     * @param places the place of each parameter in the range of its prior, 0 to 1
     * @param people what the virtual people's randomness starts from
     * @param share which share of the virtual people, above 0 to 1
     * @return a value for each figure, NaN where none comes of it
     */
    double[] simulate(List<Double> places, long people, double share);

    /**
     * Compares figures with those published.
     *
     * @param figures a value for each, or NaN
     * @return the squared distance
     */
    double distance2(double[] figures);

    /**
     * Whether parameters can be right at all, whatever was published.
     *
     * @param places the place of each parameter in the range of its prior, 0 to 1
     * @return false where the prior has nothing
     */
    default boolean credible(double[] places) {
      return true;
    }
  }

  private static final Normal STANDARD = new Normal(0, 1);

  /**
   * Draws from the priors.
   *
   * @param backend where sets of parameters are simulated
   * @param progress who waits; sees quarters of sets done
   * @return the first stage
   */
  Population first(Backend backend, Progress progress) {
    List<Supplier<Draw>> work =
        IntStream.range(0, size).mapToObj(draw -> (Supplier<Draw>) () -> first(draw)).toList();
    List<Draw> draws = backend.all(work, progress);
    Generation stage = new Generation(0, size, 0, 0, Population.nearest(draws).distance2());
    return new Population(List.of(stage), draws, draws, List.of());
  }

  private Draw first(int draw) {
    RandomStream stream = RandomStream.at(seed, draw, Purpose.CALIBRATION);
    double[] places;
    do {
      places = DoubleStream.generate(stream::uniform).limit(dimensions).toArray();
    } while (!model.credible(places));
    return simulated(DoubleStream.of(places).boxed().toList(), people(stream), FEW);
  }

  /**
   * The next stage.
   *
   * @param last the stage before
   * @param backend where sets of parameters are simulated
   * @param progress who waits; sees quarters of sets done
   * @return the draws at a lower tolerance, or moved on
   */
  Population next(Population last, Backend backend, Progress progress) {
    int generation = last.generation() + 1;
    double way = Math.min(1, (double) generation / FALLING);
    double weight = way * way * way;
    Progress watched = share(generation) < 1 ? progress : progress.inPiecesOf(QUARTERS);
    List<Draw> now = generation == ALL_FROM ? again(last.draws(), backend, watched) : last.draws();
    double[] weights = Weighing.weights(last.weight(), last.draws(), weight, now);
    double effective = 1 / DoubleStream.of(weights).map(w -> w * w).sum();
    // The last number of the generation; those before it belong to the draws.
    RandomStream stream = RandomStream.at(seed, size, Purpose.CALIBRATION, generation);
    List<Draw> draws = Weighing.resampled(now, weights, stream.uniform());
    Walk walk = new Walk(Emulator.of(last.tried()), spread(draws), weight, generation);
    List<Move> moves = moved(draws, walk, backend, watched);
    List<Draw> taken = moves.stream().map(Move::taken).toList();
    int accepted =
        (int) IntStream.range(0, size).filter(i -> !taken.get(i).equals(draws.get(i))).count();
    double least = Population.nearest(taken).distance2();
    return new Population(
        last.with(new Generation(weight, effective, size, accepted, least)),
        taken,
        Population.latest(last.tried(), moves.stream().map(Move::reached).toList()),
        generation < KEPT_FROM ? List.of() : Population.together(last.kept(), taken));
  }

  private static double share(int generation) {
    return generation < ALL_FROM ? FEW : 1;
  }

  /**
   * The work up to a stage.
   *
   * @param generation the stage
   * @return sets of parameters simulated for one draw, in quarters of one with all people
   */
  static int quarters(int generation) {
    return generation < ALL_FROM
        ? generation + 1
        : ALL_FROM + QUARTERS * (generation - ALL_FROM + 2);
  }

  /** The same draws with all of their people. */
  private List<Draw> again(List<Draw> draws, Backend backend, Progress progress) {
    return backend.all(
        draws.stream()
            .map(draw -> (Supplier<Draw>) () -> simulated(draw.places(), draw.people(), 1))
            .toList(),
        progress);
  }

  /**
   * How the draws are moved.
   *
   * @param emulator what the walks go over
   * @param spread a factor of the draws' covariance
   * @param weight weight of the trials
   * @param item the number of the move, for its random numbers
   */
  private record Walk(Emulator emulator, RealMatrix spread, double weight, int item) {}

  /**
   * What came of a move.
   *
   * @param reached the draw at the end of the walk
   * @param taken that draw, or where the walk began
   */
  private record Move(Draw reached, Draw taken) {}

  private List<Move> moved(List<Draw> from, Walk walk, Backend backend, Progress progress) {
    List<Supplier<Move>> moves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Draw start = from.get(i);
      RandomStream stream = RandomStream.at(seed, i, Purpose.CALIBRATION, walk.item());
      moves.add(() -> moved(start, walk, stream));
    }
    return backend.all(moves, progress);
  }

  /** Walks, simulates at the end, and corrects for what the emulator got wrong. */
  private Move moved(Draw from, Walk walk, RandomStream stream) {
    RealMatrix step = walk.spread().scalarMultiply(STEP / Math.sqrt(dimensions));
    double[] start = from.places().stream().mapToDouble(Double::doubleValue).toArray();
    double emulatedStart = emulated(walk, start);
    double[] place = start;
    double emulated = emulatedStart;
    for (int i = 0; i < STEPS; i++) {
      double[] next = step.operate(normals(stream));
      for (int k = 0; k < dimensions; k++) {
        next[k] += place[k];
      }
      double there = allowed(next) ? emulated(walk, next) : Double.POSITIVE_INFINITY;
      if (stream.uniform() < StrictMath.exp(-walk.weight() * (there - emulated) / 2)) {
        place = next;
        emulated = there;
      }
    }
    long people = walk.item() % 2 == 0 ? people(stream) : from.people();
    Draw reached = simulated(DoubleStream.of(place).boxed().toList(), people, share(walk.item()));
    double farther = reached.distance2() - emulated - (from.distance2() - emulatedStart);
    boolean take = stream.uniform() < StrictMath.exp(-walk.weight() * farther / 2);
    return new Move(reached, take ? reached : from);
  }

  private double[] normals(RandomStream stream) {
    double[] normals = new double[dimensions];
    for (int k = 0; k < dimensions; k++) {
      normals[k] = STANDARD.quantile(stream.uniform());
    }
    return normals;
  }

  private boolean allowed(double[] places) {
    return DoubleStream.of(places).allMatch(place -> place >= 0 && place <= 1)
        && model.credible(places);
  }

  /** Without an emulator all places are as good. */
  private double emulated(Walk walk, double[] places) {
    return walk.emulator().predicts() ? model.distance2(walk.emulator().figures(places)) : 0;
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

  private static long people(RandomStream stream) {
    return (long) (stream.uniform() * MANY);
  }

  private Draw simulated(List<Double> places, long people, double share) {
    double[] figures = model.simulate(places, people, share);
    List<Double> simulated = DoubleStream.of(figures).boxed().toList();
    return new Draw(places, people, simulated, model.distance2(figures));
  }
}
