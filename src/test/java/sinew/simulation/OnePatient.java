package sinew.simulation;

import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Traits;
import sinew.scenario.Scenario;

/** A block of one, for tests. */
final class OnePatient {
  private final Lives lives;
  private final Patients.Candidate as;

  private OnePatient(Patients.Admitted patients) {
    lives = patients.lives();
    as = patients.as().get(0);
  }

  /** A patient at the end of the run-in: the next day is day 0. */
  static OnePatient admit(Scenario scenario, long seed, long patient) {
    return new OnePatient(Patients.admit(scenario, Address.of(seed, patient)));
  }

  void next() {
    lives.next();
  }

  Traits traits() {
    return lives.traits(0);
  }

  int candidates() {
    return as.looked();
  }

  boolean admitted() {
    return as.illEnough();
  }

  double of(Measure measure) {
    return lives.of(measure)[0];
  }

  double baseline(Measure measure) {
    Endpoints endpoints = lives.endpoints();
    return (measure == Measure.PAIN ? endpoints.baselinePain() : endpoints.baselineScore())[0];
  }

  double strength() {
    return lives.tissues().strength()[0];
  }

  double pain() {
    return lives.pains().felt()[0];
  }

  double irritability() {
    return lives.pains().irritability()[0];
  }

  double load() {
    return lives.deeds().load()[0];
  }

  double sessionsDone() {
    return lives.deeds().sessionsDone()[0];
  }

  double activity() {
    return lives.courses().activities().done()[0];
  }

  boolean avoidsSpells() {
    return lives.courses().avoidsSpells(0);
  }

  double painKept() {
    return lives.regimens().painKept()[0];
  }

  int reachedOn(Endpoint endpoint) {
    return lives.reachedOn(endpoint, 0);
  }
}
