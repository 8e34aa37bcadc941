package sinew.model;

/**
 * Where a number comes from.
 *
 * @param kind how far it is backed
 * @param text the citation, what it was fitted to, or why it was assumed; may be empty
 */
public record Provenance(Kind kind, String text) {

  /** How far a number is backed. */
  public enum Kind {
    /** A publication gives it, or bounds it. */
    CITED,
    /** It was fitted to published figures. */
    FITTED,
    /** Nobody measured it. */
    ASSUMED
  }

  /**
   * A number that a publication gives or bounds.
   *
   * @param source the citation
   * @return the provenance
   */
  public static Provenance cited(String source) {
    return new Provenance(Kind.CITED, source);
  }

  /**
   * A number that was fitted.
   *
   * @param how what it was fitted to, as a sentence that begins with {@code fitted}
   * @return the provenance
   */
  public static Provenance fitted(String how) {
    return new Provenance(Kind.FITTED, how);
  }

  /**
   * A number that nobody measured.
   *
   * @param why why it was chosen
   * @return the provenance
   */
  public static Provenance assumed(String why) {
    return new Provenance(Kind.ASSUMED, "assumed: " + why);
  }

  /**
   * A number that was assumed with no reason of its own.
   *
   * @return the provenance
   */
  public static Provenance assumed() {
    return new Provenance(Kind.ASSUMED, "assumed");
  }

  /**
   * A number that nobody measured, while a publication points the same way.
   *
   * @param related what the publication says
   * @return the provenance
   */
  public static Provenance assumedBeside(String related) {
    return new Provenance(Kind.ASSUMED, "assumed; " + related);
  }

  /**
   * A number that was fitted to published trials of other tendons.
   *
   * @return the provenance
   */
  public static Provenance fitted() {
    return fitted("fitted to other tendons");
  }

  /** {@return whether nobody measured it} */
  public boolean isAssumed() {
    return kind == Kind.ASSUMED;
  }
}
