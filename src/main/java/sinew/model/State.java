package sinew.model;

/** How a person is in a week. Every person is in one state at a time. */
public enum State {
  /** Fully recovered, and this week's pain is settled and everything is done again. */
  WELL("well", "well"),
  /** Much better than on day 0, not yet fully recovered. */
  IMPROVING("improving", "improving"),
  /** Was fully recovered, and is not well now. */
  RELAPSED("relapsed", "relapsed"),
  /** Neither recovered nor much better. */
  NOT_BETTER("notBetter", "not better");

  private final String key;
  private final String label;

  State(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** {@return the name in files, for example {@code notBetter}} */
  public String key() {
    return key;
  }

  /** {@return the name in charts and prose} */
  public String label() {
    return label;
  }
}
