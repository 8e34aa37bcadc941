package sinew.model;

import sinew.model.TraitDeclaration.Scale;
import sinew.model.TraitDeclaration.Span;
import sinew.model.TraitDeclaration.Usual;
import sinew.model.TraitDeclaration.Wording;

/**
 * What differs between people and is drawn once a patient, declared here and nowhere else. A
 * trait's place is the address of its random number: add at the end, never reuse.
 */
@SuppressWarnings("ImmutableEnumChecker") // Records of numbers and texts are immutable.
public enum Trait implements Quantity {
  /** Stage of the tendinopathy; the value is the ordinal of a {@link Stage}. */
  STAGE(
      "stage",
      Wording.of(
          "Stage of the tendinopathy on the continuum of Cook and Purdam: reactive, dysrepair or degenerative, or a choice of them with weights.",
          "Stage of the tendon problem",
          "stage",
          "phase"),
      Scale.words(Stage.REACTIVE.key(), Stage.DYSREPAIR.key(), Stage.DEGENERATIVE.key()),
      Usual.of(
          "{choice: {reactive: 0.25, dysrepair: 0.5, degenerative: 0.25}}",
          "",
          Provenance.cited(
              "stages: Cook and Purdam 2009, doi:10.1136/bjsm.2008.051193; assumed: their shares"))),
  /** Weeks of symptoms before day 0. */
  SYMPTOM_DURATION_WEEKS(
      "symptomDurationWeeks",
      Wording.of(
          "Weeks of symptoms before day 0.",
          "Symptoms so far, in weeks",
          "symptoms before day 0",
          "symptomDuration, symptomWeeks, duration"),
      Scale.of(Unit.WEEKS, 0, 1_040),
      Usual.of(
          "{lognormal: {median: 20, sigma: 0.9}}",
          "20",
          Provenance.assumed(
              "most people seek care after months, some within weeks, some after years")),
      Span.multiplying("Weeks of symptoms so far", 1, 260, "a week", "5 years")),
  /** Age in years. */
  AGE_YEARS(
      "ageYears",
      Wording.of("Age.", "Age, in years", "age", "age"),
      Scale.of(Unit.YEARS, 14, 90),
      Usual.of(
          "{normal: {mean: 42, sd: 12}}",
          "42",
          Provenance.assumed("recreational runners and office workers in middle age")),
      Span.of("Age, years", 18, 78, "young", "old")),
  /** Body mass index, kg/m2. */
  BODY_MASS_INDEX(
      "bodyMassIndex",
      Wording.of("Body mass index.", "Body mass index, kg/m²", "body mass index", "bmi"),
      Scale.of(Unit.KG_PER_M2, 14, 60),
      Usual.of(
          "{lognormal: {median: 25, sigma: 0.14}}",
          "25",
          Provenance.assumed("as in adults in general")),
      Span.of("Body mass index, kg/m²", 18, 45, "lean", "very heavy")),
  /** The person's own factor on the healing rate (frailty): 1 is the median person. */
  HEALING_FACTOR(
      "healingFactor",
      Wording.of(
          "The person's own factor on the healing rate; 1 is the median person.",
          "Healing speed (1 is the middle)",
          "healing (1 = median person)",
          "healing, healingRate, frailty"),
      Scale.of(Unit.FACTOR, 0.05, 10),
      Usual.of(
          "{lognormal: {median: 1, sigma: 0.6}}",
          "1",
          Provenance.assumed(
              "people differ nearly fivefold between the best and the worst tenth; some stall"))),
  /** How readily repeated pain sensitises this person, 0 to 1. */
  SENSITISATION_PROPENSITY(
      "sensitisationPropensity",
      Wording.of(
          "How readily repeated pain sensitises this person, from 0 (not at all) to 1.",
          "How easily pain sensitises (0 to 1)",
          "propensity to sensitise",
          "sensitization, sensitizationPropensity, sensitisation"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{beta: {alpha: 2, beta: 2.5}}",
          "0.4",
          Provenance.assumed("every degree occurs, the middle most"))),
  /** The person's mean level of stress, 0 (none) to 1. */
  STRESS(
      "stress",
      Wording.of(
          "The person's mean level of stress, from 0 (none) to 1.",
          "Stress (0 is none, 1 is the most)",
          "mean stress",
          "anxiety"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{beta: {alpha: 2, beta: 4}}",
          "0.3",
          Provenance.assumed("moderate in most, high in few")),
      Span.of("Stress, 0 to 1", 0, 1, "calm", "most stressed")),
  /** Share of the planned sessions that are done at the start, 0 to 1. */
  ADHERENCE(
      "adherence",
      Wording.of(
          "Share of the planned sessions that is done at the start.",
          "Share of planned sessions done at the start",
          "planned sessions done at first",
          "compliance"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{beta: {alpha: 6, beta: 2}}",
          "0.8",
          Provenance.assumed("three of four sessions under good care")),
      Span.of("Share of sessions done", 0, 1, "none", "all")),
  /** Load taken over load planned: below 1 does too little, above 1 too much. */
  LOAD_TAKEN(
      "loadTaken",
      Wording.of(
          "Load taken over load planned: below 1 does too little, above 1 too much.",
          "Load taken for load planned (1 is as planned)",
          "load taken over load planned",
          "load, overload"),
      Scale.of(Unit.FACTOR, 0, 3),
      Usual.of(
          "{lognormal: {median: 1, sigma: 0.15}}",
          "1",
          Provenance.assumed("as planned in the middle case, a sixth more or less in most")),
      Span.of("Load taken over load planned", 0.2, 2, "too little", "too much")),
  /** Load the person's own life and sport ask for, as a fraction of the uninjured tendon. */
  DEMAND(
      "demand",
      Wording.of(
          "Load the person's own life and sport ask for, as a share of what an uninjured tendon bears.",
          "Load that life and sport ask for (1 is all a sound tendon bears)",
          "load that life and sport ask for",
          "goal, target, sport"),
      Scale.of(Unit.SHARE, 0.1, 1).upTo(1.5),
      Usual.of(
          "{normal: {mean: 0.75, sd: 0.12}}",
          "0.75",
          Provenance.assumed("from brisk daily life to recreational running")),
      Span.of("Load that life and sport ask for", 0.4, 1, "walks", "sprints")),
  /** Load that cannot be avoided, as a fraction of what the uninjured tendon bears. */
  UNAVOIDABLE_LOAD(
      "unavoidableLoad",
      Wording.of(
          "Load that work and daily tasks leave no choice about, as a share of what an uninjured tendon bears.",
          "Load that cannot be avoided (same scale)",
          "load that cannot be avoided",
          "dailyLoad, workLoad"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{normal: {mean: 0.25, sd: 0.05}}",
          "0.25",
          Provenance.assumed("walking and stairs of a usual day"))),
  /** Hours a day spent sitting on the sit bones. */
  SITTING_HOURS_PER_DAY(
      "sittingHoursPerDay",
      Wording.of(
          "Hours a day spent sitting on the sit bones.",
          "Sitting, in hours a day",
          "sitting",
          "sitting, sittingHours"),
      Scale.of(Unit.HOURS_A_DAY, 0, 18),
      Usual.of(
          "{normal: {mean: 6, sd: 2}}",
          "8",
          Provenance.assumed("adults sit about six hours, desk workers more")),
      Span.of("Sitting, hours a day", 0, 14, "none", "all day")),
  /** How bad it is on day 0 for the stage, 0 (mild) to 1 (severe); 0.5 is the middle. */
  SEVERITY(
      "severity",
      Wording.of(
          "How bad it is on day 0 for the stage, from 0 (mild) to 1 (severe).",
          "How bad on day 0 (0 is mild, 1 is severe)",
          "severity on day 0",
          "grade, intensity"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{beta: {alpha: 2, beta: 2}}",
          "0.5",
          Provenance.assumed("every degree occurs, the middle most"))),
  /** Trust in one's own power to get better, 0 to 1; 0.5 is the middle person. */
  SELF_EFFICACY(
      "selfEfficacy",
      Wording.of(
          "Trust in one's own power to get better, from 0 (none) to 1; 0.5 is the middle person.",
          "Trust in one's own power to get better (0 to 1)",
          "trust in oneself",
          "confidence, selfTrust"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{beta: {alpha: 4, beta: 4}}",
          "0.5",
          Provenance.assumed("every degree occurs, the middle most")),
      Span.of("Trust in oneself, 0 to 1", 0, 1, "", "")),
  /** How rested the person feels after sleep, 0 to 1; 0.5 is the middle person. */
  SLEEP(
      "sleep",
      Wording.of(
          "How rested the person feels after sleep, from 0 (never) to 1; 0.5 is the middle person.",
          "Rested after sleep (0 to 1)",
          "rested after sleep",
          "rested"),
      Scale.of(Unit.SHARE, 0, 1),
      Usual.of(
          "{beta: {alpha: 4, beta: 4}}",
          "0.5",
          Provenance.assumed("every degree occurs, the middle most")),
      Span.of("Rest from sleep, 0 to 1", 0, 1, "none", "full")),
  /** Whether oestrogen has fallen with the menopause: 0 no, 1 yes. */
  MENOPAUSE(
      "menopause",
      Wording.of(
          "Whether oestrogen has fallen with the menopause: before (also for men) or after, or a choice of them with weights.",
          "Past the menopause",
          "menopause",
          "menopausal"),
      Scale.words("before", "after"),
      Usual.of(
          "{choice: {before: 0.88, after: 0.12}}",
          "",
          Provenance.assumed("half are women, a quarter of them past the menopause"))),
  /** Further load through an underlying cause, as a share of that of all activity. */
  UNDERLYING_CAUSE(
      "underlyingCause",
      Wording.of(
          "Further load on the tendon from all activity through a cause such as a stiff hip or a weak calf, as a share of it; 0 is no such cause.",
          "Extra load through an underlying cause (share)",
          "extra load through a cause",
          "cause"),
      Scale.of(Unit.SHARE, 0, 0.3),
      Usual.of(
          "{choice: [{value: 0, weight: 0.6}, {value: 0.08, weight: 0.4}]}",
          "0.08",
          Provenance.assumed("two of five have one, and it adds a twelfth")));

  private final String key;
  private final Wording wording;
  private final Scale scale;
  private final Usual usual;
  private final Span span;

  Trait(String key, Wording wording, Scale scale, Usual usual) {
    this(key, wording, scale, usual, Span.none());
  }

  Trait(String key, Wording wording, Scale scale, Usual usual, Span span) {
    this.key = key;
    this.wording = wording;
    this.scale = scale;
    this.usual = usual;
    this.span = span;
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return the label in tables} */
  @Override
  public String label() {
    return wording.label();
  }

  @Override
  public Unit unit() {
    return scale.unit();
  }

  /** {@return the values that the equations take: nothing runs out of its own range} */
  @Override
  public Range range() {
    return scale.range();
  }

  /** {@return how it is called} */
  public Wording wording() {
    return wording;
  }

  /** {@return what it is measured on} */
  public Scale scale() {
    return scale;
  }

  /** {@return what people are like where a scenario does not say} */
  public Usual usual() {
    return usual;
  }

  /** {@return the values looked at in a sweep} */
  public Span span() {
    return span;
  }
}
