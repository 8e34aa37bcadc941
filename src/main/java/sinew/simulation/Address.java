package sinew.simulation;

/** Whose random numbers are drawn: the study's seed and the patients of a block. Immutable. */
final class Address {
  private final long seed;
  private final long[] patients;

  private Address(long seed, long[] patients) {
    this.seed = seed;
    this.patients = patients;
  }

  /** The addresses of some patients, by their indices from 0. */
  static Address of(long seed, long... patients) {
    return new Address(seed, patients.clone());
  }

  /** The addresses of those in some places. */
  Address of(int[] places) {
    long[] some = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      some[i] = patients[places[i]];
    }
    return new Address(seed, some);
  }

  long seed() {
    return seed;
  }

  /** How many patients there are. */
  int size() {
    return patients.length;
  }

  /** The index of the patient in a place. */
  long patient(int place) {
    return patients[place];
  }

  /** The indices of all patients, in their places. */
  long[] patients() {
    return patients.clone();
  }
}
