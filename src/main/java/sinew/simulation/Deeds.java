package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import sinew.maths.Maths;
import sinew.model.Behaviour;
import sinew.model.Parameters;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.DailyNumbers;

/**
 * What a block of people does on a day: activity with its noise and spells, sessions done or
 * missed, and the load of all of it. A column for each state, a loop a step.
 */
final class Deeds {
  private final Behaviour behaviour;
  private final boolean treatsCause;
  private final int size;
  private final double[] cause;
  private final double[] unavoidable;
  private final double[] avoidedSpellChance;
  private final double mostAvoided;
  private final double[] fullAdherence;
  private final double[] adherenceFall;
  private final double[] adherence;
  private double[] noise;
  private final double[] spell;
  private final int[] spellDaysLeft;
  private final double[] sessionsDone;
  private final double[] conditioning;
  private final double[] pressingHours;
  private final double[] activityLoad;
  private final double[] others4;
  private final double[] load;

  /** On the first day of the run-in. */
  Deeds(Parameters parameters, List<Traits> people, boolean treatsCause) {
    behaviour = Behaviour.of(parameters);
    this.treatsCause = treatsCause;
    size = people.size();
    cause = PerPerson.of(people, Trait.UNDERLYING_CAUSE);
    unavoidable = PerPerson.of(people, Trait.UNAVOIDABLE_LOAD);
    avoidedSpellChance = PerPerson.of(people, behaviour::avoidedSpellChance);
    mostAvoided = Arrays.stream(avoidedSpellChance).max().orElse(0);
    fullAdherence = PerPerson.of(people, Trait.ADHERENCE);
    adherenceFall = PerPerson.of(people, behaviour::adherenceFall);
    adherence = PerPerson.of(people, Trait.ADHERENCE);
    spell = new double[size];
    Arrays.fill(spell, 1);
    spellDaysLeft = new int[size];
    sessionsDone = new double[size];
    conditioning = new double[size];
    pressingHours = new double[size];
    activityLoad = new double[size];
    others4 = new double[size];
    load = new double[size];
  }

  /** Decides what the day holds. */
  void plan(int day, Courses courses, DailyNumbers numbers) {
    noise = numbers.bells(1);
    beginSpells(courses, numbers.words(2));
    if (day > 0 && day % 7 == 0) {
      for (int i = 0; i < size; i++) {
        adherence[i] = behaviour.adherence(fullAdherence[i], adherenceFall[i], day / 7);
      }
    }
    if (courses.sessions().anyPlanned()) {
      double[] planned = courses.sessions().planned();
      double[] u = numbers.uniforms(3);
      for (int i = 0; i < size; i++) {
        sessionsDone[i] = planned[i] * Maths.positive(adherence[i] - u[i]);
      }
    } else {
      Arrays.fill(sessionsDone, 0);
    }
  }

  private void beginSpells(Courses courses, int[] words) {
    int most = DailyNumbers.above(Math.max(behaviour.spellChance(), mostAvoided));
    for (int i = 0; i < size; i++) {
      // Most days are none of a spell: nothing else is looked up for them.
      if (words[i] < most || spell[i] > 1) {
        spell(i, DailyNumbers.uniform(words[i]), courses);
      }
    }
  }

  private void spell(int person, double u, Courses courses) {
    if (spellDaysLeft[person] > 0) {
      spellDaysLeft[person]--;
      return;
    }
    boolean avoids = courses.avoidsSpells(person);
    double chance = avoids ? avoidedSpellChance[person] : behaviour.spellChance();
    spell[person] = behaviour.spell(chance, u);
    spellDaysLeft[person] = spell[person] > 1 ? behaviour.spellDays() - 1 : 0;
  }

  /**
   * Does it.
   *
   * @param day the day
   * @param courses what is planned
   * @param tissues tendons that know what they bear
   * @param pains pain of the day before
   * @param ofTreatments hours of sitting that press as much as the day's doses
   */
  void act(int day, Courses courses, Tissues tissues, Pains pains, double[] ofTreatments) {
    move(courses.activities().load());
    strain(behaviour.causeLeft(day, treatsCause), pains.pain(), pains.felt());
    train(tissues);
    courses.press(day, sessionsDone, ofTreatments, pressingHours);
    courses.sessionLoads4(sessionsDone, tissues.bearable(), others4);
    double kept4 = courses.routine().load4(day);
    for (int i = 0; i < size; i++) {
      others4[i] = others4[i] + kept4 + behaviour.sittingLoad4(pressingHours[i]);
    }
    add(tissues.bearable());
  }

  private void move(double[] planned) {
    for (int i = 0; i < size; i++) {
      activityLoad[i] = behaviour.activityLoad(planned[i], spell[i], conditioning[i], noise[i]);
    }
  }

  private void strain(double causeLeft, double[] pain, double[] felt) {
    for (int i = 0; i < size; i++) {
      activityLoad[i] *= behaviour.strain(cause[i] * causeLeft, pain[i] - felt[i]);
    }
  }

  private void train(Tissues tissues) {
    double[] overload = tissues.overload();
    for (int i = 0; i < size; i++) {
      double trains = tissues.equations().kept(overload[i]);
      conditioning[i] = behaviour.nextConditioning(conditioning[i], sessionsDone[i], trains);
    }
  }

  private void add(double[] bearable) {
    for (int i = 0; i < size; i++) {
      load[i] = behaviour.load(activityLoad[i], others4[i], unavoidable[i], bearable[i]);
    }
  }

  /** The day's loads, all activities in one sum. */
  double[] load() {
    return load;
  }

  /** Hours of sitting, or of what presses as much. */
  double[] pressingHours() {
    return pressingHours;
  }

  /** How well trained the muscles are, 0 to 1. */
  double[] conditioning() {
    return conditioning;
  }

  double[] sessionsDone() {
    return sessionsDone;
  }
}
