package sinew.model;

/**
 * A treatment that is added if a person has hardly changed. Each review from a given week on checks
 * it, and it is added once (M46).
 *
 * @param afterWeeks weeks of the plan before the step is considered, 1 to 520
 * @param painFellLess taken if the week's pain has fallen by less than this share of the baseline,
 *     0 to 1
 * @param sessionsDone taken only if at least this share of the planned sessions was done, so that
 *     rehabilitation was real, 0 to 1
 * @param prescription what is added; its days count from the day after the review
 */
public record Escalation(
    int afterWeeks, double painFellLess, double sessionsDone, Prescription prescription) {

  // The checks are written so that a NaN fails them.
  public Escalation {
    if (!(afterWeeks >= 1 && afterWeeks <= 520)) {
      throw new IllegalArgumentException("afterWeeks must lie in [1, 520], was " + afterWeeks);
    }
    if (!(painFellLess >= 0 && painFellLess <= 1 && sessionsDone >= 0 && sessionsDone <= 1)) {
      throw new IllegalArgumentException(
          "painFellLess and sessionsDone must lie in [0, 1], were "
              + painFellLess
              + " and "
              + sessionsDone);
    }
  }
}
