package sinew.model;

import java.util.Arrays;

/** One patient's traits: a number for each {@link Trait}. Immutable. */
public final class Traits {
  private static final Stage[] STAGES = Stage.values();
  private static final Trait[] TRAITS = Trait.values();

  private final double[] values;

  private Traits(double[] values) {
    this.values = values;
  }

  /**
   * The traits with the given values.
   *
   * @param values the value of each trait, at the trait's ordinal; copied
   * @return the traits
   * @throws IllegalArgumentException if a value is missing or out of its trait's range
   */
  public static Traits of(double... values) {
    if (values.length != TRAITS.length) {
      throw new IllegalArgumentException(
          "a value for each trait is needed, were " + Arrays.toString(values));
    }
    for (Trait trait : TRAITS) {
      checkRange(trait, values[trait.ordinal()]);
    }
    return new Traits(values.clone());
  }

  private static void checkRange(Trait trait, double value) {
    if (!trait.range().contains(value)) {
      throw new IllegalArgumentException(
          trait.key() + " must lie in " + trait.range() + ", was " + value);
    }
    if (trait == Trait.STAGE && value != Math.rint(value)) {
      throw new IllegalArgumentException("stage must be a whole number, was " + value);
    }
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
    return STAGES[(int) of(Trait.STAGE)];
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
