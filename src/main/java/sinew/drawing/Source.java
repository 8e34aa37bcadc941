package sinew.drawing;

import sinew.text.Numbers;

/**
 * Where the numbers of a chart come from; stands under its title.
 *
 * @param scenario the name of the scenario, or of all scenarios that are compared
 * @param patients how many virtual patients were simulated, at least 1
 * @param seed the seed of the run
 */
public record Source(String scenario, long patients, long seed) {
  public Source {
    if (!(patients >= 1)) {
      throw new IllegalArgumentException("a chart needs a patient, had " + patients);
    }
  }

  /**
   * The source as a line of text.
   *
   * @return for example {@code typical · 10,000 virtual patients · seed 1 · illustrative, ...}
   */
  String line() {
    String people = patients == 1 ? " virtual patient" : " virtual patients";
    return String.join(
        " · ",
        scenario,
        Numbers.counted(patients) + people,
        "seed " + seed,
        "illustrative, not advice for one person");
  }
}
