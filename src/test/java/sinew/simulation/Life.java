package sinew.simulation;

import sinew.model.Course;
import sinew.model.Criteria;
import sinew.model.Definition;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.model.Healing;
import sinew.model.Measure;
import sinew.model.OwnBehaviour;
import sinew.model.OwnPainSystem;
import sinew.model.OwnSoreness;
import sinew.model.OwnTendon;
import sinew.model.Parameters;
import sinew.model.Regimen;
import sinew.model.State;
import sinew.model.Tendon;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.DailyNumbers;
import sinew.random.Normal;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.scenario.Scenario;

/**
 * The twin of {@link Lives}: one patient's life, a day at a time, as slow and obvious as can be. It
 * begins with a run-in of two weeks of usual life, so that the state on day 0 fits the person's
 * habits; the plan begins on day 0.
 *
 * <p>The order of a day, the only place where it is written:
 *
 * <ol>
 *   <li>treatments that are due are given, and the effects of all treatments are added up
 *   <li>stress of the day
 *   <li>the load that the tendon tolerates today
 *   <li>the load of the day: activity with its noise and spells, planned sessions, if they are
 *       done, dosed to what the tendon tolerates, activities beside the plan, unavoidable load,
 *       sitting; all loads make one sum, and the part that the tendon does not tolerate is overload
 *   <li>the day's worst pain, from the load and from the irritability at the beginning of the day
 *       (the tendon responds a day late); relief masks part of it
 *   <li>capacity, irritability and sensitisation become those of the next day
 *   <li>endpoints
 *   <li>the plan reacts: flare, review, escalation, next phase
 * </ol>
 *
 * <p>Every purpose draws the same number of random numbers each day, used or not, so that the same
 * person lives under two plans. Not thread-safe. Nothing is allocated a day.
 */
final class Life {
  static final int RUN_IN_DAYS = Definition.RUN_IN_DAYS.count();

  private static final Normal STANDARD = new Normal(0, 1);

  private final Traits traits;
  private final OwnTendon tendon;
  private final OwnSoreness soreness;
  private final OwnPainSystem painSystem;
  private final OwnPainSystem painSystemUnderPlan;
  private final TwinDeeds deeds;
  private final Regimen regimen;
  private final Course course;
  private final EndpointTracker endpoints;
  private final double demand;
  private final DailyNumbers numbers;

  private int day = -RUN_IN_DAYS - 1;
  private double stressDeviation;
  private double stress;
  private double deficit;
  private double weakness;
  private double stimulus;
  private double tiredness;
  private double recentLoad;
  private double strength;
  private double capacity;
  private double irritability;
  private double mechanosensitivity;
  private double sensitisation;
  private double overload;
  private double bearable;
  private double pain;
  private double felt;
  private boolean recovered;
  private int candidates;
  private boolean admitted;

  /** The life of a person, at the end of the run-in: the next day is day 0. */
  Life(Scenario scenario, Traits traits, long seed, long patient) {
    this.traits = traits;
    Parameters parameters = scenario.parameters();
    tendon = OwnTendon.of(parameters, traits);
    soreness = OwnSoreness.of(parameters, traits);
    painSystem = OwnPainSystem.of(parameters, traits, false);
    painSystemUnderPlan =
        OwnPainSystem.of(parameters, traits, scenario.plan().support().education());
    regimen = Regimen.of(Healing.of(parameters, traits), traits, scenario.plan().care());
    for (int i = 0; i < regimen.size(); i++) {
      // By the treatment's name, so that the same people respond to it under every plan.
      int item = regimen.treatment(i).key().hashCode();
      RandomStream own = RandomStream.at(seed, patient, Purpose.RESPONSE, item);
      regimen.respond(i, own.uniform(), STANDARD.quantile(own.uniform()));
    }
    course = Course.of(parameters, traits, scenario.dailyLife(), scenario.plan(), regimen);
    demand = traits.of(Trait.DEMAND);
    deeds =
        new TwinDeeds(
            OwnBehaviour.of(parameters, traits),
            course,
            regimen,
            scenario.plan().support().treatsCause());
    endpoints = EndpointTracker.of(parameters);
    numbers = DailyNumbers.of(seed, patient);
    deficit = tendon.initialDeficit();
    weakness = tendon.initialWeakness();
    irritability = soreness.initialIrritability();
    mechanosensitivity = soreness.initialMechanosensitivity();
    sensitisation = painSystem.initialSensitisation();
    for (int runIn = 0; runIn < RUN_IN_DAYS; runIn++) {
      next();
    }
    course.begin(endpoints.weekPain());
    endpoints.begin();
  }

  Traits traits() {
    return traits;
  }

  int candidates() {
    return candidates;
  }

  /** Whether the person meets the rule of admission, before anything was changed. */
  boolean admitted() {
    return admitted;
  }

  void admittedAs(int candidates, boolean admitted) {
    this.candidates = candidates;
    this.admitted = admitted;
  }

  /** Takes the baseline of another person, who was the same before something changed. */
  void takeBaseline(Life before) {
    endpoints.begin(before.baseline(Measure.PAIN), before.baseline(Measure.SCORE));
  }

  boolean strongEnough() {
    return strength > Definition.PATIENT_STRENGTH.value();
  }

  double strength() {
    return strength;
  }

  double capacity() {
    return capacity;
  }

  State state() {
    return endpoints.state();
  }

  /** Lives one day. */
  void next() {
    day++;
    numbers.draw(day);
    treat();
    stressDeviation =
        painSystem.nextStressDeviation(stressDeviation, DailyNumbers.bell(numbers.words(0)[0]));
    stress = painSystem.stress(stressDeviation, course.stress(day) + regimen.stress());

    strength = tendon.strength(deficit, weakness);
    capacity = tendon.capacity(strength, deeds.conditioning());
    bearable = tendon.bearable(capacity, irritability);
    act();
    overload = Tendon.overload(deeds.load(), bearable);
    double relative = deeds.load() / capacity;

    pain =
        painSystem.pain(
            soreness.nociception(
                irritability, relative, deficit + weakness, mechanosensitivity, sensitisation),
            sensitisation,
            stress);
    felt = pain * regimen.painKept();

    respond();
    remember();
  }

  /** The tendon, the muscle and the pain system become those of the next day. */
  private void respond() {
    double relative = deeds.load() / capacity;
    OwnPainSystem calming = day < 0 ? painSystem : painSystemUnderPlan;
    recentLoad = tendon.nextRecentLoad(recentLoad, relative);
    sensitisation =
        calming.nextSensitisation(
            sensitisation, pain, stress, recentLoad, deeds.conditioning(), regimen.desensitising());
    mechanosensitivity =
        soreness.nextMechanosensitivity(
            mechanosensitivity, irritability, deeds.conditioning(), painSystem.calm(pain));
    irritability =
        soreness.nextIrritability(
            irritability, overload, deeds.pressingHours(), deficit, regimen.settling());
    irritability += (1 - irritability) * Math.min(1, regimen.irritation());
    stimulus = tendon.nextStimulus(stimulus, relative, overload, tiredness);
    tiredness = tendon.nextTiredness(tiredness, deeds.load(), bearable);
    deficit = tendon.nextDeficit(deficit, stimulus, recentLoad, overload, regimen.healing());
    weakness = tendon.nextWeakness(weakness, stimulus, recentLoad);
    strength = tendon.strength(deficit, weakness);
  }

  /** Endpoints are judged, and the plan reacts. */
  private void remember() {
    endpoints.observe(day, pain, felt, course.activity());
    if (day >= 0) {
      endpoints.judge(day, strength, Criteria.ample(capacity, demand) > 0, course.carried());
      if (!recovered && endpoints.day(Endpoint.FULL_RECOVERY) != Criteria.NOT_REACHED) {
        recovered = true;
        course.finish(day);
      }
    }
    boolean guided = course.underCare();
    course.endOfDay(
        day,
        guided ? pain : felt,
        guided ? endpoints.unrelievedWeekPain() : endpoints.weekPain(),
        capacity,
        strength);
  }

  private void treat() {
    if (day >= 0 && !regimen.none()) {
      regimen.begin(day, irritability);
      deficit = tendon.weakened(deficit, regimen.capacityKept());
    }
  }

  private void act() {
    deeds.plan(
        day,
        DailyNumbers.bell(numbers.words(1)[0]),
        DailyNumbers.uniform(numbers.words(2)[0]),
        DailyNumbers.uniform(numbers.words(3)[0]));
    deeds.act(bearable, pain - felt, tendon.kept(overload));
  }

  int day() {
    return day;
  }

  double bearable() {
    return bearable;
  }

  double pain() {
    return felt;
  }

  double stress() {
    return stress;
  }

  double irritability() {
    return irritability;
  }

  /** What is done on the day. */
  TwinDeeds deeds() {
    return deeds;
  }

  Regimen regimen() {
    return regimen;
  }

  Course course() {
    return course;
  }

  double of(Measure measure) {
    return switch (measure) {
      case PAIN -> endpoints.weekPain();
      case SCORE -> endpoints.score();
      case STRENGTH -> strength;
      case SENSITISATION -> sensitisation;
    };
  }

  /** Pain or score at the end of the run-in. */
  double baseline(Measure measure) {
    return measure == Measure.PAIN ? endpoints.baselinePain() : endpoints.baselineScore();
  }

  /** The day on which an endpoint was reached, or {@link EndpointTracker#NOT_REACHED}. */
  int reachedOn(Endpoint endpoint) {
    return endpoints.day(endpoint);
  }
}
