package sinew.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much of the variance of a result comes from each of its factors: first-order and total
 * indices of Sobol by the estimators of Saltelli and Jansen. The points are a Sobol sequence
 * scrambled by a digital shift; several shifts give independent estimates, and so the intervals.
 *
 * @see <a href="https://doi.org/10.1016/j.cpc.2009.09.018">Saltelli et al. (2010), Variance based
 *     sensitivity analysis of model output</a>
 * @see <a href="https://doi.org/10.1016/S0010-4655(98)00154-4">Jansen (1999), Analysis of variance
 *     designs for model output</a>
 */
public final class SobolIndices {
  private static final double LEVEL = 0.975;

  private SobolIndices() {}

  /**
   * The indices of a factor.
   *
   * @param first share of the variance that the factor explains alone
   * @param total share of the variance that it explains together with its interactions
   */
  public record Index(Portion first, Portion total) {}

  /**
   * A share of the variance.
   *
   * @param value the estimate; may lie a little below 0 or above 1
   * @param interval its 95 % interval, by Student's t from the spread between shifts
   */
  public record Portion(double value, Interval interval) {}

  /**
   * Which points to look at.
   *
   * @param factors how many factors, 1 to 500
   * @param points base points of each shift; a power of two is best
   * @param shifts numbers in [0, 1): for each shift two for each factor; at least two shifts
   */
  public record Design(int factors, int points, List<List<Double>> shifts) {
    public Design {
      shifts = List.copyOf(shifts);
    }

    /**
     * The points: for each shift and base point those of the two samples, then one for each factor
     * in which it alone is of the second sample.
     *
     * @return places of the factors, each in [0, 1)
     */
    public List<List<Double>> places() {
      List<List<Double>> places = new ArrayList<>();
      for (List<Double> shift : shifts) {
        for (List<Double> both : UnitPoints.sobol(points, shift)) {
          List<Double> first = both.subList(0, factors);
          places.add(List.copyOf(first));
          places.add(List.copyOf(both.subList(factors, 2 * factors)));
          for (int factor = 0; factor < factors; factor++) {
            List<Double> mixed = new ArrayList<>(first);
            mixed.set(factor, both.get(factors + factor));
            places.add(mixed);
          }
        }
      }
      return places;
    }
  }

  /**
   * The indices of all factors.
   *
   * @param design which points were looked at
   * @param results the result at each point, in the order of the design
   * @return an index for each factor; 0 if the result never changes
   */
  public static List<Index> of(Design design, List<Double> results) {
    int each = design.points() * (design.factors() + 2);
    List<Shift> shifts =
        IntStream.range(0, design.shifts().size())
            .mapToObj(i -> new Shift(design, results.subList(i * each, (i + 1) * each)))
            .toList();
    return IntStream.range(0, design.factors())
        .mapToObj(
            factor ->
                new Index(
                    portion(shifts, shift -> shift.first(factor)),
                    portion(shifts, shift -> shift.total(factor))))
        .toList();
  }

  private static Portion portion(List<Shift> shifts, ToDoubleFunction<Shift> index) {
    double[] values = shifts.stream().mapToDouble(index).toArray();
    double mean = StatUtils.mean(values);
    double error = Math.sqrt(StatUtils.variance(values) / values.length);
    double width = error * new TDistribution(values.length - 1).inverseCumulativeProbability(LEVEL);
    return new Portion(mean, new Interval(mean - width, mean + width));
  }

  /** The results at the points of one shift. */
  private record Shift(Design design, List<Double> results) {

    private double result(int point, int sample) {
      return results.get(point * (design.factors() + 2) + sample);
    }

    private double variance() {
      double[] both =
          IntStream.range(0, 2 * design.points()).mapToDouble(i -> result(i / 2, i % 2)).toArray();
      return StatUtils.populationVariance(both);
    }

    /** \( S_i = \frac{1}{n V} \sum f(B) (f(A_B^i) - f(A)) \) (Saltelli), f from its mean. */
    private double first(int factor) {
      double mean = results.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      double sum = 0;
      for (int i = 0; i < design.points(); i++) {
        sum += (result(i, 1) - mean) * (result(i, 2 + factor) - result(i, 0));
      }
      return variance() == 0 ? 0 : sum / (design.points() * variance());
    }

    /** \( S_{Ti} = \frac{1}{2 n V} \sum (f(A) - f(A_B^i))^2 \). */
    private double total(int factor) {
      double sum = 0;
      for (int i = 0; i < design.points(); i++) {
        double difference = result(i, 0) - result(i, 2 + factor);
        sum += difference * difference;
      }
      return variance() == 0 ? 0 : sum / (2 * design.points() * variance());
    }
  }
}
