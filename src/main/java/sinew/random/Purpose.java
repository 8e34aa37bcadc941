package sinew.random;

/**
 * What random numbers are for. An id is part of every published result: it is never changed and
 * never reused; 2 to 5 were in use until version 0.1.
 */
public enum Purpose {
  /** A patient's traits: one number a trait. */
  TRAITS(1),
  /** Whether a treatment works in this person: one number a treatment, each its own item. */
  RESPONSE(6),
  /** Whether a person is enrolled in a virtual trial: one number a patient. */
  ENROLMENT(7),
  /** Draws of parameters in a calibration: each stage its own item, each draw its own place. */
  CALIBRATION(8),
  /** Scrambles and trajectories of a sensitivity study: each its own item. */
  SENSITIVITY(9),
  /** All that is left to chance on a day: one address a day, four numbers. */
  DAY(10),
  /** Who is in a virtual trial: one number a place, each trial its own stream. */
  VIRTUAL_TRIAL(11);

  private final int id;

  Purpose(int id) {
    this.id = id;
  }

  /**
   * The purpose's number in the address of a stream.
   *
   * @return the id, positive and unique
   */
  public int id() {
    return id;
  }
}
