package sinew.random;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sinew.text.Numbers;

/**
 * One of several values, each with a probability proportional to its weight. The values are kept in
 * increasing order, whatever the order they were given in, so that the quantile never decreases.
 *
 * @param values the values, at least one, finite
 * @param weights the weight of each value, at least 0, finite, and together positive
 */
public record Choice(List<Double> values, List<Double> weights) implements Distribution {
  public Choice {
    if (values.isEmpty() || values.size() != weights.size()) {
      throw new IllegalArgumentException(
          "a choice needs as many weights as values and at least one, were "
              + weights.size()
              + " and "
              + values.size());
    }
    if (!values.stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("the values must be finite, were " + values);
    }
    double total = total(weights);
    if (!(weights.stream().allMatch(weight -> weight >= 0) && total > 1e-300 && total < 1e300)) {
      throw new IllegalArgumentException(
          "the weights must be at least 0, finite and together positive, were " + weights);
    }
    List<Double> givenValues = values;
    List<Double> givenWeights = weights;
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(givenValues::get))
            .toList();
    values = order.stream().map(givenValues::get).toList();
    weights = order.stream().map(givenWeights::get).toList();
  }

  @Override
  public double quantile(double p) {
    double wanted = OpenUnit.checked(p) * total(weights);
    int index = 0;
    double sum = weights.get(0);
    while (sum < wanted) {
      index++;
      sum += weights.get(index);
    }
    return values.get(index);
  }

  // Added one by one, as the search does, so that its sum reaches this one to the bit.
  private static double total(List<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  @Override
  public String describe() {
    return IntStream.range(0, values.size())
        .mapToObj(
            i -> Numbers.exact(values.get(i)) + " (weight " + Numbers.exact(weights.get(i)) + ")")
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
