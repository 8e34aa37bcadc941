package sinew.model;

import static sinew.model.Provenance.assumed;
import static sinew.model.Provenance.assumedBeside;

/**
 * A fixed number of the model that no file can set, declared here and nowhere else. Many of them
 * define what an endpoint is.
 */
@SuppressWarnings("ImmutableEnumChecker") // Records of numbers and texts are immutable.
public enum Definition implements Quantity {
  /** Days of usual life before day 0. */
  RUN_IN_DAYS("runInDays", "Days of usual life simulated before day 0", Unit.DAYS, 14, assumed()),
  /** Load over what is bearable from which a load is heavy. */
  HEAVY_FROM(
      "heavyFrom",
      "Load over what the tendon bears from which days of rest are needed",
      Unit.SHARE,
      0.7,
      assumed()),
  /** Activity that a treatment has to allow for exercise to be done. */
  EXERCISE_FROM(
      "exerciseFrom",
      "Share of demand that rest after a treatment has to allow for exercise to be done",
      Unit.SHARE,
      0.2,
      assumed("who may hardly move does no exercise")),
  /** Age at which age neither slows nor speeds healing. */
  NEUTRAL_AGE("neutralAge", "Age at which age does not change healing", Unit.YEARS, 40, assumed()),
  /** Body mass index up to which healing is not slowed. */
  NEUTRAL_BODY_MASS_INDEX(
      "neutralBodyMassIndex",
      "Body mass index up to which healing is not slowed",
      Unit.KG_PER_M2,
      25,
      assumed("the upper end of normal weight")),
  /** Least factor of age, and of body mass index, on healing. */
  HEALING_LEAST(
      "healingLeast",
      "Least factor of age, and of body mass index, on the healing rate",
      Unit.FACTOR,
      0.2,
      assumed()),
  /** Standard deviations at which the noise of a day's activity is cut off. */
  NOISE_MOST(
      "noiseMost",
      "Standard deviations at which the noise of a day's activity is cut off",
      Unit.ONE,
      2.5,
      assumed()),
  /** Repetitions of a session whose load is the planned intensity. */
  STANDARD_REPETITIONS(
      "standardRepetitions",
      "Repetitions of a session whose load equals the planned intensity (3 sets of 15)",
      Unit.ONE,
      3 * 15,
      assumed()),
  /** Irritability from which a tendon counts as freshly flared. */
  FRESH_FLARE(
      "freshFlare",
      "Irritability from which a treatment meets a fresh flare",
      Unit.ONE,
      0.3,
      assumed()),
  /** Days of symptoms from which they are no longer fresh. */
  FIRST_WEEK(
      "firstWeek",
      "Days of symptoms from which treatments for after the first week work",
      Unit.DAYS,
      7,
      assumed()),
  /** Days of symptoms from which they are chronic. */
  CHRONIC("chronic", "Days of symptoms from which they count as chronic", Unit.DAYS, 84, assumed()),
  /** Days on which a session still counts as strength training beside a treatment. */
  STRENGTH_LASTS(
      "strengthLasts",
      "Days for which a session counts as strength training beside a treatment",
      Unit.DAYS,
      3,
      assumed()),
  /** Days on which an endpoint has to hold. */
  KEPT_DAYS(
      "keptDays",
      "Days in a row on which much improved, pain settled and full recovery have to hold",
      Unit.DAYS,
      28,
      assumed()),
  /** Pain that counts as settled. */
  SETTLED_PAIN(
      "settledPain", "Greatest mean pain of a week that counts as settled", Unit.NRS, 2, assumed()),
  /** Pain that no plan counts as too much. */
  LEAST_LIMIT(
      "leastLimit", "Mean pain of a week that no plan counts as too much", Unit.NRS, 1, assumed()),
  /** Pain that is none worth the name. */
  RECOVERED_PAIN(
      "recoveredPain",
      "Greatest mean pain of a week in full recovery",
      Unit.NRS,
      1.5,
      assumed("no pain worth the name")),
  /** Capacity of a recovered tissue. */
  RECOVERED_CAPACITY(
      "recoveredCapacity",
      "Least strength of recovered tissue, as a share of the person's own sound capacity",
      Unit.SHARE,
      0.9,
      assumedBeside("strength of at least 90 % is a common criterion of return")),
  /** Capacity that is ample. */
  AMPLE_CAPACITY(
      "ampleCapacity",
      "Capacity that is strength enough whatever the sound tendon bore, as a multiple of demand",
      Unit.FACTOR,
      1.3,
      assumed("what people who stay well have in reserve")),
  /** Strength of somebody who is ill. */
  PATIENT_STRENGTH(
      "patientStrength",
      "Greatest strength of somebody who is admitted as a patient, as a share of their own sound capacity",
      Unit.SHARE,
      0.88,
      assumed("clearly weaker than when sound")),
  /** Activity of a recovered person. */
  RECOVERED_ACTIVITY(
      "recoveredActivity",
      "Least activity of a recovered person, as a share of demand",
      Unit.SHARE,
      0.95,
      assumed()),
  /** Score that is nearly full. */
  NEARLY_WELL(
      "nearlyWell",
      "Score from which a person can be much improved without the full gain",
      Unit.POINTS,
      90,
      assumed()),
  /** Pain of a painful day of a relapse. */
  RELAPSE_PAIN("relapsePain", "Least pain of a painful day in a relapse", Unit.NRS, 4, assumed()),
  /** Painful days of a relapse. */
  RELAPSE_DAYS("relapseDays", "Painful days that make a relapse", Unit.DAYS, 8, assumed()),
  /** Days in which the painful days of a relapse are counted. */
  RELAPSE_WINDOW(
      "relapseWindow",
      "Days in which the painful days of a relapse are counted",
      Unit.DAYS,
      14,
      assumed()),
  /** Standard errors within which simulated and published figures agree. */
  AGREEMENT_ERRORS(
      "agreementErrors",
      "Standard errors of a published figure within which a simulated one agrees with it",
      Unit.ONE,
      1.5,
      assumed());

  private final String key;
  private final String label;
  private final Unit unit;
  private final double value;
  private final Provenance provenance;

  Definition(String key, String label, Unit unit, double value, Provenance provenance) {
    this.key = key;
    this.label = label;
    this.unit = unit;
    this.value = value;
    this.provenance = provenance;
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return what it is, as a phrase} */
  @Override
  public String label() {
    return label;
  }

  @Override
  public Unit unit() {
    return unit;
  }

  /** {@return the value alone} */
  @Override
  public Range range() {
    return Range.of(value, value);
  }

  /** {@return the value} */
  public double value() {
    return value;
  }

  /**
   * The value of a definition that is a count.
   *
   * @return the value, a whole number
   */
  public int count() {
    return (int) value;
  }

  /** {@return where the value comes from} */
  public Provenance provenance() {
    return provenance;
  }
}
