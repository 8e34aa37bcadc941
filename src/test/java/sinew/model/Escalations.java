package sinew.model;

import java.util.List;

/** Adds treatments if little has changed after weeks in which sessions were done (M46). Mutable. */
final class Escalations {
  private final List<Escalation> escalations;
  private final Regimen regimen;
  private double baselinePain;
  private int sessionsPlanned;
  private int sessionsDone;

  private Escalations(List<Escalation> escalations, Regimen regimen) {
    this.escalations = escalations;
    this.regimen = regimen;
  }

  static Escalations of(List<Escalation> escalations, Regimen regimen) {
    return new Escalations(escalations, regimen);
  }

  /** Sets the baseline, the pain of the week before day 0. */
  void begin(double weekPain) {
    baselinePain = weekPain;
  }

  void count(int planned, int done) {
    sessionsPlanned += planned;
    sessionsDone += done;
  }

  /** At a review, adds each treatment that is due and was not yet added, if little has changed. */
  void review(boolean underPlan, int day, double weekPain) {
    for (int i = 0; underPlan && i < escalations.size(); i++) {
      Escalation escalation = escalations.get(i);
      boolean due = day + 1 >= 7 * escalation.afterWeeks() && !regimen.started(i);
      boolean little = weekPain > baselinePain * (1 - escalation.painFellLess());
      if (due && little && sessionsDone >= escalation.sessionsDone() * sessionsPlanned) {
        regimen.start(i, day + 1);
      }
    }
  }
}
