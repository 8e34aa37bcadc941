package sinew.model;

/** The soreness of one person's tendon, for tests and for the twin of the engine. */
public final class OwnSoreness {
  private final Soreness soreness;
  private final Traits traits;
  private final double settles;
  private final double lasting;

  private OwnSoreness(Parameters parameters, Traits traits) {
    soreness = Soreness.of(parameters);
    this.traits = traits;
    settles = soreness.settles(traits);
    lasting = soreness.lastingTenderness(Tendon.of(parameters).initialDeficit(traits));
  }

  public static OwnSoreness of(Parameters parameters, Traits traits) {
    return new OwnSoreness(parameters, traits);
  }

  public double initialIrritability() {
    return soreness.initialIrritability(traits);
  }

  public double initialMechanosensitivity() {
    return soreness.initialMechanosensitivity(traits);
  }

  public double nextIrritability(
      double irritability, double overload, double pressingHours, double deficit, double settling) {
    return soreness.nextIrritability(irritability, overload, pressingHours, deficit, settling);
  }

  public double nociception(
      double irritability,
      double relative,
      double missing,
      double mechanosensitivity,
      double sensitisation) {
    double tender = Soreness.tender(missing, lasting);
    return soreness.nociception(irritability, relative, tender, mechanosensitivity, sensitisation);
  }

  public double nextMechanosensitivity(
      double mechanosensitivity, double irritability, double conditioning, double calm) {
    return soreness.nextMechanosensitivity(
        mechanosensitivity, irritability, conditioning, calm, settles);
  }
}
