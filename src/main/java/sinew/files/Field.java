package sinew.files;

/**
 * The address of a value in a scenario file. Linked to its parent, so that a million addresses in a
 * hostile file share their beginnings.
 *
 * @param parent the address one level up; null for the root
 * @param step a key (String) or the place in a list (Integer, from 0); null for the root
 */
public record Field(Field parent, Object step) {
  /** The whole file. */
  public static final Field ROOT = new Field(null, null);

  /**
   * The value of a key of this mapping.
   *
   * @param key the key
   * @return its address
   */
  public Field key(String key) {
    return new Field(this, key);
  }

  /**
   * An entry of this list.
   *
   * @param index its place, from 0
   * @return its address
   */
  public Field entry(int index) {
    return new Field(this, index);
  }

  /**
   * The address as the user reads it.
   *
   * @return for example {@code plan.phases[0].exitPain}; empty for the root
   */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    String before = parent.toString();
    if (step instanceof Integer) {
      return before + "[" + step + "]";
    }
    String key = Phrases.key((String) step);
    return before.isEmpty() ? key : before + "." + key;
  }
}
