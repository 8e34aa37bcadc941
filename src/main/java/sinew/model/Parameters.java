package sinew.model;

import java.util.Arrays;

/** A value for each {@link Parameter}. Immutable. */
public final class Parameters {
  private static final Parameters STANDARD =
      new Parameters(Arrays.stream(Parameter.values()).mapToDouble(Parameter::standard).toArray());

  private final double[] values;

  private Parameters(double[] values) {
    this.values = values;
  }

  /**
   * The default values.
   *
   * @return every parameter at its default
   */
  public static Parameters standard() {
    return STANDARD;
  }

  /**
   * The value of a parameter.
   *
   * @param parameter the parameter
   * @return its value, in the parameter's unit
   */
  public double of(Parameter parameter) {
    return values[parameter.ordinal()];
  }

  /**
   * The same values but for one.
   *
   * @param parameter the parameter that changes
   * @param value its new value, in its range
   * @return the changed copy
   * @throws IllegalArgumentException if the value is out of the parameter's range
   */
  public Parameters with(Parameter parameter, double value) {
    if (!parameter.range().contains(value)) {
      throw new IllegalArgumentException(
          parameter.key() + " must lie in " + parameter.range() + ", was " + value);
    }
    double[] changed = values.clone();
    changed[parameter.ordinal()] = value;
    return new Parameters(changed);
  }
}
