package sinew.model;

import java.util.Arrays;
import java.util.List;

/**
 * What "better" can mean. Each endpoint is reported under its own name and never pooled with
 * another.
 *
 * <p>Times are whole days. Those of the first four count from day 0, the start of the plan. An
 * endpoint that has to be kept for some weeks is dated on the first day of the spell that was kept.
 */
public enum Endpoint {
  /**
   * Pain and score much better than the person's own baseline (stand-in for success on the GROC).
   */
  MUCH_IMPROVED("muchImproved", "much improved"),
  /** The 7-day mean of the day's worst pain is at most 2/10, kept for 4 weeks. */
  PAIN_SETTLED("painSettled", "pain settled"),
  /** Capacity is at least 90 % of the person's demand. */
  TISSUE_RECOVERED("tissueRecovered", "tissue recovered"),
  /** Pain settled, tissue recovered and the full demand load carried, all kept for 4 weeks. */
  FULL_RECOVERY("fullRecovery", "full recovery"),
  /**
   * After full recovery, pain of 4/10 or more on most days of 2 weeks. Its time counts from the day
   * of full recovery, and only those who recovered are at risk.
   */
  RECURRENCE("recurrence", "recurrence");

  private final String key;
  private final String label;

  Endpoint(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /**
   * The endpoint's name in files.
   *
   * @return the key, for example {@code fullRecovery}
   */
  public String key() {
    return key;
  }

  /**
   * Whether its time counts from day 0, for every patient, so that two arms can be compared patient
   * by patient.
   *
   * @return false of what counts from full recovery, among those who recovered
   */
  public boolean fromDayZero() {
    return this != RECURRENCE;
  }

  /**
   * The endpoints that count from day 0.
   *
   * @return the endpoints, in the order of their declaration
   */
  public static List<Endpoint> paired() {
    return Arrays.stream(values()).filter(Endpoint::fromDayZero).toList();
  }

  /**
   * The endpoint's name in charts and prose.
   *
   * @return the label, for example {@code full recovery}
   */
  public String label() {
    return label;
  }
}
