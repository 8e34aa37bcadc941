package sinew.calibration;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import sinew.calibration.Population.Draw;
import sinew.files.Sha256;
import sinew.model.PainSystem;
import sinew.model.Parameters;
import sinew.model.Soreness;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.simulation.Backend;
import sinew.simulation.Progress;

/**
 * A fit of free parameters to published figures.
 *
 * @param priors the free parameters
 * @param targets what they are held to
 * @param seed what the draws start from
 * @param size how many draws, at least twice as many as parameters
 */
public record Calibration(List<Prior> priors, CalibrationTargets targets, long seed, int size) {

  /** A day's load that much above capacity, such as a race without training (assumed). */
  private static final double OVERLOAD = 0.3;

  /** Hours of sitting a day (assumed). */
  private static final double SITTING = 4;

  /** A usual day's load over capacity (assumed). */
  private static final double USUAL_LOAD = 0.75;

  /** Draws from the priors of which one has to be credible. */
  private static final int TRIED = 1_000;

  /** Pain below which the overload has settled: little pain, as in a week that is well. */
  private static final double SETTLED = 2;

  public Calibration {
    priors = List.copyOf(priors);
    if (size < 2 * priors.size()) {
      throw new IllegalArgumentException("too few draws for so many parameters: " + size);
    }
  }

  /**
   * All the work.
   *
   * @return how many sets of parameters are simulated, in quarters of one with all people
   */
  public long work() {
    return (long) size * Sampler.quarters(Sampler.STAGES);
  }

  /**
   * The work that was done for some draws.
   *
   * @param population a stage
   * @return how many sets of parameters were simulated for it, in quarters of one with all people
   */
  public long work(Population population) {
    return (long) size * Sampler.quarters(population.generation());
  }

  /**
   * The identity of this calibration. Draws that were kept by another one are not used.
   *
   * @return SHA-256 of priors, figures, seed and sizes, in hexadecimal
   */
  public String digest() {
    return Sha256.of(priors + " " + targets.describe() + " " + seed + " " + size);
  }

  /**
   * Whether nothing is left to do.
   *
   * @param population a stage
   * @return whether it is the last
   */
  public boolean finished(Population population) {
    return population.generation() == Sampler.STAGES;
  }

  /**
   * Whether draws that were kept can be those of this calibration.
   *
   * @param population draws that were read
   * @return whether their numbers and places are such as this calibration makes
   */
  public boolean couldHave(Population population) {
    int stages = population.stages().size();
    return stages >= 1
        && stages <= Sampler.STAGES + 1
        && population.draws().size() == size
        && population.draws().stream().allMatch(this::couldHave)
        && population.tried().stream().allMatch(this::couldHave)
        && population.kept().size() == size * Math.max(0, stages - Sampler.KEPT_FROM)
        && population.kept().stream().allMatch(this::couldHave);
  }

  private boolean couldHave(Draw draw) {
    return draw.places().size() == priors.size()
        && draw.places().stream().allMatch(place -> place >= 0 && place <= 1)
        && draw.simulated().size() == targets.all().size();
  }

  /**
   * Draws from the priors.
   *
   * @param backend where sets of parameters are simulated
   * @param progress who waits; sees its work done
   * @return the first stage
   */
  public Population first(Backend backend, Progress progress) {
    return sampler().first(backend, progress);
  }

  /**
   * The next stage.
   *
   * @param last the stage before
   * @param backend where sets of parameters are simulated
   * @param progress who waits; sees its work done
   * @return the draws at a lower tolerance, or moved on
   */
  public Population next(Population last, Backend backend, Progress progress) {
    return sampler().next(last, backend, progress);
  }

  private Sampler sampler() {
    Sampler.Model model =
        new Sampler.Model() {
          @Override
          public double[] simulate(List<Double> places, long people, double share) {
            return targets.simulate(parameters(places), people, share);
          }

          @Override
          public double distance2(double[] figures) {
            return targets.distance2(figures);
          }

          @Override
          public boolean credible(double[] places) {
            return overloadSettles(parameters(DoubleStream.of(places).boxed().toList()));
          }
        };
    return new Sampler(priors.size(), size, seed, model);
  }

  /**
   * Whether the priors leave room for what is known of sound tendons.
   *
   * @return false if in none of a thousand draws from them a single overload settles
   */
  public boolean hasRoom() {
    return IntStream.range(0, TRIED)
        .mapToObj(draw -> RandomStream.at(seed, draw, Purpose.CALIBRATION))
        .map(stream -> DoubleStream.generate(stream::uniform).limit(priors.size()).boxed().toList())
        .anyMatch(places -> overloadSettles(parameters(places)));
  }

  /**
   * Whether a single overload of a sound tendon has settled two days later. Every clinic sees that
   * it does, and no trial says it, so that the ranges of single parameters cannot.
   */
  static boolean overloadSettles(Parameters parameters) {
    Soreness soreness = Soreness.of(parameters);
    double irritability = soreness.nextIrritability(0, OVERLOAD, SITTING, 0, 1);
    irritability = soreness.nextIrritability(irritability, 0, SITTING, 0, 1);
    irritability = soreness.nextIrritability(irritability, 0, SITTING, 0, 1);
    double nociception = soreness.nociception(irritability, USUAL_LOAD, 0, 0, 0);
    return PainSystem.pain(nociception, 1, 1) < SETTLED;
  }

  /**
   * The parameters at some places.
   *
   * @param places the place of each parameter in the range of its prior
   * @return the parameters; those that are not free at their defaults
   */
  public Parameters parameters(List<Double> places) {
    return Prior.parameters(priors, places);
  }
}
