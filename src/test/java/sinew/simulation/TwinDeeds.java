package sinew.simulation;

import sinew.model.Course;
import sinew.model.OwnBehaviour;
import sinew.model.Regimen;

/**
 * The twin of {@link Deeds}: what one patient does on a day: activity with its noise and spells,
 * sessions done or missed, and the load of all of it. Mutable; one instance a life.
 */
final class TwinDeeds {
  private final OwnBehaviour behaviour;
  private final Course course;
  private final Regimen regimen;
  private final boolean treatsCause;

  private int day;
  private double noise;
  private double spell = 1;
  private int spellDaysLeft;
  private int sessionsPlanned;
  private int sessionsDone;
  private double conditioning;
  private double pressingHours;
  private double load;

  TwinDeeds(OwnBehaviour behaviour, Course course, Regimen regimen, boolean treatsCause) {
    this.behaviour = behaviour;
    this.course = course;
    this.regimen = regimen;
    this.treatsCause = treatsCause;
  }

  /**
   * Decides what the day holds.
   *
   * @param today the day
   * @param noise noise of activity, with mean 0 and variance 1
   * @param spellChance a uniform number that decides on a spell of more activity
   * @param sessionChance a uniform number that decides whether sessions are done
   */
  void plan(int today, double noise, double spellChance, double sessionChance) {
    day = today;
    this.noise = noise;
    course.beginDay(day);
    if (spellDaysLeft > 0) {
      spellDaysLeft--;
    } else {
      spell = behaviour.spell(course.avoidsSpells(), spellChance);
      spellDaysLeft = spell > 1 ? behaviour.spellDays() - 1 : 0;
    }
    sessionsPlanned = course.sessions(day);
    boolean adheres = sessionChance < behaviour.adherence(Math.max(0, day / 7));
    sessionsDone = adheres ? sessionsPlanned : 0;
    course.count(day, sessionsPlanned, sessionsDone);
  }

  /**
   * Does it.
   *
   * @param bearable what the tendon bears today
   * @param maskedPain pain that relief masked the day before
   * @param trains how far exercise trains: 1, or less on a tendon overloaded the day before
   */
  void act(double bearable, double maskedPain, double trains) {
    double activityLoad =
        behaviour.activityLoad(course.activityLoad(), spell, conditioning, noise)
            * behaviour.strain(day, treatsCause, maskedPain);
    conditioning = behaviour.nextConditioning(conditioning, sessionsDone, trains);
    pressingHours = course.pressingHours(day, sessionsDone) + regimen.pressingHours();
    load =
        behaviour.load(
            activityLoad,
            (sessionsDone == 0 ? 0 : sessionsDone * course.sessionLoad4(bearable))
                + course.keptLoad4(day)
                + behaviour.sittingLoad4(pressingHours),
            bearable);
  }

  /** The day's load, all activities in one sum. */
  double load() {
    return load;
  }

  /** Hours of sitting, or of what presses as much. */
  double pressingHours() {
    return pressingHours;
  }

  /** How well trained the muscles are, 0 to 1. */
  double conditioning() {
    return conditioning;
  }

  int sessionsPlanned() {
    return sessionsPlanned;
  }

  int sessionsDone() {
    return sessionsDone;
  }
}
