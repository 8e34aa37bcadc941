package sinew.model;

/**
 * Something that has a name, a unit and a range. It is declared once and shown wherever it is used.
 */
public interface Quantity {

  /**
   * The quantity's name in files.
   *
   * @return the key, for example {@code symptomDurationWeeks}
   */
  String key();

  /**
   * The quantity's name in tables and charts.
   *
   * @return the label; the key if it has no other
   */
  default String label() {
    return key();
  }

  /**
   * What it is measured in.
   *
   * @return the unit
   */
  Unit unit();

  /**
   * The values it can take.
   *
   * @return the range
   */
  Range range();
}
