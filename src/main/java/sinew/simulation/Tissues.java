package sinew.simulation;

import java.util.List;
import sinew.model.Healing;
import sinew.model.Parameters;
import sinew.model.Tendon;
import sinew.model.Trait;
import sinew.model.Traits;

/** The tendons and muscles of a block of people: a column for each state, a loop a step. */
final class Tissues {
  private final Tendon tendon;
  private final int size;
  private final double[] soundCapacity;
  private final double[] healingRate;
  private final double[] deficit;
  private final double[] weakness;
  private final double[] stimulus;
  private final double[] tiredness;
  private final double[] recentLoad;
  private final double[] disuse;
  private final double[] rate;
  private final double[] missing;
  private final double[] strength;
  private final double[] capacity;
  private final double[] bearable;
  private final double[] overload;
  private final double[] relative;

  /** On the first day of the run-in. */
  Tissues(Parameters parameters, List<Traits> people) {
    tendon = Tendon.of(parameters);
    size = people.size();
    soundCapacity = PerPerson.of(people, Trait.SOUND_CAPACITY);
    healingRate = PerPerson.of(people, traits -> Healing.of(parameters, traits).ratePerDay());
    deficit = PerPerson.of(people, tendon::initialDeficit);
    weakness = PerPerson.of(people, tendon::initialWeakness);
    stimulus = new double[size];
    tiredness = new double[size];
    recentLoad = new double[size];
    disuse = new double[size];
    rate = new double[size];
    missing = new double[size];
    strength = new double[size];
    capacity = new double[size];
    bearable = new double[size];
    overload = new double[size];
    relative = new double[size];
  }

  /** Doses that weaken the tendon take their share. */
  void weaken(double[] kept) {
    for (int i = 0; i < size; i++) {
      deficit[i] = tendon.weakened(deficit[i], kept[i]);
    }
  }

  /** What the tendons bear today. */
  void bear(double[] conditioning, double[] irritability) {
    rest();
    capacity(conditioning, capacity);
    for (int i = 0; i < size; i++) {
      bearable[i] = tendon.bearable(capacity[i], irritability[i]);
    }
  }

  /**
   * The capacity of the tendons as they are now. At the end of a day, that of the next day, if no
   * dose weakens them.
   *
   * @param conditioning how well trained the muscles are
   * @param into where it goes
   */
  void capacity(double[] conditioning, double[] into) {
    for (int i = 0; i < size; i++) {
      into[i] = tendon.capacity(soundCapacity[i], strength[i], conditioning[i]);
    }
  }

  private void rest() {
    for (int i = 0; i < size; i++) {
      missing[i] = deficit[i] + weakness[i];
    }
    for (int i = 0; i < size; i++) {
      strength[i] = tendon.strength(missing[i]);
    }
  }

  /** The day's load against what the tendons bear. */
  void take(double[] load) {
    for (int i = 0; i < size; i++) {
      overload[i] = Tendon.overload(load[i], bearable[i]);
    }
    for (int i = 0; i < size; i++) {
      relative[i] = load[i] / capacity[i];
    }
  }

  /** The greatest load of the last days, today's included. */
  void remember() {
    for (int i = 0; i < size; i++) {
      recentLoad[i] = tendon.nextRecentLoad(recentLoad[i], relative[i]);
    }
  }

  /** Tendon and muscle become those of the next day. */
  void respond(double[] load, double[] healing) {
    stimulate();
    tire(load);
    disuse();
    heal(healing);
    strengthen();
    rest();
  }

  private void stimulate() {
    for (int i = 0; i < size; i++) {
      stimulus[i] = tendon.nextStimulus(stimulus[i], relative[i], overload[i], tiredness[i]);
    }
  }

  private void tire(double[] load) {
    for (int i = 0; i < size; i++) {
      tiredness[i] = tendon.nextTiredness(tiredness[i], load[i], bearable[i]);
    }
  }

  private void disuse() {
    for (int i = 0; i < size; i++) {
      disuse[i] = tendon.disuse(recentLoad[i]);
    }
  }

  private void heal(double[] healing) {
    for (int i = 0; i < size; i++) {
      rate[i] = healingRate[i] * healing[i];
    }
    for (int i = 0; i < size; i++) {
      deficit[i] = tendon.nextDeficit(deficit[i], rate[i], stimulus[i], disuse[i], overload[i]);
    }
  }

  private void strengthen() {
    for (int i = 0; i < size; i++) {
      weakness[i] = tendon.nextWeakness(weakness[i], stimulus[i], disuse[i]);
    }
  }

  double[] deficit() {
    return deficit;
  }

  /** The share of sound capacity that is missing. */
  double[] missing() {
    return missing;
  }

  double[] recentLoad() {
    return recentLoad;
  }

  double[] strength() {
    return strength;
  }

  double[] capacity() {
    return capacity;
  }

  double[] bearable() {
    return bearable;
  }

  double[] overload() {
    return overload;
  }

  double[] relative() {
    return relative;
  }

  /** The equations. */
  Tendon equations() {
    return tendon;
  }
}
