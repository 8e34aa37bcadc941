package sinew.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Patients of a simulation who live side by side, from day 0 to past the horizon. */
final class Block {
  private final Lives lives;
  private final List<Patients.Candidate> admitted;
  private final int horizonWeeks;
  private final Address address;
  private final WeeklyStates states;
  private final Optional<RecordedWeeks> recorded;

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
    this.address = address;
    states = new WeeklyStates(horizonWeeks + 1, lives.size());
    this.recorded =
        recorded ? Optional.of(new RecordedWeeks(states, lives.size())) : Optional.empty();
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
    rows.end(first, lives, states);
    return recorded
        .map(weeks -> IntStream.range(0, lives.size()).mapToObj(i -> record(weeks, i)).toList())
        .orElse(List.of());
  }

  private PatientRecord record(RecordedWeeks weeks, int person) {
    return new PatientRecord(address.patient(person), admitted.get(person), lives, person, weeks);
  }

  /** Lives a week; week 0 is day 0 alone. */
  private void live(int week) {
    int days = week == 0 ? 1 : 7;
    for (int day = 0; day < days; day++) {
      lives.next();
      if (recorded.isPresent()) {
        recorded.get().day(week, lives);
      }
    }
    if (recorded.isPresent()) {
      recorded.get().week(week, lives);
    }
  }
}
