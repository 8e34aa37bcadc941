package sinew.model;

import sinew.model.Declaration.Naming;
import sinew.model.Declaration.Scale;
import sinew.model.Declaration.Span;
import sinew.model.Declaration.Usual;

/**
 * What differs between people and is drawn once a patient, declared here and nowhere else. A
 * trait's place is the address of its random number: add at the end, never reuse.
 */
@SuppressWarnings("ImmutableEnumChecker") // Records of numbers and texts are immutable.
public enum Trait implements Quantity {
  /** Stage of the tendinopathy; the value is the ordinal of a {@link Stage}. */
  STAGE(
      "stage",
      TraitWords.STAGE,
      Scale.words(
          Stage.SOUND.key(), Stage.REACTIVE.key(), Stage.DYSREPAIR.key(), Stage.DEGENERATIVE.key()),
      new Usual(
          "{given: {trait: symptomDurationWeeks, cases: [{upTo: 6, value: {choice: {reactive: 0.8, dysrepair: 0.2}}}, {upTo: 13, value: {choice: {reactive: 0.4, dysrepair: 0.5, degenerative: 0.1}}}, {upTo: 52, value: {choice: {reactive: 0.1, dysrepair: 0.65, degenerative: 0.25}}}, {value: {choice: {dysrepair: 0.55, degenerative: 0.45}}}]}}",
          "",
          Provenance.cited(
              "stages: Cook and Purdam 2009, doi:10.1136/bjsm.2008.051193; assumed: their shares"))),
  /** Weeks of symptoms before day 0. */
  SYMPTOM_DURATION_WEEKS(
      "symptomDurationWeeks",
      TraitWords.SYMPTOM_DURATION_WEEKS,
      Scale.of(Unit.WEEKS, 0, 1_040),
      new Usual(
          "{lognormal: {median: 20, sigma: 0.9}}",
          "20",
          Provenance.assumed(
              "most people seek care after months, some within weeks, some after years")),
      Span.multiplying("Weeks of symptoms so far", 1, 260, "a week", "5 years")),
  /** Age in years. */
  AGE_YEARS(
      "ageYears",
      TraitWords.AGE_YEARS,
      Scale.of(Unit.YEARS, 14, 90),
      new Usual(
          "{normal: {mean: 42, sd: 12}}",
          "42",
          Provenance.assumed("recreational runners and office workers in middle age")),
      Span.of("Age, years", 18, 78, "young", "old")),
  /** Body mass index, kg/m2. */
  BODY_MASS_INDEX(
      "bodyMassIndex",
      TraitWords.BODY_MASS_INDEX,
      Scale.of(Unit.KG_PER_M2, 14, 60),
      new Usual(
          "{given: {trait: demand, cases: [{upTo: 0.6, value: {lognormal: {median: 26.5, sigma: 0.15}}}, {upTo: 0.85, value: {lognormal: {median: 25, sigma: 0.14}}}, {value: {lognormal: {median: 23.5, sigma: 0.11}}}]}}",
          "25",
          Provenance.assumed("as in adults in general, less in people who do more")),
      Span.of("Body mass index, kg/m²", 18, 45, "lean", "very heavy").changeable(20, 40)),
  /** The person's own factor on the healing rate (frailty): 1 is the median person. */
  HEALING_FACTOR(
      "healingFactor",
      TraitWords.HEALING_FACTOR,
      Scale.of(Unit.FACTOR, 0.05, 10),
      new Usual(
          "{lognormal: {median: 1, sigma: 0.6}}",
          "1",
          Provenance.assumed(
              "people differ nearly fivefold between the best and the worst tenth; some stall"))),
  /** How readily repeated pain sensitises this person, 0 to 1. */
  SENSITISATION_PROPENSITY(
      "sensitisationPropensity",
      TraitWords.SENSITISATION_PROPENSITY,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{beta: {alpha: 2, beta: 2.5}}",
          "0.4",
          Provenance.assumed("every degree occurs, the middle most"))),
  /** The person's mean level of stress, 0 (none) to 1. */
  STRESS(
      "stress",
      TraitWords.STRESS,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{beta: {alpha: 2, beta: 4}}",
          "0.3",
          Provenance.assumed("moderate in most, high in few")),
      Span.of("Stress, 0 to 1", 0, 1, "calm", "most stressed")),
  /** Share of the planned sessions that are done at the start, 0 to 1. */
  ADHERENCE(
      "adherence",
      TraitWords.ADHERENCE,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{beta: {alpha: 6, beta: 2}}",
          "0.8",
          Provenance.assumed("three of four sessions under good care")),
      Span.of("Share of sessions done", 0, 1, "none", "all").changeable(0.2, 1).inPercent()),
  /** Load taken over load planned: below 1 does too little, above 1 too much. */
  LOAD_TAKEN(
      "loadTaken",
      TraitWords.LOAD_TAKEN,
      Scale.of(Unit.FACTOR, 0, 3),
      new Usual(
          "{lognormal: {median: 1, sigma: 0.15}}",
          "1",
          Provenance.assumed("as planned in the middle case, a sixth more or less in most")),
      Span.of("Load taken over load planned", 0.2, 2, "too little", "too much")
          .changeable(0.7, 1.3)),
  /** Load the person's own life and sport ask for, as a fraction of the uninjured tendon. */
  DEMAND(
      "demand",
      TraitWords.DEMAND,
      Scale.of(Unit.SHARE, 0.1, 1).upTo(1.5),
      new Usual(
          "{normal: {mean: 0.75, sd: 0.12}}",
          "0.75",
          Provenance.assumed("from brisk daily life to recreational running")),
      Span.of("Load that life and sport ask for", 0.4, 1, "walks", "sprints").changeable(0.5, 1)),
  /** Load that cannot be avoided, as a fraction of what the uninjured tendon bears. */
  UNAVOIDABLE_LOAD(
      "unavoidableLoad",
      TraitWords.UNAVOIDABLE_LOAD,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{normal: {mean: 0.25, sd: 0.05}}",
          "0.25",
          Provenance.assumed("walking and stairs of a usual day"))),
  /** Hours a day spent sitting on the sit bones. */
  SITTING_HOURS_PER_DAY(
      "sittingHoursPerDay",
      TraitWords.SITTING_HOURS_PER_DAY,
      Scale.of(Unit.HOURS_A_DAY, 0, 18),
      new Usual(
          "{normal: {mean: 6, sd: 2}}",
          "8",
          Provenance.assumed("adults sit about six hours, desk workers more")),
      Span.of("Sitting, hours a day", 0, 14, "none", "all day").changeable(2, 12)),
  /** How bad it is on day 0 for the stage, 0 (mild) to 1 (severe); 0.5 is the middle. */
  SEVERITY(
      "severity",
      TraitWords.SEVERITY,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{beta: {alpha: 2, beta: 2}}",
          "0.5",
          Provenance.assumed("every degree occurs, the middle most"))),
  /** Trust in one's own power to get better, 0 to 1; 0.5 is the middle person. */
  SELF_EFFICACY(
      "selfEfficacy",
      TraitWords.SELF_EFFICACY,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{beta: {alpha: 4, beta: 4}}",
          "0.5",
          Provenance.assumed("every degree occurs, the middle most")),
      Span.of("Trust in oneself, 0 to 1", 0, 1, "", "")),
  /** How rested the person feels after sleep, 0 to 1; 0.5 is the middle person. */
  SLEEP(
      "sleep",
      TraitWords.SLEEP,
      Scale.of(Unit.SHARE, 0, 1),
      new Usual(
          "{beta: {alpha: 4, beta: 4}}",
          "0.5",
          Provenance.assumed("every degree occurs, the middle most")),
      Span.of("Rest from sleep, 0 to 1", 0, 1, "none", "full")),
  /** Whether oestrogen has fallen with the menopause: 0 no, 1 yes. */
  MENOPAUSE(
      "menopause",
      TraitWords.MENOPAUSE,
      Scale.words("before", "after"),
      new Usual(
          "{given: {trait: ageYears, cases: [{upTo: 40, value: before}, {upTo: 45, value: {choice: {before: 0.95, after: 0.05}}}, {upTo: 50, value: {choice: {before: 0.7, after: 0.3}}}, {upTo: 55, value: {choice: {before: 0.25, after: 0.75}}}, {value: after}]}}",
          "",
          Provenance.assumed("half of all women are past it at 51"))),
  /** Further load through an underlying cause, as a share of that of all activity. */
  UNDERLYING_CAUSE(
      "underlyingCause",
      TraitWords.UNDERLYING_CAUSE,
      Scale.of(Unit.SHARE, 0, 0.3),
      new Usual(
          "{choice: [{value: 0, weight: 0.6}, {value: 0.08, weight: 0.4}]}",
          "0.08",
          Provenance.assumed("two of five have one, and it adds a twelfth"))),
  /** Capacity of the person's own sound tendon, as a fraction of the uninjured reference tendon. */
  SOUND_CAPACITY(
      "soundCapacity",
      TraitWords.SOUND_CAPACITY,
      Scale.of(Unit.SHARE, 0.1, 2),
      new Usual(
          "{times: {trait: demand, factor: {lognormal: {median: 1.19, sigma: 0.06}}}}",
          "1",
          Provenance.assumed(
              "a sound tendon bears about a quarter more than usual life asks; those who fall ill had less in reserve"))),
  /** Whether this is one of the people whose tendon hardly heals: 0 no, 1 yes. */
  PERSISTENCE(
      "persistence",
      TraitWords.PERSISTENCE,
      Scale.words("usual", "persistent"),
      new Usual(
          "{given: {trait: symptomDurationWeeks, cases: [{upTo: 6, value: {choice: {usual: 0.92, persistent: 0.08}}}, {upTo: 13, value: {choice: {usual: 0.89, persistent: 0.11}}}, {upTo: 52, value: {choice: {usual: 0.82, persistent: 0.18}}}, {value: {choice: {usual: 0.75, persistent: 0.25}}}]}}",
          "",
          Provenance.assumed(
              "few of those with a fresh complaint, and a growing share of those still ill, as the others recover; about one in five is not better after years"))),
  /** Sex: 0 male, 1 female. */
  SEX(
      "sex",
      TraitWords.SEX,
      Scale.words("male", "female"),
      new Usual(
          "{choice: {male: 0.5, female: 0.5}}", "", Provenance.assumed("as many women as men"))),
  /** The person's own factor on pain: how strongly they feel and report it. */
  PAIN_FACTOR(
      "painFactor",
      TraitWords.PAIN_FACTOR,
      Scale.of(Unit.FACTOR, 0.1, 10),
      new Usual(
          "{lognormal: {median: 1, sigma: 0.35}}",
          "1",
          Provenance.assumed("baselines of trials spread by 1.5 to 2.5 points of pain"))),
  /** How fast the person is moved on by symptoms, as a multiple of the plan's pace. */
  PACE(
      "pace",
      TraitWords.PACE,
      Scale.of(Unit.FACTOR, 0.2, 3),
      new Usual(
          "{lognormal: {median: 1, sigma: 0.25}}",
          "1",
          Provenance.assumed("clinics say 5 to 10 % a week; most steps of 8 % are then 5 to 12 %")),
      Span.of("Pace of the plan", 0.5, 2, "slow", "fast"));

  private final String key;
  private final Naming naming;
  private final Scale scale;
  private final Usual usual;
  private final Span span;

  Trait(String key, Naming naming, Scale scale, Usual usual) {
    this(key, naming, scale, usual, Span.NONE);
  }

  Trait(String key, Naming naming, Scale scale, Usual usual, Span span) {
    this.key = key;
    this.naming = naming;
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
    return naming.label();
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
  public Naming naming() {
    return naming;
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
