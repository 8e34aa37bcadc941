package sinew.random;

/**
 * What random numbers are for. An id is part of every published result: it is never changed and
 * never reused.
 */
public enum Purpose {
  /** A patient's traits: one number a trait. */
  TRAITS(1),
  /** The day's stress: one number a day. */
  STRESS(2),
  /** Day-to-day noise of activity: one number a day. */
  ACTIVITY(3),
  /** Whether the day holds a burst of activity, and how large: one number a day for both. */
  BURST(4),
  /** Whether a planned session is done: one number a day. */
  SESSION(5),
  /** Whether a treatment works in this person: one number a treatment, each its own item. */
  RESPONSE(6),
  /** Whether a person is enrolled in a virtual trial: one number a patient. */
  ENROLMENT(7),
  /** Draws of parameters in a calibration: each stage its own item, each draw its own place. */
  CALIBRATION(8),
  /** Scrambles and trajectories of a sensitivity study: each its own item. */
  SENSITIVITY(9);

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
