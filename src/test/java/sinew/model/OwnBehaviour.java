package sinew.model;

/** The behaviour of one person, for tests and for the twin of the engine. */
public final class OwnBehaviour {
  private final Behaviour behaviour;
  private final double adherence;
  private final double adherenceFall;
  private final double avoidedSpellChance;
  private final double cause;
  private final double unavoidable;

  private OwnBehaviour(Parameters parameters, Traits traits) {
    behaviour = Behaviour.of(parameters);
    adherence = traits.of(Trait.ADHERENCE);
    adherenceFall = behaviour.adherenceFall(traits);
    avoidedSpellChance = behaviour.avoidedSpellChance(traits);
    cause = traits.of(Trait.UNDERLYING_CAUSE);
    unavoidable = traits.of(Trait.UNAVOIDABLE_LOAD);
  }

  public static OwnBehaviour of(Parameters parameters, Traits traits) {
    return new OwnBehaviour(parameters, traits);
  }

  public double adherence(int week) {
    return behaviour.adherence(adherence, adherenceFall, week);
  }

  public double spell(boolean avoids, double u) {
    return behaviour.spell(avoids ? avoidedSpellChance : behaviour.spellChance(), u);
  }

  public int spellDays() {
    return behaviour.spellDays();
  }

  public double activityLoad(double planned, double spell, double conditioning, double z) {
    return behaviour.activityLoad(planned, spell, conditioning, z);
  }

  public double nextConditioning(double conditioning, int sessionsDone, double trains) {
    return behaviour.nextConditioning(conditioning, sessionsDone, trains);
  }

  public double strain(int day, boolean treated, double masked) {
    return behaviour.strain(cause * behaviour.causeLeft(day, treated), masked);
  }

  public double sittingLoad4(double pressingHours) {
    return behaviour.sittingLoad4(pressingHours);
  }

  public double load(double activityLoad, double others4, double bearable) {
    return behaviour.load(activityLoad, others4, unavoidable, bearable);
  }
}
