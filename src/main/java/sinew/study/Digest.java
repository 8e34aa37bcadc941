package sinew.study;

import sinew.model.Endpoint;
import sinew.simulation.Outcomes;
import sinew.simulation.StateRows;
import sinew.statistics.EventTimes;

/** The fingerprint of outcomes. */
public final class Digest {
  private Digest() {}

  /**
   * SHA-256 of all counts, in the order of {@link Outcomes#forEachCount}, each as eight bytes with
   * the highest first: equal outcomes have equal digests.
   *
   * @param outcomes the outcomes
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String of(Outcomes outcomes) {
    Sha256Sum sum = new Sha256Sum();
    outcomes.forEachCount(sum::add);
    return "sha256:" + sum.hex();
  }

  /**
   * SHA-256 of the first patients' own times and states: for each endpoint and patient the day, and
   * 1 if it was reached, 0 if not; then for each week and patient the ordinal of the state.
   *
   * @param outcomes the outcomes
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String ofTimes(Outcomes outcomes) {
    Sha256Sum sum = new Sha256Sum();
    for (Endpoint endpoint : Endpoint.values()) {
      EventTimes times = outcomes.rows(endpoint);
      for (int row = 0; row < times.size(); row++) {
        sum.add(times.day(row));
        sum.add(times.observed(row) ? 1 : 0);
      }
    }
    StateRows states = outcomes.stateRows();
    for (int week : states.weeks()) {
      for (int ordinal : states.ordinals(week)) {
        sum.add(ordinal);
      }
    }
    return "sha256:" + sum.hex();
  }
}
