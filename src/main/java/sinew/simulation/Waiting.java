package sinew.simulation;

import java.util.stream.IntStream;

/**
 * The people of a block for whom something can still happen, so that a day costs nothing for the
 * others. Their order stays.
 */
final class Waiting {
  private final int[] people;
  private int count;

  private Waiting(int[] people, int count) {
    this.people = people;
    this.count = count;
  }

  /** All of so many people. */
  static Waiting all(int size) {
    return new Waiting(IntStream.range(0, size).toArray(), size);
  }

  /** Nobody yet, with room for so many. */
  static Waiting none(int size) {
    return new Waiting(new int[size], 0);
  }

  int count() {
    return count;
  }

  /** The person in a place, from 0. */
  int person(int place) {
    return people[place];
  }

  /** One more person waits. */
  void add(int person) {
    people[count++] = person;
  }

  /** Somebody goes on waiting: in the next of the first places, all of which were read before. */
  void keep(int place, int person) {
    people[place] = person;
  }

  /** Only those in the first places wait on. */
  void keepFirst(int places) {
    count = places;
  }
}
