package sinew.simulation;

import java.util.List;
import sinew.model.Criteria;
import sinew.model.Definition;
import sinew.model.Endpoint;
import sinew.model.LoadPlan;
import sinew.model.Measure;
import sinew.model.Parameters;
import sinew.model.State;
import sinew.model.Traits;
import sinew.random.DailyNumbers;
import sinew.scenario.Scenario;

/**
 * A block of lives in lockstep, a day at a time. They begin with a run-in of two weeks of usual
 * life, so that the state on day 0 fits each person's habits; the plan begins on day 0.
 *
 * <p>The order of a day, the only place where it is written, is that of {@link #next}. Every
 * purpose draws the same number of random numbers each day, used or not, so that the same person
 * lives under two plans. No life depends on another of the block. Mutable; not thread-safe. Nothing
 * is allocated a day.
 */
final class Lives {
  static final int RUN_IN_DAYS = Definition.RUN_IN_DAYS.count();

  private final List<Traits> people;
  private final DailyNumbers numbers;
  private final Regimens regimens;
  private final Courses courses;
  private final Deeds deeds;
  private final Tissues tissues;
  private final Pains pains;
  private final Endpoints endpoints;

  private int day = -RUN_IN_DAYS - 1;

  /** The lives of some people, at the end of the run-in: the next day is day 0. */
  Lives(Scenario scenario, List<Traits> people, Address address) {
    this.people = List.copyOf(people);
    Parameters parameters = scenario.parameters();
    LoadPlan plan = scenario.plan();
    numbers = DailyNumbers.of(address.seed(), address.patients());
    regimens = new Regimens(parameters, people, plan.care(), address);
    courses = new Courses(parameters, people, scenario.dailyLife(), plan, regimens);
    deeds = new Deeds(parameters, people, plan.support().treatsCause());
    tissues = new Tissues(parameters, people);
    pains = new Pains(parameters, people, plan.support().education(), regimens.relieves());
    endpoints = new Endpoints(parameters, people, courses.activities().done(), regimens.relieves());
    for (int runIn = 0; runIn < RUN_IN_DAYS; runIn++) {
      next();
    }
    courses.begin(endpoints.weekFelt());
    endpoints.begin();
    pains.beginPlan();
  }

  /** Lives one day. */
  void next() {
    day++;
    numbers.draw(day);
    treat();
    pains.stress(numbers.bells(0), courses.routine().stress(day), regimens.stress());
    tissues.bear(deeds.conditioning(), pains.irritability());
    // Activity with its noise and spells, sessions, what is kept up, daily life, sitting: one load.
    courses.beginDay(day);
    deeds.plan(day, courses, numbers);
    courses.count(day, deeds.sessionsDone());
    deeds.act(day, courses, tissues, pains, regimens.pressingHours());
    tissues.take(deeds.load());
    // The tendon responds a day late, so pain comes from the irritability of the morning.
    pains.hurt(tissues, regimens.painKept());
    tissues.remember();
    pains.respond(tissues, deeds.conditioning(), deeds.pressingHours(), regimens);
    tissues.respond(deeds.load(), regimens.healing());
    endpoints.observe(day, pains.pain(), pains.felt());
    if (day >= 0) {
      double[] carried = courses.activities().carried();
      endpoints.judge(day, tissues.strength(), tissues.capacity(), carried);
      courses.finish(day, endpoints.confirmedToday());
    }
    courses.endOfDay(day, pains, endpoints, tissues);
  }

  /** Treatments that are due are given, and the effects of all treatments are added up. */
  private void treat() {
    if (day >= 0 && !regimens.none()) {
      regimens.begin(day, pains.irritability());
      if (regimens.dosesToday()) {
        tissues.weaken(regimens.capacityKept());
      }
    }
  }

  /** Lives some days. */
  void live(int days) {
    for (int lived = 0; lived < days; lived++) {
      next();
    }
  }

  /** Lives past the horizon, to see whether an endpoint that began by then is kept. */
  void liveOn() {
    live(Criteria.KEPT_DAYS - 1);
  }

  int size() {
    return people.size();
  }

  Traits traits(int person) {
    return people.get(person);
  }

  /** The values of a measure on the last day, one a person; not a copy. */
  double[] of(Measure measure) {
    return switch (measure) {
      case PAIN -> endpoints.weekFelt();
      case SCORE -> endpoints.scores();
      case STRENGTH -> tissues.strength();
      case SENSITISATION -> pains.sensitisation();
    };
  }

  State state(int person) {
    return endpoints.state(person);
  }

  /** The day on which a person reached an endpoint, or {@link Criteria#NOT_REACHED}. */
  int reachedOn(Endpoint endpoint, int person) {
    return endpoints.day(endpoint, person);
  }

  Regimens regimens() {
    return regimens;
  }

  Courses courses() {
    return courses;
  }

  Deeds deeds() {
    return deeds;
  }

  Tissues tissues() {
    return tissues;
  }

  Pains pains() {
    return pains;
  }

  Endpoints endpoints() {
    return endpoints;
  }
}
