package sinew.study;

/** Which patient of an arm is shown as an example. */
public enum ExampleKind {
  /** As quick as the quickest tenth. */
  QUICK("quick", 0.1),
  /** In the middle: half take longer. */
  TYPICAL("typical", 0.5),
  /** As slow as the slowest tenth. */
  SLOW("slow", 0.9),
  /** Recovers, and relapses. */
  RELAPSING("relapsing", Double.NaN);

  private final String key;
  private final double share;

  ExampleKind(String key, double share) {
    this.key = key;
    this.share = share;
  }

  /**
   * The name in files and on the command line.
   *
   * @return the key, for example {@code quick}
   */
  public String key() {
    return key;
  }

  /**
   * The share of patients who recovered sooner.
   *
   * @return the share, 0 to 1; NaN if it does not matter
   */
  public double share() {
    return share;
  }
}
