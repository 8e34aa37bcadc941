package sinew.simulation;

import java.util.List;
import sinew.model.Escalation;

/** Adds treatments if little has changed after weeks in which sessions were done (M46). */
final class Escalating {
  private final List<Escalation> escalations;
  private final Regimens regimens;
  private final double[] baselinePain;
  private final double[] sessionsPlanned;
  private final double[] sessionsDone;

  Escalating(List<Escalation> escalations, Regimens regimens, int size) {
    this.escalations = escalations;
    this.regimens = regimens;
    baselinePain = new double[size];
    sessionsPlanned = new double[size];
    sessionsDone = new double[size];
  }

  /** Day 0 is next. */
  void begin(double[] weekPain) {
    System.arraycopy(weekPain, 0, baselinePain, 0, weekPain.length);
  }

  void count(double[] planned, double[] done) {
    if (!escalations.isEmpty()) {
      for (int i = 0; i < planned.length; i++) {
        sessionsPlanned[i] += planned[i];
        sessionsDone[i] += done[i];
      }
    }
  }

  /** At a person's review, adds what is due and was not yet added, if little has changed. */
  void review(int person, int day, double weekPain) {
    for (int i = 0; i < escalations.size(); i++) {
      Escalation escalation = escalations.get(i);
      Doses doses = regimens.ofEscalation(i);
      boolean due = day + 1 >= 7 * escalation.afterWeeks() && !doses.started(person);
      boolean little = weekPain > baselinePain[person] * (1 - escalation.painFellLess());
      double enough = escalation.sessionsDone() * sessionsPlanned[person];
      if (due && little && sessionsDone[person] >= enough) {
        doses.start(person, day + 1);
      }
    }
  }
}
