package sinew.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** Patients of a simulation who live side by side, from day 0 to past the horizon. */
final class Block {
  private final Lives lives;
  private final List<Patients.Candidate> admitted;
  private final int horizonWeeks;
  private final WeeklyStates states;
  private final List<PatientRecord> records;

  /**
   * Before day 0.
   *
   * @param patients the patients
   * @param address who they are
   * @param horizonWeeks how many weeks they are followed
   * @param recorded whether each leaves a record
   */
  Block(Patients.Admitted patients, Address address, int horizonWeeks, boolean recorded) {
    lives = patients.lives();
    admitted = patients.as();
    this.horizonWeeks = horizonWeeks;
    states = new WeeklyStates(horizonWeeks + 1, lives.size());
    records =
        IntStream.range(0, recorded ? lives.size() : 0)
            .mapToObj(
                i ->
                    new PatientRecord(
                        address.patient(i), lives.traits(i), admitted.get(i), horizonWeeks))
            .toList();
  }

  /**
   * Lives all days.
   *
   * @param outcomes takes in what comes of them
   * @param rows takes the rows of the patients
   * @param first at which row the first of them stands
   * @return the records of the patients, if they leave any
   */
  List<PatientRecord> live(Outcomes outcomes, Rows rows, int first) {
    outcomes.addAdmission(admitted);
    rows.baseline(first, lives);
    for (int week = 0; week <= horizonWeeks; week++) {
      live(week);
      outcomes.addWeek(week, lives);
      rows.week(first, week, lives);
      states.week(week, lives);
    }
    lives.liveOn();
    states.end(lives);
    outcomes.addEnd(lives, states);
    rows.end(first, lives);
    for (int i = 0; i < records.size(); i++) {
      records.get(i).end(lives, states, i);
    }
    return records;
  }

  /** Lives a week; week 0 is day 0 alone. */
  private void live(int week) {
    int days = week == 0 ? 1 : 7;
    for (int day = 0; day < days; day++) {
      lives.next();
      for (int i = 0; i < records.size(); i++) {
        records.get(i).day(week, lives, i);
      }
    }
    for (int i = 0; i < records.size(); i++) {
      records.get(i).week(week, lives, i);
    }
  }
}
