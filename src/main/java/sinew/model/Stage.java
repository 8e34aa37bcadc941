package sinew.model;

/**
 * Stage of the tendinopathy on the continuum of Cook and Purdam (2009,
 * doi:10.1136/bjsm.2008.051193).
 */
public enum Stage {
  /** No tendinopathy: a sound tendon in a person who was never injured. */
  SOUND("sound"),
  /** Stage 1: a short-term overload response; the tendon is irritable, its structure is sound. */
  REACTIVE("reactive"),
  /** Stage 2: attempted healing with some loss of structure. */
  DYSREPAIR("dysrepair"),
  /** Stage 3: areas of lost structure that hardly recover; the rest of the tendon must adapt. */
  DEGENERATIVE("degenerative");

  private final String key;

  Stage(String key) {
    this.key = key;
  }

  /**
   * The stage's name in scenario files.
   *
   * @return the key, for example {@code reactive}
   */
  public String key() {
    return key;
  }
}
