package sinew.model;

import static sinew.model.Parameter.*;

import sinew.maths.Maths;

/** How fast one patient's tendon heals, and how treatments change that. Immutable. */
public final class Healing {
  private static final double NEUTRAL_AGE = Definition.NEUTRAL_AGE.value();
  private static final double NEUTRAL_INDEX = Definition.NEUTRAL_BODY_MASS_INDEX.value();
  private static final double LEAST = Definition.HEALING_LEAST.value();

  private final double ratePerDay;
  private final double bodyMassIndex;
  private final double lossPerBmi;
  private final double menopauseLoss;
  private final double persistent;

  private Healing(Parameters parameters, Traits traits) {
    ratePerDay = healingRate(parameters, traits);
    bodyMassIndex = traits.of(Trait.BODY_MASS_INDEX);
    lossPerBmi = parameters.of(HEALING_LOSS_PER_BMI);
    persistent = Math.max(1e-3, persistent(traits, parameters.of(PERSISTENT_HEALS)));
    menopauseLoss = parameters.of(MENOPAUSE_SLOWS) * traits.of(Trait.MENOPAUSE);
  }

  /**
   * How fast a patient's tendon heals.
   *
   * @param parameters the equations' parameters
   * @param traits the patient's traits
   * @return it, before any treatment
   */
  public static Healing of(Parameters parameters, Traits traits) {
    return new Healing(parameters, traits);
  }

  /** {@return the share of the deficit that heals a day at full stimulus} */
  public double ratePerDay() {
    return ratePerDay;
  }

  /**
   * \( r = r_{stage} \, f \, k \, (1 - a \, \max(-2, (age - 40) / 10)) \, (1 - b \, \max(0, BMI -
   * 25)) \, (1 - c \, m) (1 + d (sleep - 0.5)) \), the brackets of age and body mass index at least
   * 0.2; k is small in the people whose tendon hardly heals, and 1 in all others (M27, M30).
   */
  private static double healingRate(Parameters parameters, Traits traits) {
    double stageRate =
        parameters.of(
            switch (traits.stage()) {
              case SOUND, REACTIVE -> HEALING_REACTIVE;
              case DYSREPAIR -> HEALING_DYSREPAIR;
              case DEGENERATIVE -> HEALING_DEGENERATIVE;
            });
    double decades = Math.max(-2, (traits.of(Trait.AGE_YEARS) - NEUTRAL_AGE) / 10);
    return stageRate
        * Maths.exp(parameters.of(HEALING_SPREAD) * Maths.log(traits.of(Trait.HEALING_FACTOR)))
        * persistent(traits, parameters.of(PERSISTENT_HEALS))
        * Math.max(LEAST, 1 - parameters.of(HEALING_LOSS_PER_DECADE) * decades)
        * ofBodyMassIndex(parameters.of(HEALING_LOSS_PER_BMI), traits.of(Trait.BODY_MASS_INDEX))
        * (1 - parameters.of(MENOPAUSE_SLOWS) * traits.of(Trait.MENOPAUSE))
        * (1 + parameters.of(SLEEP_HELPS) * (traits.of(Trait.SLEEP) - 0.5));
  }

  /** A factor of those whose tendon hardly heals; 1 in all others. */
  static double persistent(Traits traits, double factor) {
    return 1 - traits.of(Trait.PERSISTENCE) * (1 - factor);
  }

  private static double ofBodyMassIndex(double lossPerUnit, double bodyMassIndex) {
    return Math.max(LEAST, 1 - lossPerUnit * Math.max(0, bodyMassIndex - NEUTRAL_INDEX));
  }

  /**
   * Change of the healing rate when weight falls, hormones are replaced or a tendon is renewed: the
   * brackets of {@code r} as they are then, over those of the untreated person.
   *
   * @param bodyMassIndexShift change of the body mass index, kg/m2
   * @param menopauseKept share of what menopause costs that is left, 0 to 1
   * @param renewal how far a tendon that hardly heals heals as others do, 0 to 1
   * @return a factor, 1 if nothing changes
   */
  public double change(double bodyMassIndexShift, double menopauseKept, double renewal) {
    return ofBodyMassIndex(lossPerBmi, bodyMassIndex + bodyMassIndexShift)
        / ofBodyMassIndex(lossPerBmi, bodyMassIndex)
        * ((1 - menopauseLoss * menopauseKept) / (1 - menopauseLoss))
        * ((persistent + renewal * (1 - persistent)) / persistent);
  }
}
