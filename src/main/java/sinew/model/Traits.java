package sinew.model;

import java.util.Arrays;

/** One patient's traits: a number for each {@link Trait}. Immutable. */
public final class Traits {
  private final double[] values;

  private Traits(double[] values) {
    this.values = values;
  }

  /**
   * The traits with the given values.
   *
   * @param values the value of each trait, at the trait's ordinal; copied
   * @return the traits
   * @throws IllegalArgumentException if a value is missing or not finite
   */
  public static Traits of(double... values) {
    if (values.length != Trait.values().length
        || !Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "a finite value for each trait is needed, was " + Arrays.toString(values));
    }
    return new Traits(values.clone());
  }

  /**
   * The value of a trait.
   *
   * @param trait the trait
   * @return its value, in the trait's unit
   */
  public double of(Trait trait) {
    return values[trait.ordinal()];
  }

  /**
   * The stage of this patient's tendinopathy.
   *
   * @return the stage
   */
  public Stage stage() {
    return Stage.values()[(int) of(Trait.STAGE)];
  }

  /**
   * The same person but for one trait.
   *
   * @param trait the trait that changes
   * @param value its new value
   * @return the changed copy
   */
  public Traits with(Trait trait, double value) {
    double[] changed = values.clone();
    changed[trait.ordinal()] = value;
    return of(changed);
  }
}
