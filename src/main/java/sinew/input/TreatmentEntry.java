package sinew.input;

import sinew.model.Provenance;
import sinew.model.Treatment;

/**
 * An entry of the catalogue of treatments.
 *
 * @param treatment what it does
 * @param mechanism the mechanism it belongs to, for example {@code M23}
 * @param doses doses of a usual course; 0 goes on until the end
 * @param everyDays days from one dose to the next in a usual course, at least 1
 * @param grade grade of the evidence
 * @param source where the numbers come from: a citation, or {@code assumed} and why
 * @param note when it works and when not, and where sources disagree, in plain words
 * @param warning what a report has to say whenever it is given; empty if nothing
 */
public record TreatmentEntry(
    Treatment treatment,
    String mechanism,
    int doses,
    int everyDays,
    Grade grade,
    String source,
    String note,
    String warning) {
  private static final String BY_EYE = "by eye";

  /**
   * Where the size of what it does comes from.
   *
   * @return chosen by eye, so that the simulated course looks like published figures, or assumed
   */
  public Provenance size() {
    return new Provenance(
        source.contains(BY_EYE) ? Provenance.Kind.FITTED : Provenance.Kind.ASSUMED, source);
  }

  /** How good the evidence for a treatment is. */
  public enum Grade {
    /** Several good trials agree. */
    STRONG("strong", "strong"),
    /** A trial, or several of related tendons. */
    MODERATE("moderate", "moderate"),
    /** Small studies, related tendons or clinical experience. */
    WEAK("weak", "weak"),
    /** Studies contradict each other. */
    CONFLICTING("conflicting", "studies disagree"),
    /** Tested, and no benefit found. */
    NONE("none", "tested, no benefit found"),
    /** Not tested in people. */
    UNKNOWN("unknown", "not tested in people"),
    /** It does harm. */
    HARMFUL("harmful", "it does harm");

    private final String key;
    private final String label;

    Grade(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /**
     * The grade's name in the catalogue.
     *
     * @return the key, for example {@code moderate}
     */
    public String key() {
      return key;
    }

    /** {@return the grade in plain words} */
    public String label() {
      return label;
    }
  }
}
