package sinew.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import sinew.calibration.Population.Draw;

/** How draws are weighed and chosen between the stages of a {@link Sampler}. */
final class Weighing {
  private Weighing() {}

  /**
   * Weights in proportion to \( \exp(-\Delta (w D^2) / 2) \).
   *
   * @param before weight of the trials in the stage before
   * @param then the draws of that stage
   * @param weight weight of the trials now
   * @param now the same draws, perhaps with more people
   * @return a weight for each draw, adding to 1
   */
  static double[] weights(double before, List<Draw> then, double weight, List<Draw> now) {
    double[] farther =
        IntStream.range(0, now.size())
            .mapToDouble(i -> weight * now.get(i).distance2() - before * then.get(i).distance2())
            .toArray();
    double least = DoubleStream.of(farther).min().orElseThrow();
    double[] weights =
        DoubleStream.of(farther).map(more -> StrictMath.exp(-(more - least) / 2)).toArray();
    double sum = DoubleStream.of(weights).sum();
    return DoubleStream.of(weights).map(one -> one / sum).toArray();
  }

  /**
   * As many draws as before, each as often as its weight says (systematic resampling).
   *
   * @param draws the draws
   * @param weights their weights
   * @param uniform a uniform number
   * @return the draws chosen
   */
  static List<Draw> resampled(List<Draw> draws, double[] weights, double uniform) {
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
}
