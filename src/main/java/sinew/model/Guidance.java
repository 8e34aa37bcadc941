package sinew.model;

/** What decides how activity is changed from review to review. */
public enum Guidance {
  /** A clinician's rule: one step up when pain is low and strength allows, easier after a flare. */
  SYMPTOMS("symptoms"),
  /** The calendar: a step up every week, whatever the tendon says. */
  TIME("time"),
  /** Nobody: people drift down when it hurts and up when it does not. */
  USUAL_LIFE("usualLife"),
  /** Pain is ignored: the planned activity is done come what may. */
  IGNORE_PAIN("ignorePain"),
  /** Fear of pain: any niggle means less, and only a painless week means a little more. */
  OVER_CAUTIOUS("overCautious"),
  /** Everything on good days, next to nothing after a bad one. */
  BOOM_AND_BUST("boomAndBust");

  private final String key;

  Guidance(String key) {
    this.key = key;
  }

  /**
   * The guidance's name in scenario files.
   *
   * @return the key, for example {@code usualLife}
   */
  public String key() {
    return key;
  }
}
