package sinew.model;

/** What decides how activity is changed from review to review. */
public enum Guidance {
  /** A clinician's rule: one step up when pain is low and strength allows, easier after a flare. */
  SYMPTOMS("symptoms", "Activity goes up one step when pain is low, and eases after a flare."),
  /** The calendar: a step up every week, whatever the tendon says. */
  TIME("time", "Activity goes up by the calendar, whatever the tendon says."),
  /** Nobody: people drift down when it hurts and up when it does not. */
  USUAL_LIFE(
      "usualLife", "Nobody guides: people do less when it hurts, and more when it does not."),
  /** Pain is ignored: the planned activity is done come what may. */
  IGNORE_PAIN("ignorePain", "Pain is ignored: what is planned is done, come what may."),
  /** Fear of pain: any niggle means less, and only a painless week means a little more. */
  OVER_CAUTIOUS(
      "overCautious", "Fear guides: any niggle means less, and only painless weeks mean more."),
  /** Everything on good days, next to nothing after a bad one. */
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

  /** {@return what it means, as a sentence} */
  public String sentence() {
    return sentence;
  }
}
