package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sinew.model.Care;
import sinew.model.Definition;
import sinew.model.Escalation;
import sinew.model.Healing;
import sinew.model.Parameters;
import sinew.model.Prescription;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.model.Treatment;
import sinew.model.WayBack;

/**
 * The treatments of a block of people and what all of them do on the day: factors of several
 * multiply, shifts add up. Before the first dose every column holds its neutral value.
 */
final class Regimens {
  private static final int STRENGTH_LASTS_DAYS = Definition.STRENGTH_LASTS.count();

  private final int size;
  private final double[] symptomDays;
  private final Doses[] treatments;
  private final int firstEscalation;
  private final WayBack[] waysBack;
  private final Healing[] healers;
  private final int[] strengthUntil;
  private final double[] painKept;
  private final double[] settling;
  private final double[] healing;
  private final double[] desensitising;
  private final double[] stress;
  private final double[] irritation;
  private final double[] capacityKept;
  private final double[] pressingHours;
  private final double[] bodyMassIndex;
  private final double[] menopauseKept;
  private final double[] renewal;
  private final boolean relieves;
  private boolean dosesToday;

  /** Before day 0. */
  Regimens(Parameters parameters, List<Traits> people, Care care, Address address) {
    size = people.size();
    symptomDays = PerPerson.of(people, traits -> 7 * traits.of(Trait.SYMPTOM_DURATION_WEEKS));
    firstEscalation = care.prescriptions().size();
    Prescription[] all =
        Stream.concat(
                care.prescriptions().stream(),
                care.escalations().stream().map(Escalation::prescription))
            .toArray(Prescription[]::new);
    treatments = new Doses[all.length];
    Arrays.setAll(treatments, i -> new Doses(all[i], i < firstEscalation, people, address));
    boolean rests = Arrays.stream(all).anyMatch(one -> !one.treatment().burden().rest().isEmpty());
    waysBack = Stream.generate(WayBack::new).limit(rests ? size : 0).toArray(WayBack[]::new);
    relieves = Arrays.stream(all).anyMatch(one -> one.treatment().benefits().relief() > 0);
    boolean heals = Arrays.stream(all).anyMatch(one -> changesHealer(one.treatment().benefits()));
    healers =
        people.stream()
            .limit(heals ? size : 0)
            .map(traits -> Healing.of(parameters, traits))
            .toArray(Healing[]::new);
    strengthUntil = new int[size];
    Arrays.fill(strengthUntil, -1);
    painKept = new double[size];
    settling = new double[size];
    healing = new double[size];
    desensitising = new double[size];
    stress = new double[size];
    irritation = new double[size];
    capacityKept = new double[size];
    pressingHours = new double[size];
    bodyMassIndex = new double[size];
    menopauseKept = new double[size];
    renewal = new double[size];
    neutral();
  }

  private static boolean changesHealer(Treatment.Benefits benefits) {
    return benefits.bodyMassIndex() != 0 || benefits.menopause() != 0 || benefits.renewal() != 0;
  }

  private void neutral() {
    Arrays.fill(painKept, 1);
    Arrays.fill(settling, 1);
    Arrays.fill(healing, 1);
    Arrays.fill(desensitising, 1);
    Arrays.fill(menopauseKept, 1);
    Arrays.fill(stress, 0);
    Arrays.fill(bodyMassIndex, 0);
    Arrays.fill(renewal, 0);
    noDoses();
  }

  private void noDoses() {
    dosesToday = false;
    Arrays.fill(capacityKept, 1);
    Arrays.fill(irritation, 0);
    Arrays.fill(pressingHours, 0);
  }

  /** Whether no treatment is given or may be added. */
  boolean none() {
    return treatments.length == 0;
  }

  /**
   * Gives the doses of a day and adds up what all treatments do on it.
   *
   * @param day the day, from 0
   * @param irritability irritability of the tendons
   */
  void begin(int day, double[] irritability) {
    boolean begun = false;
    for (Doses doses : treatments) {
      begun |= doses.begunBy(day);
    }
    if (begun) {
      neutral();
      for (Doses doses : treatments) {
        next(doses, day, irritability);
      }
      limit();
    }
  }

  private void next(Doses doses, int day, double[] irritability) {
    doses.fade();
    if (doses.anyOn(day)) {
      for (int i = 0; i < size; i++) {
        if (doses.on(day, i)) {
          dose(doses, i, day, irritability[i]);
        }
      }
      doses.dayIsOver();
    }
    if (doses.begunBy(day)) {
      act(doses.effect(), doses.treatment().benefits(), day);
    }
  }

  private void dose(Doses doses, int person, int day, double irritability) {
    Treatment treatment = doses.treatment();
    Treatment.Burden burden = treatment.burden();
    boolean works = treatment.condition().holds(symptomDays[person] + day, irritability);
    boolean broken = doses.give(person, day, works);
    irritation[person] += burden.irritation() + (works ? 0 : burden.irritationOutside());
    capacityKept[person] *= 1 - burden.capacityLoss();
    capacityKept[person] *= broken ? 1 - treatment.limits().overuse() : 1;
    pressingHours[person] += burden.pressingHours();
    if (waysBack.length > 0) {
      waysBack[person].after(day, burden);
    }
    dosesToday = true;
  }

  private void act(double[] effect, Treatment.Benefits benefits, int day) {
    multiply(painKept, effect, -benefits.relief());
    multiply(settling, effect, benefits.settling());
    multiply(desensitising, effect, benefits.desensitising());
    multiply(menopauseKept, effect, -benefits.menopause());
    add(stress, effect, benefits.stress());
    add(bodyMassIndex, effect, benefits.bodyMassIndex());
    if (benefits.healingWithStrength() == 0) {
      multiply(healing, effect, benefits.healing());
    } else {
      for (int i = 0; i < size; i++) {
        double more = day <= strengthUntil[i] ? benefits.healingWithStrength() : 0;
        healing[i] *= 1 + (benefits.healing() + more) * effect[i];
      }
    }
    if (benefits.renewal() != 0) {
      for (int i = 0; i < size; i++) {
        renewal[i] = Math.max(renewal[i], benefits.renewal() * effect[i]);
      }
    }
  }

  private static void multiply(double[] column, double[] effect, double gain) {
    if (gain != 0) {
      for (int i = 0; i < column.length; i++) {
        column[i] *= 1 + gain * effect[i];
      }
    }
  }

  private static void add(double[] column, double[] effect, double shift) {
    if (shift != 0) {
      for (int i = 0; i < column.length; i++) {
        column[i] += shift * effect[i];
      }
    }
  }

  private void limit() {
    for (int i = 0; i < size; i++) {
      settling[i] = Math.max(0, settling[i]);
      healing[i] = Math.max(0, healing[i]);
      desensitising[i] = Math.max(0, desensitising[i]);
    }
    for (int i = 0; i < healers.length; i++) {
      healing[i] *= healers[i].change(bodyMassIndex[i], menopauseKept[i], renewal[i]);
    }
  }

  /** Notes who exercised on a day. */
  void exercised(int day, double[] sessionsDone) {
    if (treatments.length > 0) {
      for (int i = 0; i < size; i++) {
        strengthUntil[i] = sessionsDone[i] > 0 ? day + STRENGTH_LASTS_DAYS : strengthUntil[i];
      }
    }
  }

  /** The treatments, those given from the start first. */
  Doses[] treatments() {
    return treatments;
  }

  /** The treatment that an escalation adds. */
  Doses ofEscalation(int escalation) {
    return treatments[firstEscalation + escalation];
  }

  /** The way back of each person after a treatment that asked for rest; empty if none does. */
  WayBack[] waysBack() {
    return waysBack;
  }

  /** Whether any treatment masks pain, so that felt pain may differ from pain. */
  boolean relieves() {
    return relieves;
  }

  /** Whether anybody had a dose today. */
  boolean dosesToday() {
    return dosesToday;
  }

  /** Share of pain that is felt. */
  double[] painKept() {
    return painKept;
  }

  /** Factor on the rate at which irritability settles. */
  double[] settling() {
    return settling;
  }

  /** Factor on the healing rate. */
  double[] healing() {
    return healing;
  }

  /** Factor on the rate at which sensitisation fades. */
  double[] desensitising() {
    return desensitising;
  }

  /** What is added to the day's stress. */
  double[] stress() {
    return stress;
  }

  /** Irritability that the day's doses add. */
  double[] irritation() {
    return irritation;
  }

  /** Share of capacity above the floor that the day's doses leave. */
  double[] capacityKept() {
    return capacityKept;
  }

  /** Hours of sitting that press the tendon as much as the day's doses do. */
  double[] pressingHours() {
    return pressingHours;
  }
}
