package sinew.random;

import sinew.text.Numbers;

/**
 * Always the same value. Like every distribution it uses up a uniform number.
 *
 * @param value the value, finite
 */
public record Constant(double value) implements Distribution {
  public Constant {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a constant must be finite, was " + value);
    }
  }

  @Override
  public double quantile(double p) {
    OpenUnit.checked(p);
    return value;
  }

  @Override
  public String describe() {
    return "always " + Numbers.exact(value);
  }
}
