package sinew.model;

import java.util.List;
import sinew.maths.Maths;

/**
 * The twin of {@code Regimens} for one person: the treatments of one life and what they do on the
 * day: each dose is counted, and limits and conditions are checked when it is given. Mutable; one
 * instance a life.
 */
public final class Regimen {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int STRENGTH_LASTS_DAYS = Definition.STRENGTH_LASTS.count();

  private final Prescription[] prescriptions;
  private final int firstEscalation;
  private final boolean[] responds;
  private final double[] keeps;
  private final double[] level;
  private final double[] effect;
  private final int[] nextDose;
  private final int[] given;
  private final int[] lastDose;
  private final double symptomDays;
  private final Healing healer;

  private int strengthUntil = -1;
  private final WayBack wayBack = new WayBack();

  private double painKept = 1;
  private double settling = 1;
  private double healing = 1;
  private double desensitising = 1;
  private double stress;
  private double irritation;
  private double capacityKept = 1;
  private double pressingHours;

  private Regimen(Healing healer, Traits traits, Prescription[] all, int firstEscalation) {
    this.healer = healer;
    symptomDays = 7 * traits.of(Trait.SYMPTOM_DURATION_WEEKS);
    prescriptions = all;
    this.firstEscalation = firstEscalation;
    responds = new boolean[all.length];
    keeps = new double[all.length];
    level = new double[all.length];
    effect = new double[all.length];
    nextDose = new int[all.length];
    given = new int[all.length];
    lastDose = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      keeps[i] = Maths.exp(-1 / all[i].treatment().kinetics().lastsDays());
      nextDose[i] = i < firstEscalation ? all[i].fromDay() : NEVER;
    }
  }

  /**
   * The treatments of a life, before the first of them.
   *
   * @param healer how fast the patient's tendon heals
   * @param traits the patient's traits
   * @param care what is given, and what is added if little changes
   * @return the regimen, in which nobody responds yet
   */
  public static Regimen of(Healing healer, Traits traits, Care care) {
    List<Prescription> escalated =
        care.escalations().stream().map(Escalation::prescription).toList();
    Prescription[] all = new Prescription[care.prescriptions().size() + escalated.size()];
    for (int i = 0; i < all.length; i++) {
      int scheduled = care.prescriptions().size();
      all[i] = i < scheduled ? care.prescriptions().get(i) : escalated.get(i - scheduled);
    }
    return new Regimen(healer, traits, all, care.prescriptions().size());
  }

  /**
   * Whether no treatment is given or may be added.
   *
   * @return whether every accessor keeps its neutral value for the whole life
   */
  public boolean none() {
    return prescriptions.length == 0;
  }

  /**
   * How many treatments may be given.
   *
   * @return those given from the start, then those of the escalations
   */
  public int size() {
    return prescriptions.length;
  }

  /**
   * One of the treatments.
   *
   * @param index which, from 0
   * @return the treatment
   */
  public Treatment treatment(int index) {
    return prescriptions[index].treatment();
  }

  /**
   * Decides whether this person is one of those in whom a treatment works.
   *
   * @param index which treatment, from 0
   * @param u a uniform number
   * @param z a standard normal number, for how long it lasts in this person
   */
  public void respond(int index, double u, double z) {
    Treatment treatment = prescriptions[index].treatment();
    responds[index] = u < treatment.responders();
    Treatment.Kinetics kinetics = treatment.kinetics();
    keeps[index] = Maths.exp(-1 / (kinetics.lastsDays() * Maths.exp(kinetics.lastsSpread() * z)));
  }

  /**
   * Adds the treatment of an escalation.
   *
   * @param escalation which, from 0
   * @param day the day from which it counts
   */
  void start(int escalation, int day) {
    int index = firstEscalation + escalation;
    nextDose[index] = day + prescriptions[index].fromDay();
  }

  /** Whether the treatment of an escalation was added. */
  boolean started(int escalation) {
    return nextDose[firstEscalation + escalation] != NEVER
        || given[firstEscalation + escalation] > 0;
  }

  /**
   * Gives the doses of a day and adds up what all treatments do on it: factors of several multiply,
   * shifts add up.
   *
   * @param day the day, from 0
   * @param irritability irritability of the tendon
   */
  public void begin(int day, double irritability) {
    neutral();
    boolean strength = day <= strengthUntil;
    double bodyMassIndex = 0;
    double menopauseKept = 1;
    double renewal = 0;
    for (int i = 0; i < prescriptions.length; i++) {
      level[i] *= keeps[i];
      double onset = prescriptions[i].treatment().kinetics().onsetDays();
      if (onset > 0) {
        effect[i] += (level[i] - effect[i]) * (1 - Maths.exp(-1 / onset));
      }
      if (day == nextDose[i]) {
        dose(i, day, irritability);
      }
      if (onset == 0) {
        effect[i] = level[i];
      }
      double e = effect[i];
      if (e > 0) {
        Treatment.Benefits benefits = prescriptions[i].treatment().benefits();
        painKept *= 1 - benefits.relief() * e;
        settling *= 1 + benefits.settling() * e;
        healing *= 1 + (benefits.healing() + (strength ? benefits.healingWithStrength() : 0)) * e;
        desensitising *= 1 + benefits.desensitising() * e;
        stress += benefits.stress() * e;
        bodyMassIndex += benefits.bodyMassIndex() * e;
        menopauseKept *= 1 - benefits.menopause() * e;
        renewal = Math.max(renewal, benefits.renewal() * e);
      }
    }
    healing = Math.max(0, healing) * healer.change(bodyMassIndex, menopauseKept, renewal);
  }

  private void neutral() {
    painKept = 1;
    settling = 1;
    healing = 1;
    desensitising = 1;
    stress = 0;
    irritation = 0;
    capacityKept = 1;
    pressingHours = 0;
  }

  private void dose(int i, int day, double irritability) {
    Prescription prescription = prescriptions[i];
    Treatment treatment = prescription.treatment();
    Treatment.Burden burden = treatment.burden();
    given[i]++;
    boolean broken = treatment.limits().brokenBy(given[i], day - lastDose[i]);
    boolean works = treatment.condition().holds(symptomDays + day, irritability);
    if (works && responds[i]) {
      level[i] += treatment.kinetics().build() * (1 - level[i]);
    }
    irritation += burden.irritation() + (works ? 0 : burden.irritationOutside());
    capacityKept *= 1 - burden.capacityLoss();
    capacityKept *= broken ? 1 - treatment.limits().overuse() : 1;
    pressingHours += burden.pressingHours();
    wayBack.after(day, burden);
    lastDose[i] = day;
    nextDose[i] = given[i] < prescription.doses() ? day + prescription.everyDays() : NEVER;
  }

  /** Records that exercise was done on a day. */
  public void exercised(int day) {
    strengthUntil = day + STRENGTH_LASTS_DAYS;
  }

  /** Doses of a treatment given so far. */
  public int given(int index) {
    return given[index];
  }

  /** Day of the last dose of a treatment, if one was given. */
  public int lastDose(int index) {
    return lastDose[index];
  }

  /** The way back after the last treatment that asked for rest. */
  WayBack wayBack() {
    return wayBack;
  }

  /**
   * Share of pain that is felt.
   *
   * @return 1 without relief, 0 if all is masked
   */
  public double painKept() {
    return painKept;
  }

  /**
   * Factor on the rate at which irritability settles.
   *
   * @return at least 0
   */
  public double settling() {
    return Math.max(0, settling);
  }

  /**
   * Factor on the healing rate.
   *
   * @return at least 0
   */
  public double healing() {
    return healing;
  }

  /**
   * Factor on the rate at which sensitisation fades.
   *
   * @return at least 0
   */
  public double desensitising() {
    return Math.max(0, desensitising);
  }

  /**
   * Shift of stress.
   *
   * @return what is added to the day's stress
   */
  public double stress() {
    return stress;
  }

  /**
   * Irritability that the day's doses add.
   *
   * @return at least 0
   */
  public double irritation() {
    return irritation;
  }

  /**
   * Share of capacity above the floor that the day's doses leave.
   *
   * @return 0 to 1
   */
  public double capacityKept() {
    return capacityKept;
  }

  /**
   * Hours of sitting that press the tendon as much as the day's doses do.
   *
   * @return hours, at least 0
   */
  public double pressingHours() {
    return pressingHours;
  }
}
