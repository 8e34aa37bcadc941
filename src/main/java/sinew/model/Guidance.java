package sinew.model;

/** What decides how activity is changed from review to review. */
public enum Guidance {
  /** A clinician's rule: one step up when pain is low and strength allows, easier after a flare. */
  SYMPTOMS("symptoms", "Activity goes up one step when pain is low, and eases after a flare."),
  /** The calendar: a step up every week, whatever the tendon says. */
  TIME("time", "Activity goes up by the calendar, whatever the tendon says."),
  /** Nobody: activity falls slowly with pain and rises slowly without it. */
  USUAL_LIFE(
      "usualLife", "Nobody guides: people do less when it hurts, and more when it does not."),
  /** Pain is ignored: the planned activity is always done. */
  IGNORE_PAIN("ignorePain", "Pain is ignored: what is planned is done, come what may."),
  /**
   * Fear of pain: slight pain lowers activity, and only a week nearly without pain raises it a
   * little.
   */
  OVER_CAUTIOUS(
      "overCautious", "Fear guides: any niggle means less, and only painless weeks mean more."),
  /** Full activity in good weeks, very little after a bad one. */
  BOOM_AND_BUST("boomAndBust", "Good weeks mean everything, and bad ones next to nothing.");

  private final String key;
  private final String sentence;

  Guidance(String key, String sentence) {
    this.key = key;
    this.sentence = sentence;
  }

  /**
   * The guidance's name in scenario files.
   *
   * @return the key, for example {@code usualLife}
   */
  public String key() {
    return key;
  }

  /** {@return whether somebody cares for the person: asks for pain, and says what to avoid} */
  public boolean cares() {
    return this == SYMPTOMS || this == TIME;
  }

  /** {@return what it means, as a sentence} */
  public String sentence() {
    return sentence;
  }
}
