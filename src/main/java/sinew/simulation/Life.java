package sinew.simulation;

import sinew.model.Behaviour;
import sinew.model.Course;
import sinew.model.Definition;
import sinew.model.Endpoint;
import sinew.model.EndpointTracker;
import sinew.model.Measure;
import sinew.model.PainSystem;
import sinew.model.Parameters;
import sinew.model.Regimen;
import sinew.model.Tendon;
import sinew.model.Traits;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.scenario.Scenario;

/**
 * One patient's life, a day at a time. It begins with a run-in of two weeks of usual life, so that
 * the state on day 0 fits the person's habits; the plan begins on day 0.
 *
 * <p>The order of a day, the only place where it is written:
 *
 * <ol>
 *   <li>treatments that are due are given, and the effects of all treatments are added up
 *   <li>stress of the day
 *   <li>the load that the tendon tolerates today
 *   <li>the load of the day: activity with its noise and bursts, planned sessions, if they are
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

  /** What a number is drawn for each day, whether it is used or not. */
  private static final Purpose[] EACH_DAY = {
    Purpose.STRESS, Purpose.ACTIVITY, Purpose.BURST, Purpose.SESSION
  };

  private static final int STRESS = 0;
  private static final int ACTIVITY = 1;
  private static final int BURST = 2;
  private static final int SESSION = 3;

  private final Tendon tendon;
  private final PainSystem painSystem;
  private final PainSystem painSystemUnderPlan;
  private final Behaviour behaviour;
  private final Regimen regimen;
  private final Course course;
  private final EndpointTracker endpoints;
  private final boolean treatsCause;
  private final RandomStream[] streams = new RandomStream[EACH_DAY.length];
  private final long[] bits = new long[EACH_DAY.length];

  private int day = -RUN_IN_DAYS - 1;
  private double stressDeviation;
  private double stress;
  private double capacity;
  private double irritability;
  private double sensitisation;
  private double conditioning;
  private double load;
  private double bearable;
  private double pain;
  private double felt;
  private int sessionsPlanned;
  private int sessionsDone;
  private boolean recovered;

  private Life(Scenario scenario, Traits traits, long seed, long patient) {
    Parameters parameters = scenario.parameters();
    tendon = Tendon.of(parameters, traits);
    painSystem = PainSystem.of(parameters, traits, false);
    painSystemUnderPlan = PainSystem.of(parameters, traits, scenario.plan().support().education());
    behaviour = Behaviour.of(parameters, traits);
    regimen = Regimen.of(tendon, traits, scenario.plan().care());
    for (int i = 0; i < regimen.size(); i++) {
      // By the treatment's name, so that the same people respond to it under every plan.
      int item = regimen.treatment(i).key().hashCode();
      regimen.respond(i, RandomStream.at(seed, patient, Purpose.RESPONSE, item).uniform());
    }
    course = Course.of(parameters, traits, scenario.dailyLife(), scenario.plan(), regimen);
    treatsCause = scenario.plan().support().treatsCause();
    endpoints = EndpointTracker.of(parameters, traits);
    for (int i = 0; i < EACH_DAY.length; i++) {
      streams[i] = RandomStream.at(seed, patient, EACH_DAY[i]);
    }
    capacity = tendon.initialCapacity();
    irritability = tendon.initialIrritability();
    sensitisation = painSystem.initialSensitisation();
    for (int runIn = 0; runIn < RUN_IN_DAYS; runIn++) {
      next();
    }
    course.begin(endpoints.weekPain());
    endpoints.begin();
  }

  /**
   * The life of a patient, at the end of the run-in: the next day is day 0.
   *
   * @param scenario who and what care
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @return the life
   */
  static Life of(Scenario scenario, long seed, long patient) {
    return new Life(scenario, scenario.cohort().draw(seed, patient), seed, patient);
  }

  /** Lives one day. */
  void next() {
    day++;
    // All at once, as a loop is compiled into less code than four calls, and stays fast.
    RandomStream.next(streams, bits);
    treat();
    stressDeviation =
        painSystem.nextStressDeviation(stressDeviation, RandomStream.bell(bits[STRESS]));
    stress = painSystem.stress(stressDeviation, course.stress(day) + regimen.stress());

    bearable = tendon.bearable(capacity, irritability);
    double pressingHours = act();
    double overload = Tendon.overload(load, bearable);

    double missing = tendon.missing(capacity);
    pain =
        painSystem.pain(
            tendon.nociception(irritability, load, capacity, missing), sensitisation, stress);
    felt = pain * regimen.painKept();

    PainSystem calming = day < 0 ? painSystem : painSystemUnderPlan;
    sensitisation =
        calming.nextSensitisation(
            sensitisation, pain, stress, load / capacity, regimen.desensitising());
    irritability =
        tendon.nextIrritability(irritability, overload, pressingHours, missing, regimen.settling());
    irritability += (1 - irritability) * Math.min(1, regimen.irritation());
    capacity = tendon.nextCapacity(capacity, load, overload, regimen.healing());

    endpoints.observe(day, pain, felt, course.activity());
    if (day >= 0) {
      endpoints.judge(day, capacity, course.activity());
      if (!recovered && endpoints.day(Endpoint.FULL_RECOVERY) != EndpointTracker.NOT_REACHED) {
        recovered = true;
        course.finish(day);
      }
    }
    boolean guided = course.underCare();
    course.endOfDay(
        day,
        guided ? pain : felt,
        guided ? endpoints.unrelievedWeekPain() : endpoints.weekPain(),
        capacity);
  }

  private void treat() {
    if (day >= 0 && !regimen.none()) {
      regimen.begin(day, irritability);
      capacity = tendon.weakened(capacity, regimen.capacityKept());
    }
  }

  /** What is done on the day; returns the hours of sitting, or of what presses as much. */
  private double act() {
    course.beginDay(day);
    double activityLoad =
        behaviour.activityLoad(
                course.activityLoad(),
                course.underCare(),
                conditioning,
                RandomStream.bell(bits[ACTIVITY]),
                RandomStream.uniform(bits[BURST]))
            * behaviour.strain(day, treatsCause, pain - felt);
    boolean adheres =
        RandomStream.uniform(bits[SESSION]) < behaviour.adherence(Math.max(0, day / 7));
    sessionsPlanned = course.sessions(day);
    sessionsDone = adheres ? sessionsPlanned : 0;
    course.count(day, sessionsPlanned, sessionsDone);
    conditioning = behaviour.nextConditioning(conditioning, sessionsDone);
    double pressingHours = course.pressingHours(day, sessionsDone) + regimen.pressingHours();
    load =
        behaviour.load(
            activityLoad,
            (sessionsDone == 0 ? 0 : sessionsDone * course.sessionLoad4(bearable))
                + course.keptLoad4(day)
                + behaviour.sittingLoad4(pressingHours),
            bearable);
    return pressingHours;
  }

  int day() {
    return day;
  }

  double load() {
    return load;
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

  int sessionsPlanned() {
    return sessionsPlanned;
  }

  int sessionsDone() {
    return sessionsDone;
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
      case CAPACITY -> capacity;
      case SENSITISATION -> sensitisation;
    };
  }

  /** Pain or score at the end of the run-in. */
  double baseline(Measure measure) {
    return measure == Measure.PAIN ? endpoints.baselinePain() : endpoints.baselineScore();
  }

  /**
   * The day on which an endpoint was reached, counted from day 0.
   *
   * @param endpoint the endpoint
   * @return the day, or {@link EndpointTracker#NOT_REACHED}
   */
  int reachedOn(Endpoint endpoint) {
    return endpoints.day(endpoint);
  }
}
