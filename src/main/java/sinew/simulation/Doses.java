package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import sinew.maths.Maths;
import sinew.model.Prescription;
import sinew.model.Traits;
import sinew.model.Treatment;
import sinew.random.Normal;
import sinew.random.Purpose;
import sinew.random.RandomStream;

/** The doses of one treatment in a block of people, and what is left of their effect. */
final class Doses {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final Normal STANDARD = new Normal(0, 1);

  private final Prescription prescription;
  private final boolean[] responds;
  private final double[] keeps;
  private final double[] level;
  private final double[] effect;
  private final double comesAbout;
  private final int[] next;
  private final int[] given;
  private final int[] last;
  private int soonest;
  private boolean anyGiven;

  /**
   * Before day 0.
   *
   * @param prescription what is given
   * @param scheduled whether it is given from the start, not only if little changes
   * @param people the people
   * @param address who they are
   */
  Doses(Prescription prescription, boolean scheduled, List<Traits> people, Address address) {
    this.prescription = prescription;
    int size = people.size();
    responds = new boolean[size];
    keeps = new double[size];
    level = new double[size];
    Treatment.Kinetics kinetics = prescription.treatment().kinetics();
    effect = kinetics.onsetDays() > 0 ? new double[size] : level;
    comesAbout = kinetics.onsetDays() > 0 ? 1 - Maths.exp(-1 / kinetics.onsetDays()) : 1;
    next = new int[size];
    given = new int[size];
    last = new int[size];
    soonest = scheduled ? prescription.fromDay() : NEVER;
    Arrays.fill(next, soonest);
    Treatment treatment = prescription.treatment();
    // By the treatment's name, so that the same people respond to it under every plan.
    int item = treatment.key().hashCode();
    for (int i = 0; i < size; i++) {
      RandomStream own =
          RandomStream.at(address.seed(), address.patient(i), Purpose.RESPONSE, item);
      responds[i] = own.uniform() < treatment.responders();
      double z = STANDARD.quantile(own.uniform());
      keeps[i] = Maths.exp(-1 / (kinetics.lastsDays() * Maths.exp(kinetics.lastsSpread() * z)));
    }
  }

  Treatment treatment() {
    return prescription.treatment();
  }

  /** Adds the treatment in one person. */
  void start(int person, int day) {
    next[person] = day + prescription.fromDay();
    soonest = Math.min(soonest, next[person]);
  }

  /** Whether the treatment was ever added in a person. */
  boolean started(int person) {
    return next[person] != NEVER || given[person] > 0;
  }

  /** Whether anybody had a dose by a day, or has one on it. */
  boolean begunBy(int day) {
    return day >= soonest || anyGiven;
  }

  /** Whether anybody has a dose on a day. */
  boolean anyOn(int day) {
    return day == soonest;
  }

  /** Whether a person has a dose on a day. */
  boolean on(int day, int person) {
    return next[person] == day;
  }

  /** What doses gave fades by a day, and more of it comes about. */
  void fade() {
    for (int i = 0; i < level.length; i++) {
      level[i] *= keeps[i];
    }
    if (comesAbout < 1) {
      for (int i = 0; i < effect.length; i++) {
        effect[i] += (level[i] - effect[i]) * comesAbout;
      }
    }
  }

  /**
   * Gives a dose.
   *
   * @param person to whom
   * @param day the day
   * @param works whether the treatment can work now
   * @return whether the dose breaks the treatment's limits
   */
  boolean give(int person, int day, boolean works) {
    Treatment treatment = treatment();
    anyGiven = true;
    given[person]++;
    boolean broken = treatment.limits().brokenBy(given[person], day - last[person]);
    if (works && responds[person]) {
      level[person] += treatment.kinetics().build() * (1 - level[person]);
    }
    last[person] = day;
    boolean more = given[person] < prescription.doses();
    next[person] = more ? day + prescription.everyDays() : NEVER;
    return broken;
  }

  /** All doses of a day were given. */
  void dayIsOver() {
    soonest = Arrays.stream(next).min().orElse(NEVER);
  }

  /** What is left of the effect in each person, 0 to 1. */
  double[] effect() {
    return effect;
  }

  /** Which dose a person had on a day, from 1; 0 if none. */
  int doseOn(int day, int person) {
    return given[person] > 0 && last[person] == day ? given[person] : 0;
  }
}
