package sinew.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Elementary effects of Morris: how far a result moves when one factor takes a large step, from
 * many starting points. A mean size far from nothing marks a factor that matters; a spread as large
 * as the mean size marks one that acts through others or not evenly.
 *
 * @see <a href="https://doi.org/10.1016/j.envsoft.2006.10.004">Campolongo, Cariboni, Saltelli
 *     (2007), An effective screening design for sensitivity analysis of large models</a>
 */
public final class MorrisScreen {
  /** A grid of four levels; a step goes over two of its three gaps. */
  private static final int LEVELS = 4;

  private static final int GAPS = LEVELS - 1;
  private static final int STEP = LEVELS / 2;

  private MorrisScreen() {}

  /**
   * What a factor does, in the unit of the result, for a step over its whole range.
   *
   * @param size mean of the sizes of its effects
   * @param mean mean of its effects
   * @param spread standard deviation of its effects
   */
  public record Effect(double size, double mean, double spread) {}

  /**
   * Trajectories through the factors' ranges: each begins on the grid and moves one factor after
   * the other.
   *
   * @param factors how many factors, at least 1
   * @param uniform numbers in [0, 1): for each trajectory one for each factor to start from, and
   *     one for each to put them in order; at least two trajectories
   * @return places of the factors, each 0, 1/3, 2/3 or 1; a trajectory is factors + 1 of them
   */
  public static List<List<Double>> places(int factors, List<List<Double>> uniform) {
    List<List<Double>> places = new ArrayList<>();
    for (List<Double> numbers : uniform) {
      List<Integer> levels = new ArrayList<>();
      numbers.subList(0, factors).forEach(number -> levels.add((int) (number * LEVELS)));
      places.add(place(levels));
      for (int factor : order(numbers.subList(factors, 2 * factors))) {
        int level = levels.get(factor);
        levels.set(factor, level < STEP ? level + STEP : level - STEP);
        places.add(place(levels));
      }
    }
    return places;
  }

  private static List<Double> place(List<Integer> levels) {
    return levels.stream().map(level -> (double) level / GAPS).toList();
  }

  private static List<Integer> order(List<Double> keys) {
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted(Comparator.comparingDouble(keys::get))
        .toList();
  }

  /**
   * The effects of all factors.
   *
   * @param places the places that were looked at
   * @param results the result at each of them
   * @return an effect for each factor
   */
  public static List<Effect> of(List<List<Double>> places, List<Double> results) {
    int factors = places.get(0).size();
    int trajectories = places.size() / (factors + 1);
    double[][] effects = new double[factors][trajectories];
    for (int i = 1; i < places.size(); i++) {
      if (i % (factors + 1) != 0) {
        List<Double> from = places.get(i - 1);
        List<Double> to = places.get(i);
        int factor = moved(from, to);
        effects[factor][i / (factors + 1)] =
            (results.get(i) - results.get(i - 1)) / (to.get(factor) - from.get(factor));
      }
    }
    return IntStream.range(0, factors).mapToObj(factor -> effect(effects[factor])).toList();
  }

  private static int moved(List<Double> from, List<Double> to) {
    return IntStream.range(0, from.size())
        .filter(i -> !from.get(i).equals(to.get(i)))
        .findFirst()
        .orElseThrow();
  }

  private static Effect effect(double[] effects) {
    double size = 0;
    for (double effect : effects) {
      size += Math.abs(effect) / effects.length;
    }
    return new Effect(size, StatUtils.mean(effects), Math.sqrt(StatUtils.variance(effects)));
  }
}
