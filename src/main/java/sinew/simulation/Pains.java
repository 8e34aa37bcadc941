package sinew.simulation;

import java.util.List;
import sinew.maths.Maths;
import sinew.model.PainSystem;
import sinew.model.Parameters;
import sinew.model.Soreness;
import sinew.model.Tendon;
import sinew.model.Trait;
import sinew.model.Traits;

/**
 * How sore the tendons of a block of people are, and what their pain systems make of it: a column
 * for each state, a loop a step.
 */
final class Pains {
  private final Soreness soreness;
  private final PainSystem system;
  private final int size;
  private final double[] meanStress;
  private final double[] ownGain;
  private final double[] settles;
  private final double[] lasting;
  private final double[] sensitisationRate;
  private final double[] recoveryRate;
  private final double[] recoveryRateUnderPlan;
  private final double[] trainingRate;
  private final double[] stressDeviation;
  private final double[] stress;
  private final double[] irritability;
  private final double[] mechanosensitivity;
  private final double[] sensitisation;
  private final double[] pain;
  private final double[] felt;
  private final double[] nociception;
  private final double[] logGain;
  private final double[] doublings;
  private final double[] remainder;
  private final double[] end;
  private final double[] gain;
  private final double[] calm;
  private final double[] calming;

  /**
   * On the first day of the run-in.
   *
   * @param parameters the equations' parameters
   * @param people the people
   * @param education whether the plan explains pain and load
   * @param relieved whether felt pain may differ from pain
   */
  Pains(Parameters parameters, List<Traits> people, boolean education, boolean relieved) {
    soreness = Soreness.of(parameters);
    system = PainSystem.of(parameters);
    size = people.size();
    meanStress = PerPerson.of(people, Trait.STRESS);
    ownGain = PerPerson.of(people, system::ownGain);
    Tendon tendon = Tendon.of(parameters);
    lasting = PerPerson.of(people, t -> soreness.lastingTenderness(tendon.initialDeficit(t)));
    settles = PerPerson.of(people, soreness::settles);
    sensitisationRate = PerPerson.of(people, system::sensitisationRate);
    recoveryRate = PerPerson.of(people, traits -> system.recoveryRate(traits, false));
    recoveryRateUnderPlan = PerPerson.of(people, traits -> system.recoveryRate(traits, education));
    trainingRate = PerPerson.of(people, system::trainingRate);
    irritability = PerPerson.of(people, soreness::initialIrritability);
    mechanosensitivity = PerPerson.of(people, soreness::initialMechanosensitivity);
    sensitisation = PerPerson.of(people, system::initialSensitisation);
    stressDeviation = new double[size];
    stress = new double[size];
    pain = new double[size];
    felt = relieved ? new double[size] : pain;
    nociception = new double[size];
    logGain = new double[size];
    remainder = new double[size];
    end = new double[size];
    doublings = new double[size];
    gain = new double[size];
    calm = new double[size];
    calming = new double[size];
  }

  /** Day 0 is next: what the plan explains begins to calm. */
  void beginPlan() {
    System.arraycopy(recoveryRateUnderPlan, 0, recoveryRate, 0, size);
  }

  /**
   * The stress of the day.
   *
   * @param shocks nearly normal numbers
   * @param ofDay what the day's events add
   * @param ofTreatments what treatments add
   */
  void stress(double[] shocks, double ofDay, double[] ofTreatments) {
    for (int i = 0; i < size; i++) {
      stressDeviation[i] = system.nextStressDeviation(stressDeviation[i], shocks[i]);
    }
    for (int i = 0; i < size; i++) {
      stress[i] = system.stress(meanStress[i], stressDeviation[i], ofDay + ofTreatments[i]);
    }
  }

  /**
   * The day's worst pain, from the load and from the irritability at the beginning of the day.
   *
   * @param tissues tendons that have taken the day's load
   * @param painKept share of pain that relief leaves
   */
  void hurt(Tissues tissues, double[] painKept) {
    tell(tissues.relative(), tissues.missing());
    amplify();
    for (int i = 0; i < size; i++) {
      pain[i] = PainSystem.pain(nociception[i], ownGain[i], gain[i]);
    }
    for (int i = 0; felt != pain && i < size; i++) {
      felt[i] = pain[i] * painKept[i];
    }
  }

  private void tell(double[] relative, double[] missing) {
    for (int i = 0; i < size; i++) {
      nociception[i] =
          soreness.nociception(
              irritability[i],
              relative[i],
              Soreness.tender(missing[i], lasting[i]),
              mechanosensitivity[i],
              sensitisation[i]);
    }
  }

  /** {@link Maths#exp} in steps, the first two of which are plain arithmetic. */
  private void amplify() {
    for (int i = 0; i < size; i++) {
      logGain[i] = system.logGain(sensitisation[i], stress[i]);
    }
    for (int i = 0; i < size; i++) {
      doublings[i] = Maths.wholeParts(logGain[i]);
    }
    for (int i = 0; i < size; i++) {
      remainder[i] = Maths.remainder(logGain[i], doublings[i]);
    }
    for (int i = 0; i < size; i++) {
      end[i] = Maths.end(remainder[i]);
    }
    for (int i = 0; i < size; i++) {
      gain[i] = Maths.ofRemainder(remainder[i], end[i]);
    }
    for (int i = 0; i < size; i++) {
      gain[i] *= Maths.powerOfTwo(doublings[i]);
    }
  }

  /** Irritability, touchiness and sensitisation become those of the next day. */
  void respond(Tissues tissues, double[] conditioning, double[] pressingHours, Regimens regimens) {
    sensitise(tissues.recentLoad(), conditioning, regimens.desensitising());
    touch(conditioning);
    irritate(tissues.overload(), pressingHours, tissues.deficit(), regimens.settling());
    double[] doses = regimens.irritation();
    for (int i = 0; i < size; i++) {
      irritability[i] += (1 - irritability[i]) * Math.min(1, doses[i]);
    }
  }

  private void sensitise(double[] recentLoad, double[] conditioning, double[] desensitising) {
    for (int i = 0; i < size; i++) {
      calm[i] = system.calm(pain[i]);
    }
    for (int i = 0; i < size; i++) {
      double rate = (recoveryRate[i] + trainingRate[i] * conditioning[i]) * desensitising[i];
      calming[i] = system.calming(rate, calm[i], stress[i], recentLoad[i]);
    }
    for (int i = 0; i < size; i++) {
      sensitisation[i] =
          system.nextSensitisation(sensitisation[i], sensitisationRate[i], pain[i], calming[i]);
    }
  }

  private void touch(double[] conditioning) {
    for (int i = 0; i < size; i++) {
      mechanosensitivity[i] =
          soreness.nextMechanosensitivity(
              mechanosensitivity[i], irritability[i], conditioning[i], calm[i], settles[i]);
    }
  }

  private void irritate(
      double[] overload, double[] pressingHours, double[] deficit, double[] settling) {
    for (int i = 0; i < size; i++) {
      irritability[i] =
          soreness.nextIrritability(
              irritability[i], overload[i], pressingHours[i], deficit[i], settling[i]);
    }
  }

  double[] stress() {
    return stress;
  }

  double[] irritability() {
    return irritability;
  }

  double[] sensitisation() {
    return sensitisation;
  }

  /** The day's worst pain, as it would be without relief. */
  double[] pain() {
    return pain;
  }

  /** The day's worst pain, as felt. */
  double[] felt() {
    return felt;
  }
}
