package sinew.model;

import sinew.maths.Maths;

/** The pain system of one person, for tests and for the twin of the engine. */
public final class OwnPainSystem {
  private final PainSystem system;
  private final Traits traits;
  private final double mean;
  private final double ownGain;
  private final double sensitisationRate;
  private final double recoveryRate;
  private final double trainingRate;

  private OwnPainSystem(Parameters parameters, Traits traits, boolean education) {
    system = PainSystem.of(parameters);
    this.traits = traits;
    mean = traits.of(Trait.STRESS);
    ownGain = system.ownGain(traits);
    sensitisationRate = system.sensitisationRate(traits);
    recoveryRate = system.recoveryRate(traits, education);
    trainingRate = system.trainingRate(traits);
  }

  public static OwnPainSystem of(Parameters parameters, Traits traits, boolean education) {
    return new OwnPainSystem(parameters, traits, education);
  }

  public double initialSensitisation() {
    return system.initialSensitisation(traits);
  }

  public double nextStressDeviation(double deviation, double z) {
    return system.nextStressDeviation(deviation, z);
  }

  public double stress(double deviation, double shift) {
    return system.stress(mean, deviation, shift);
  }

  public double pain(double nociception, double sensitisation, double stress) {
    return PainSystem.pain(nociception, ownGain, Maths.exp(system.logGain(sensitisation, stress)));
  }

  public double calm(double pain) {
    return system.calm(pain);
  }

  public double nextSensitisation(
      double sensitisation,
      double pain,
      double stress,
      double recentLoad,
      double conditioning,
      double desensitising) {
    double rate = (recoveryRate + trainingRate * conditioning) * desensitising;
    return system.nextSensitisation(
        sensitisation,
        sensitisationRate,
        pain,
        system.calming(rate, system.calm(pain), stress, recentLoad));
  }
}
