package sinew.model;

import static sinew.model.Provenance.assumed;
import static sinew.model.Provenance.fitted;

import java.util.Arrays;
import java.util.Optional;

/** A parameter of the equations, which the model page of the site has. Most are assumed. */
@SuppressWarnings("ImmutableEnumChecker") // Records of numbers and texts are immutable.
public enum Parameter implements Quantity {
  // Tendon and muscle.
  /** Least strength, as a share of the person's own sound capacity. */
  CAPACITY_FLOOR("capacityFloor", 0.3, Range.of(0.05, 0.4), assumed("a tendon at rest keeps some")),
  /** What full conditioning adds to capacity, as a share of sound capacity. */
  TRAINED_GAIN("trainedGain", 0.121, Range.of(0, 0.4), Sources.BOHM_2015),
  /** Tendon's deficit on day -14 in stage 1, at middle severity, as a share of sound capacity. */
  LOSS_REACTIVE("lossReactive", 0.132, Range.of(0, 0.5), fitted()),
  /** Tendon's deficit on day -14 in stage 2, at middle severity. */
  LOSS_DYSREPAIR("lossDysrepair", 0.144, Range.of(0, 0.6), fitted()),
  /** Tendon's deficit on day -14 in stage 3, at middle severity. */
  LOSS_DEGENERATIVE("lossDegenerative", 0.363, Range.of(0, 0.7), fitted()),
  /** Muscle's deficit on day -14 at middle severity. */
  WEAKNESS_START("weaknessStart", 0.0738, Range.of(0, 0.4), fitted()),
  /** Healing rate in stage 1: share of the tendon's deficit healed a day at full stimulus. */
  HEALING_REACTIVE("healingReactive", Unit.PER_DAY, 0.0457, Range.of(0.001, 0.1), fitted()),
  /** Healing rate in stage 2. */
  HEALING_DYSREPAIR("healingDysrepair", Unit.PER_DAY, 0.0157, Range.of(0.0005, 0.1), fitted()),
  /** Healing rate in stage 3. */
  HEALING_DEGENERATIVE(
      "healingDegenerative", Unit.PER_DAY, 0.0155, Range.of(0.0005, 0.1), fitted()),
  /** Healing rate of the people whose tendon hardly heals, as a share of that of others. */
  PERSISTENT_HEALS("persistentHeals", 0.084, Range.of(0, 1), fitted()),
  /** How fast their pain settles, as a share of that of others. */
  PERSISTENT_SETTLES("persistentSettles", 0.256, Range.of(0, 1), fitted()),
  /** Share of the muscle's deficit rebuilt a day at full stimulus. */
  MUSCLE_HEALING("muscleHealing", Unit.PER_DAY, 0.05, Range.of(0.005, 0.2), Sources.KUBO_2010),
  /** Load over capacity below which there is no stimulus to rebuild. */
  STIMULUS_FROM("stimulusFrom", 0.504, Range.of(0.1, 0.7), fitted()),
  /** Load over capacity from which the stimulus to rebuild is full. */
  STIMULUS_FULL("stimulusFull", 0.957, Range.of(0.75, 1.2), Sources.KUBO_2001),
  /** Overload at which the stimulus to rebuild is lost. */
  STIMULUS_LOST("stimulusLost", 0.24, Range.of(0.1, 2), fitted()),
  /** Share of the stimulus that is left a day later. */
  STIMULUS_KEPT("stimulusKept", 0.8, Range.of(0, 0.95), Sources.MILLER_2005),
  /** Share of the stimulus that a day's full tiredness takes away. */
  REST_NEEDED("restNeeded", 0.35, Range.of(0, 1), assumed("heavy loads need days between them")),
  /** Time in which tiredness of the tendon falls to 1/e. */
  TIRING_DAYS("tiringDays", Unit.DAYS, 1.5, Range.of(0.3, 7), Sources.MILLER_2005),
  /** Greatest load of the last days over capacity, below which strength is lost to disuse. */
  DISUSE_BELOW("disuseBelow", 0.45, Range.of(0.1, 0.7), assumed()),
  /** Share of what disuse can take from the muscle that a day without any load takes. */
  DISUSE_RATE("disuseRate", Unit.PER_DAY, 0.03, Range.of(0, 0.1), Sources.DE_BOER_2007),
  /** The same for the tendon. */
  TENDON_DISUSE("tendonDisuse", Unit.PER_DAY, 0.004, Range.of(0, 0.1), Sources.DE_BOER_2007),
  /** The most that disuse can take from each, as a share of sound capacity. */
  DISUSE_MOST("disuseMost", 0.35, Range.of(0, 0.6), assumed()),
  /** Tendon's deficit that a day of one unit of overload makes. */
  DAMAGE_PER_OVERLOAD("damagePerOverload", Unit.PER_DAY, 0.018, Range.of(0, 0.2), fitted()),
  /** Share of healing lost for each decade of age above 40 (gained below, at most two decades). */
  HEALING_LOSS_PER_DECADE("healingLossPerDecade", 0.07, Range.of(0, 0.3), assumed()),
  /** Share of healing lost for each unit of body mass index above 25. */
  HEALING_LOSS_PER_BMI("healingLossPerBmi", Unit.M2_PER_KG, 0.02, Range.of(0, 0.1), assumed()),
  /** Power to which the person's own factor on healing is raised: how much people differ. */
  HEALING_SPREAD("healingSpread", 1.29, Range.of(0, 2.5), fitted()),
  /** Share of healing lost after the menopause. */
  MENOPAUSE_SLOWS("menopauseSlows", 0.2, Range.of(0, 0.8), assumed("less new collagen")),
  /** Slope of healing and desensitisation on sleep; full rest gains half of it over the middle. */
  SLEEP_HELPS("sleepHelps", 0.5, Range.of(0, 1.5), Sources.TAYFUR_2025),
  // Irritability.
  /** Irritability on day -14 at middle severity. */
  IRRITABILITY_START("irritabilityStart", 0.3, Range.of(0, 1), assumed()),
  /** Time in which irritability falls to 1/e without provocation. */
  IRRITABILITY_DAYS(
      "irritabilityDays", Unit.DAYS, 3.5, Range.of(2, 14), assumed("settles in days to 2 weeks")),
  /** Rise of irritability a day under the greatest overload. */
  IRRITATION_MOST("irritationMost", Unit.PER_DAY, 0.347, Range.of(0.05, 2), fitted()),
  /** Overload that irritates half as much. */
  IRRITATION_HALF("irritationHalf", 0.506, Range.of(0.05, 2), fitted()),
  /** Rise of irritability on a day of 8 h of sitting on a wholly unsound tendon. */
  IRRITATION_PER_SITTING("irritationPerSitting", Unit.PER_DAY, 0.0558, Range.of(0, 1), fitted()),
  /** Share of capacity that cannot be used at full irritability. */
  WEAKENING("weakening", 0.3, Range.of(0, 0.8), assumed()),
  /** Load of 8 h on a hard seat, as a fraction of the uninjured tendon. */
  LOAD_OF_SITTING("loadOfSitting", 0.2, Range.of(0, 0.6), assumed("sitting trains, a little")),
  // Pain.
  /** Load over capacity from which a weak or sensitised tendon hurts under load. */
  PAIN_LOAD_FROM("painLoadFrom", 0.5, Range.of(0.2, 0.9), assumed()),
  /** Nociception at full irritability. */
  NOCICEPTION_OF_IRRITABILITY("nociceptionOfIrritability", 2, Range.of(0, 5), fitted()),
  /** Nociception under load, for each unit of load over capacity and share of capacity missing. */
  NOCICEPTION_PER_LOAD("nociceptionPerLoad", 2.53, Range.of(0, 30), fitted()),
  /** Nociception under load at full sensitisation, for each unit of load over capacity. */
  NOCICEPTION_OF_SENSITISED("nociceptionOfSensitised", 0.44, Range.of(0, 10), fitted()),
  /** Mechanosensitivity of a tendon that was never injured, and to which it returns. */
  MECHANO_SOUND("mechanoSound", 0.325, Range.of(0, 1), fitted()),
  /** Tenderness that stays for good, as a share of the tendon's deficit on day -14. */
  LASTING_TENDERNESS("lastingTenderness", 0.0654, Range.of(0, 0.8), fitted()),
  /** Time in which full irritability raises mechanosensitivity. */
  MECHANO_UP_DAYS("mechanoUpDays", Unit.DAYS, 5.99, Range.of(1, 100), fitted()),
  /** Time in which mechanosensitivity falls to 1/e without graded loads. */
  MECHANO_DOWN_DAYS("mechanoDownDays", Unit.DAYS, 460, Range.of(10, 2_000), fitted()),
  /** The same under full conditioning. */
  MECHANO_GRADED_DAYS("mechanoGradedDays", Unit.DAYS, 16.5, Range.of(5, 500), fitted()),
  /** Log gain of pain at full sensitisation. */
  GAIN_OF_SENSITISATION("gainOfSensitisation", 3.25, Range.of(0, 5), fitted()),
  /** Log gain of pain for each unit of stress above the neutral level. */
  GAIN_OF_STRESS("gainOfStress", 1.0, Range.of(0, 3), Sources.CHESTER_2018),
  /** Stress at which pain is neither amplified nor damped. */
  NEUTRAL_STRESS("neutralStress", 0.3, Range.of(0, 1), assumed()),
  /** Power to which the person's own factor on pain is raised: how much people differ. */
  PAIN_SPREAD("painSpread", 0.762, Range.of(0, 3), fitted()),
  // Sensitisation.
  /** Sensitisation on day -14 of a person of full propensity with fresh symptoms. */
  SENSITISATION_START("sensitisationStart", 0.445, Range.of(0, 1), fitted()),
  /** What long symptoms add to that; 0 switches the effect of duration off. */
  SENSITISATION_BY_DURATION(
      "sensitisationByDuration",
      0.7,
      Range.of(0, 1),
      assumed("moderate; evidence is split across tendons (Chester 2018 BJSM 52:269)")),
  /** Duration of symptoms at which half of that is there. */
  DURATION_HALF_WEEKS("durationHalfWeeks", Unit.WEEKS, 52, Range.of(4, 260), assumed()),
  /** Pain above this sensitises. */
  SENSITISING_PAIN("sensitisingPain", Unit.NRS, 3, Range.of(1, 8), assumed("above niggle level")),
  /** Rise of sensitisation a day at pain 10 and full propensity. */
  SENSITISATION_RATE("sensitisationRate", Unit.PER_DAY, 0.0379, Range.of(0, 0.2), fitted()),
  /** Time in which sensitisation falls to 1/e at middle propensity, loaded, without care. */
  SENSITISATION_DAYS(
      "sensitisationDays",
      Unit.DAYS,
      102,
      Range.of(20, 400),
      fitted("fitted to other tendons: weeks to months")),
  /** Log of how much slower the least against the most resilient person desensitises. */
  SENSITISATION_SPREAD("sensitisationSpread", 2.08, Range.of(0, 10), fitted()),
  /** Share of desensitisation lost at full stress. */
  STRESS_SLOWS("stressSlows", 0.6, Range.of(0, 1), assumed()),
  /** Strong pain that stops desensitisation, as a share of the way from sensitising pain to 10. */
  PAIN_STOPS("painStops", 0.827, Range.of(0.05, 2), fitted()),
  /** Share of desensitisation lost without graded load on the tendon. */
  AVOIDANCE_SLOWS("avoidanceSlows", 0.82, Range.of(0, 1), assumed("overprotection")),
  /** How much faster sensitisation fades in the well trained, whose conditioning is 1. */
  TRAINING_CALMS("trainingCalms", 0.392, Range.of(0, 10), fitted()),
  /** Factor of education and support on desensitisation. */
  EDUCATION_FACTOR("educationFactor", 4.8, Range.of(1, 5), fitted()),
  /**
   * Slope of desensitisation on trust in oneself: a person with full trust gains half of it over
   * the middle person.
   */
  SELF_EFFICACY_HELPS("selfEfficacyHelps", 0.6, Range.of(0, 1.5), assumed()),
  // Stress.
  /** Correlation of stress from one day to the next. */
  STRESS_AUTOCORRELATION("stressAutocorrelation", 0.9, Range.of(0, 0.99), assumed()),
  /** Standard deviation of daily stress around the person's mean. */
  STRESS_SD("stressSd", 0.12, Range.of(0, 0.4), assumed()),
  // Behaviour.
  /** Activity at presentation, as a share of demand. */
  ACTIVITY_START("activityStart", 0.505, Range.of(0.1, 1.2), fitted()),
  /** How much less of it the most severe do than the mildest. */
  ACTIVITY_BY_SEVERITY("activityBySeverity", 0.3, Range.of(0, 1), assumed()),
  /** Standard deviation of a day's activity around its level, as a share of it. */
  ACTIVITY_NOISE("activityNoise", 0.06, Range.of(0, 0.4), assumed()),
  /** Chance a day that a spell of more activity begins in usual life. */
  SPELLS_IN_USUAL_LIFE("spellsInUsualLife", Unit.PER_DAY, 0.0088, Range.of(0, 0.5), fitted()),
  /** Share of them that people avoid who do all as planned: under care, and later if taught. */
  SPELLS_AVOIDED("spellsAvoided", 0.5, Range.of(0, 1), assumed("a plan leaves every second one")),
  /** Mean size of a spell: activity beyond the planned, as a share of it. */
  SPELL_SIZE(
      "spellSize",
      0.132,
      Range.of(0, 1),
      fitted("fitted to new episodes in runners (Lagas 2020 J Sci Med Sport 23:448)")),
  /** Days that a spell lasts. */
  SPELL_DAYS(
      "spellDays", Unit.DAYS, 14, Range.of(1, 60), assumed("two weeks of holiday or training")),
  /** Share of the missing conditioning that a session of exercise adds. */
  CONDITIONING_PER_SESSION("conditioningPerSession", 0.15, Range.of(0, 1), fitted()),
  /** Time in which conditioning falls to 1/e without exercise. */
  CONDITIONING_DAYS(
      "conditioningDays", Unit.DAYS, 42, Range.of(7, 365), assumed("strength fades over weeks")),
  /** Share of a spell's load beyond the plan that full conditioning keeps off the tendon. */
  CONDITIONING_SHIELDS("conditioningShields", 0.736, Range.of(0, 1), Sources.LAUERSEN_2014),
  /** Greatest unavoidable load over what the tendon bears now; beyond it others take over. */
  SPARING("sparing", 1.25, Range.of(1, 3), assumed("nobody is forced to overload without end")),
  /** Fall of adherence a week, as a share of the first week's. */
  ADHERENCE_FALL(
      "adherenceFall", Unit.PER_WEEK, 0.03, Range.of(0, 0.2), Sources.ACHILLES_HOME_EXERCISE),
  /** Share of the first week's adherence that stays. */
  ADHERENCE_KEPT("adherenceKept", 0.5, Range.of(0, 1), assumed()),
  /** Rise of activity, as a share of it, of people whose pain is masked well. */
  MASKED_BOLDNESS("maskedBoldness", 0.1, Range.of(0, 0.5), assumed("relief misleads")),
  /** Masked pain from which that rise is full. */
  MASKED_PAIN("maskedPain", Unit.NRS, 0.6, Range.of(0.1, 10), assumed("as much as one notices")),
  /** Weeks in which an underlying cause is worked off where the plan treats it. */
  CAUSE_WEEKS(
      "causeWeeks", Unit.WEEKS, 10, Range.of(1, 104), assumed("strength and stride take weeks")),
  /** Pain of a week from which people who take more than planned do not. */
  CAREFUL_PAIN("carefulPain", Unit.NRS, 2.5, Range.of(0.5, 10), assumed("more than a niggle")),
  /** Time in which people who take more than planned forget to 1/e that it hurt. */
  CAUTION_DAYS("cautionDays", Unit.DAYS, 60, Range.of(1, 365), assumed("careful for some weeks")),
  /** Pain of a week from which the over-cautious do less. */
  CAUTIOUS_PAIN("cautiousPain", Unit.NRS, 1.5, Range.of(0, 10), assumed("any niggle counts")),
  /** Pain of a week from which even people who ignore pain do less. */
  UNBEARABLE_PAIN(
      "unbearablePain", Unit.NRS, 8, Range.of(0, 10), assumed("nobody bears it for weeks")),
  /** Fall of activity a week in usual life when it hurts, as a share of it. */
  DRIFT_DOWN("driftDown", Unit.PER_WEEK, 0.0434, Range.of(0, 0.5), fitted()),
  /** Rise of activity a week in usual life when it does not hurt. */
  DRIFT_UP("driftUp", Unit.PER_WEEK, 0.0797, Range.of(0, 0.5), fitted()),
  /** Least activity that usual life and plans let a person fall to, as a share of demand. */
  ACTIVITY_FLOOR("activityFloor", 0.3, Range.of(0, 0.6), assumed()),
  /** Pain of a week from which people in usual life do less. */
  DRIFT_DOWN_PAIN("driftDownPain", Unit.NRS, 3.5, Range.of(0, 10), assumed()),
  /** Pain of a week below which people in usual life do more. */
  DRIFT_UP_PAIN("driftUpPain", Unit.NRS, 2.2, Range.of(0, 10), fitted()),
  /** Greatest load that a plan moves on to, as a share of capacity as a strength test shows it. */
  PROGRESSION_SHARE("progressionShare", 0.95, Range.of(0.5, 1.5), Sources.RETURN_CRITERION),
  /** Pain of a week up to which a plan moves on, as a share of its pain limit. */
  NIGGLE_SHARE("niggleShare", 0.6, Range.of(0.2, 1), assumed()),
  /** Rise of the week's pain, since the last review, up to which a plan moves on. */
  STEADY_RISE("steadyRise", Unit.NRS, 0.25, Range.of(0, 3), assumed("as good as unchanged")),
  /** Rise of the week's pain, since the last review, after which a plan takes a step back. */
  WORSE_RISE("worseRise", Unit.NRS, 1, Range.of(0, 5), assumed("clearly worse than last week")),
  /** Activity that a plan does not cut further for pain, as a load over capacity. */
  EASY_SHARE("easyShare", 0.5, Range.of(0, 1), assumed("half of what the tendon bears is easy")),
  /** Pain above the mean of the week by which a day over the pain limit counts as a flare. */
  FLARE_RISE("flareRise", Unit.NRS, 2, Range.of(0, 5), assumed("more than a slight rise")),
  /** Share taken off the sessions after a flare. */
  FLARE_EASING("flareEasing", 0.3, Range.of(0, 1), assumed()),
  /** Share of a full session that comes back each day after a flare. */
  EASING_BACK("easingBack", Unit.PER_DAY, 0.05, Range.of(0.01, 1), assumed()),
  // Score and endpoints.
  /** Points of score that the worst pain costs. */
  SCORE_OF_PAIN("scoreOfPain", Unit.POINTS, 67.6, Range.of(20, 80), fitted()),
  /** How much more the first points of pain cost than the last: 0 as much, 1 as the square root. */
  SCORE_CURVATURE("scoreCurvature", 0.52, Range.of(0, 1), Sources.VISA_ITEMS),
  /** Points of score that doing nothing costs. */
  SCORE_OF_ACTIVITY("scoreOfActivity", Unit.POINTS, 10.8, Range.of(10, 60), fitted()),
  /** Points of score that people without this problem miss. */
  SCORE_OF_OTHER("scoreOfOther", Unit.POINTS, 3.8, Range.of(0, 20), Sources.HEALTHY_SCORES),
  /** Much improved: pain is at most this share of the baseline. */
  IMPROVED_PAIN("improvedPain", 0.487, Range.of(0, 1), fitted()),
  /** Much improved: at most this share of the points missing at the baseline is still missing. */
  IMPROVED_SCORE("improvedScore", 0.743, Range.of(0, 1), Sources.VISA_RESPONDER);

  private final String key;
  private final Unit unit;
  private final double standard;
  private final Range range;
  private final Provenance provenance;

  Parameter(String key, double standard, Range range, Provenance provenance) {
    this(key, Unit.ONE, standard, range, provenance);
  }

  Parameter(String key, Unit unit, double standard, Range range, Provenance provenance) {
    this.key = key;
    this.unit = unit;
    this.standard = standard;
    this.range = range;
    this.provenance = provenance;
  }

  /**
   * The parameter of a key.
   *
   * @param key its name in scenario files
   * @return the parameter; empty if there is none
   */
  public static Optional<Parameter> of(String key) {
    return Arrays.stream(values()).filter(parameter -> parameter.key.equals(key)).findFirst();
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Unit unit() {
    return unit;
  }

  /** {@return the value used when a scenario does not say otherwise} */
  public double standard() {
    return standard;
  }

  /** {@return the values allowed} */
  @Override
  public Range range() {
    return range;
  }

  /** {@return where the default comes from} */
  public Provenance provenance() {
    return provenance;
  }
}
