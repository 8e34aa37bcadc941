package sinew.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sinew.model.State;
import sinew.simulation.PatientRecord;

/**
 * How each person is at the end of each week that a class sees, so that the same person can stand
 * in one place in every arm. Two bits a week.
 */
public final class PersonWeeks {
  private static final int BITS = 2;
  private static final int WEEKS_A_NUMBER = Integer.SIZE / BITS;
  private static final int NUMBERS = CourseTold.WEEKS / WEEKS_A_NUMBER + 1;
  private static final int MASK = (1 << BITS) - 1;

  private final List<int[]> people = new ArrayList<>();

  PersonWeeks() {}

  /** Takes in the next person. */
  void add(PatientRecord record) {
    int[] weeks = new int[NUMBERS];
    for (int week = 0; week <= CourseTold.WEEKS; week++) {
      State state = record.state(Math.min(week, record.weeks() - 1));
      weeks[week / WEEKS_A_NUMBER] |= state.ordinal() << (BITS * (week % WEEKS_A_NUMBER));
    }
    people.add(weeks);
  }

  /** Takes in the people of the next batch. */
  void addAll(PersonWeeks later) {
    people.addAll(later.people);
  }

  /** How many numbers tell of so many people. */
  static int numbers(int patients) {
    return NUMBERS * patients;
  }

  /** All of them, one person after the other. */
  int[] numbers() {
    return people.stream().flatMapToInt(Arrays::stream).toArray();
  }

  /** What {@link #numbers()} told, from some place on to the end. */
  static PersonWeeks read(int[] numbers, int from) {
    PersonWeeks read = new PersonWeeks();
    for (int place = from; place < numbers.length; place += NUMBERS) {
      read.people.add(Arrays.copyOfRange(numbers, place, place + NUMBERS));
    }
    return read;
  }

  /** {@return how many people there are} */
  int size() {
    return people.size();
  }

  /** The ordinal of a person's state at the end of a week. */
  int state(int week, int person) {
    int weeks = people.get(person)[week / WEEKS_A_NUMBER];
    return (weeks >>> (BITS * (week % WEEKS_A_NUMBER))) & MASK;
  }
}
