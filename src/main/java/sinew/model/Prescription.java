package sinew.model;

/**
 * A treatment given in a life.
 *
 * @param treatment the treatment
 * @param fromDay day of the first dose, from 0
 * @param doses how many doses, at least 1; {@link Integer#MAX_VALUE} goes on until the end
 * @param everyDays days from one dose to the next, at least 1
 */
public record Prescription(Treatment treatment, int fromDay, int doses, int everyDays) {

  public Prescription {
    if (fromDay < 0 || doses < 1 || everyDays < 1) {
      throw new IllegalArgumentException(
          "fromDay must be at least 0, doses and everyDays at least 1, were "
              + fromDay
              + ", "
              + doses
              + " and "
              + everyDays);
    }
  }
}
