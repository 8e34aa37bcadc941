package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/**
 * How much a person does of what is planned (M43). People who take more than planned do so less the
 * more it has hurt lately, and not at all from a certain pain on. Mutable; one instance a life.
 */
final class Eagerness {
  private final double loadTaken;
  private final double carefulPain;
  private final double kept;

  private double caution;

  private Eagerness(Parameters parameters, Traits traits) {
    loadTaken = traits.of(Trait.LOAD_TAKEN);
    carefulPain = parameters.of(CAREFUL_PAIN);
    kept = Maths.exp(-1 / parameters.of(CAUTION_DAYS));
  }

  static Eagerness of(Parameters parameters, Traits traits) {
    return new Eagerness(parameters, traits);
  }

  /** Takes in the mean pain of the last 7 days, at the end of a day. */
  void next(double weekPain) {
    caution = Math.max(caution * kept, Math.min(1, weekPain / carefulPain));
  }

  /** Load taken over load planned. */
  double loadTaken() {
    return loadTaken > 1 ? 1 + (loadTaken - 1) * (1 - caution) : loadTaken;
  }
}
