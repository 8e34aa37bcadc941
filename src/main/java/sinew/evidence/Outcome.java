package sinew.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import sinew.model.Measure;
import sinew.model.Quantity;
import sinew.model.Range;
import sinew.model.Unit;

/** What a trial can report of an arm. */
@SuppressWarnings("ImmutableEnumChecker") // A range is a record of numbers.
public enum Outcome implements Quantity {
  /** Share who call themselves much improved at the visit. */
  MUCH_IMPROVED("muchImproved", Unit.PERCENT, Range.of(0, 100)),
  /** Share who do not. */
  NOT_IMPROVED("notImproved", Unit.PERCENT, Range.of(0, 100)),
  /** Share fully recovered by the visit. */
  FULL_RECOVERY("fullRecovery", Unit.PERCENT, Range.of(0, 100)),
  /** Share whose pain has settled by the visit. */
  PAIN_SETTLED("painSettled", Unit.PERCENT, Range.of(0, 100)),
  /** Share without pain at the visit: a mean worst pain of less than half a point in the week. */
  PAIN_FREE("painFree", Unit.PERCENT, Range.of(0, 100)),
  /** Share who do all that their life and sport ask for at the visit. */
  BACK_AT_SPORT("backAtSport", Unit.PERCENT, Range.of(0, 100)),
  /** Share of the recovered who have had it back so many weeks after recovery. */
  RELAPSED("relapsed", Unit.PERCENT, Range.of(0, 100)),
  /** Mean score at the visit. */
  SCORE("score", Measure.SCORE.unit(), Measure.SCORE.range()),
  /** Mean change of the score since the baseline. */
  SCORE_CHANGE(
      "scoreChange", Unit.POINTS, Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)),
  /** Standard deviation of the score between people at the visit. */
  SCORE_SPREAD("scoreSpread", Unit.POINTS, Range.of(0, 50)),
  /** Mean pain at the visit. */
  PAIN("pain", Measure.PAIN.unit(), Measure.PAIN.range()),
  /** Mean change of pain since the baseline. */
  PAIN_CHANGE("painChange", Unit.NRS, Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)),
  /** Mean pain at the visit over mean pain at the baseline: 0.5 where it has halved. */
  PAIN_LEFT("painLeft", Unit.SHARE, Range.of(0, Double.POSITIVE_INFINITY)),
  /** Mean fall of pain since the baseline, in standard deviations of the baseline. */
  PAIN_SMD("painSmd", Unit.SMD, Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)),
  /** Full recoveries up to the visit, for each 30 days that somebody was not recovered. */
  HAZARD("recoveriesPer30Days", Unit.PER_30_DAYS, Range.of(0, Double.POSITIVE_INFINITY)),
  /** Weeks until half are fully recovered. */
  MEDIAN_WEEKS("medianWeeks", Unit.WEEKS, Range.of(0, Double.POSITIVE_INFINITY)),
  /** Weeks until pain has settled in half. */
  MEDIAN_WEEKS_OF_PAIN("medianWeeksOfPain", Unit.WEEKS, Range.of(0, Double.POSITIVE_INFINITY)),
  /** Weeks until the tissue has recovered in half. */
  MEDIAN_WEEKS_OF_TISSUE("medianWeeksOfTissue", Unit.WEEKS, Range.of(0, Double.POSITIVE_INFINITY));

  private final String key;
  private final Unit unit;
  private final Range range;

  Outcome(String key, Unit unit, Range range) {
    this.key = key;
    this.unit = unit;
    this.range = range;
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

  /** {@return the name in trial files} */
  @Override
  public String key() {
    return key;
  }

  /** {@return what readers call it: the words of its key} */
  @Override
  public String label() {
    return this == PAIN_SMD
        ? "fall of pain"
        : key.replaceAll("([A-Z]|\\d+)", " $1").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it can be followed from week to week.
   *
   * @return false if one number sums up all weeks
   */
  public boolean hasCourse() {
    return this != HAZARD && unit != Unit.WEEKS;
  }

  /**
   * Whether it is counted where agreement with trials is summed up: rates, medians, pain and how
   * far people differ are shown, and not counted.
   *
   * @return whether it is a share of people, or of the score
   */
  public boolean isShareOrScore() {
    return (unit == Unit.PERCENT || unit == Unit.POINTS) && this != SCORE_SPREAD;
  }

  /**
   * The greatest value that it can have.
   *
   * @return the value; empty of changes, rates and times
   */
  public OptionalDouble greatest() {
    return Double.isFinite(range.high()) ? OptionalDouble.of(range.high()) : OptionalDouble.empty();
  }

  /** {@return the unit of its figures} */
  @Override
  public Unit unit() {
    return unit;
  }

  /** {@return the values that it can have; infinite where a change, rate or time has no bound} */
  @Override
  public Range range() {
    return range;
  }
}
