package sinew.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What a trial can report of an arm. */
public enum Outcome {
  /** Share who call themselves much improved at the visit. */
  MUCH_IMPROVED("muchImproved", "percent"),
  /** Share who do not. */
  NOT_IMPROVED("notImproved", "percent"),
  /** Share fully recovered by the visit. */
  FULL_RECOVERY("fullRecovery", "percent"),
  /** Share whose pain has settled by the visit. */
  PAIN_SETTLED("painSettled", "percent"),
  /** Share without pain at the visit: a mean worst pain of less than half a point in the week. */
  PAIN_FREE("painFree", "percent"),
  /** Share who do all that their life and sport ask for at the visit. */
  BACK_AT_SPORT("backAtSport", "percent"),
  /** Share of the recovered who have had it back so many weeks after recovery. */
  RECURRED("recurred", "percent"),
  /** Mean score at the visit. */
  SCORE("score", "points"),
  /** Mean change of the score since the baseline. */
  SCORE_CHANGE("scoreChange", "points"),
  /** Mean pain at the visit. */
  PAIN("pain", "NRS"),
  /** Mean change of pain since the baseline. */
  PAIN_CHANGE("painChange", "NRS"),
  /** Mean fall of pain since the baseline, in standard deviations of the baseline. */
  PAIN_SMD("painSmd", "SMD"),
  /** Full recoveries up to the visit, for each 30 days that somebody was not recovered. */
  HAZARD("recoveriesPer30Days", "1/30 d"),
  /** Weeks until half are fully recovered. */
  MEDIAN_WEEKS("medianWeeks", "weeks");

  private final String key;
  private final String unit;

  Outcome(String key, String unit) {
    this.key = key;
    this.unit = unit;
  }

  /**
   * The quantity of a key.
   *
   * @param key its name in trial files
   * @return the quantity; empty if there is none
   */
  public static Optional<Outcome> of(String key) {
    return Arrays.stream(values()).filter(quantity -> quantity.key.equals(key)).findFirst();
  }

  /**
   * The name in trial files.
   *
   * @return the key
   */
  public String key() {
    return key;
  }

  /**
   * Whether it can be followed from week to week.
   *
   * @return false if one number sums up all weeks
   */
  public boolean hasCourse() {
    return this != HAZARD && this != MEDIAN_WEEKS;
  }

  /**
   * Whether it is counted where agreement with trials is summed up: rates, medians and pain are
   * shown, and not counted.
   *
   * @return whether it is a share of people, or of the score
   */
  public boolean isShareOrScore() {
    return unit.equals("percent") || unit.equals("points");
  }

  /**
   * The unit of its figures.
   *
   * @return the unit
   */
  public String unit() {
    return unit;
  }
}
