package sinew.model;

/** The tendon of one person, for tests and for the twin of the engine: equations with traits. */
public final class OwnTendon {
  private final Tendon tendon;
  private final Traits traits;
  private final double soundCapacity;
  private final double healingRate;

  private OwnTendon(Parameters parameters, Traits traits) {
    tendon = Tendon.of(parameters);
    this.traits = traits;
    soundCapacity = traits.of(Trait.SOUND_CAPACITY);
    healingRate = Healing.of(parameters, traits).ratePerDay();
  }

  public static OwnTendon of(Parameters parameters, Traits traits) {
    return new OwnTendon(parameters, traits);
  }

  public double initialDeficit() {
    return tendon.initialDeficit(traits);
  }

  public double initialWeakness() {
    return tendon.initialWeakness(traits);
  }

  public double strength(double deficit, double weakness) {
    return tendon.strength(deficit + weakness);
  }

  public double capacity(double strength, double conditioning) {
    return tendon.capacity(soundCapacity, strength, conditioning);
  }

  public double bearable(double capacity, double irritability) {
    return tendon.bearable(capacity, irritability);
  }

  public double nextStimulus(double stimulus, double relative, double overload, double tiredness) {
    return tendon.nextStimulus(stimulus, relative, overload, tiredness);
  }

  public double kept(double overload) {
    return tendon.kept(overload);
  }

  public double nextTiredness(double tiredness, double load, double bearable) {
    return tendon.nextTiredness(tiredness, load, bearable);
  }

  public double nextRecentLoad(double recentLoad, double relative) {
    return tendon.nextRecentLoad(recentLoad, relative);
  }

  public double nextDeficit(
      double deficit, double stimulus, double recentLoad, double overload, double factor) {
    return tendon.nextDeficit(
        deficit, healingRate * factor, stimulus, tendon.disuse(recentLoad), overload);
  }

  public double nextWeakness(double weakness, double stimulus, double recentLoad) {
    return tendon.nextWeakness(weakness, stimulus, tendon.disuse(recentLoad));
  }

  public double weakened(double deficit, double kept) {
    return tendon.weakened(deficit, kept);
  }
}
