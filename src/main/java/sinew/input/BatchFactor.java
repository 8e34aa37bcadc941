package sinew.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sinew.files.Assignment;
import sinew.scenario.Factor;

/**
 * What a batch varies: a key with the values that it gets, or with a range.
 *
 * @param index its place in the list of factors
 * @param key the key, as {@code --set} takes it
 * @param values its values as YAML; none if it has a range
 * @param range its range; empty if it has values
 */
record BatchFactor(int index, String key, List<String> values, Optional<Factor> range) {
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  BatchFactor {
    values = List.copyOf(values);
  }

  /**
   * A value that a run is given, and where the plan says so.
   *
   * @param assignment the value
   * @param steps the place in the plan
   */
  record Given(Assignment assignment, List<Object> steps) {
    Given {
      steps = List.copyOf(steps);
    }
  }

  /** One of the values. */
  Given value(int place) {
    return new Given(
        Assignment.of(key + "=" + values.get(place)), List.of("factors", index, "values", place));
  }

  /** All values, in order. */
  List<Given> all() {
    List<Given> all = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      all.add(value(i));
    }
    return all;
  }

  /**
   * The value at a place between the first and the last.
   *
   * @param share the place, in [0, 1)
   * @return a value, of a range to four digits
   */
  Given at(double share) {
    if (range.isEmpty()) {
      return value((int) (share * values.size()));
    }
    BigDecimal value = new BigDecimal(range.get().value(share)).round(FOUR_DIGITS);
    String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return new Given(Assignment.of(key + "=" + text), List.of("factors", index, "from"));
  }
}
