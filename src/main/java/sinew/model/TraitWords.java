package sinew.model;

import sinew.model.Declaration.Naming;

/** How each {@link Trait} is called: its texts, under the trait's own name. */
final class TraitWords {
  static final Naming STAGE =
      Naming.of(
          "Stage of the tendinopathy on the continuum of Cook and Purdam: reactive, dysrepair or degenerative, or a choice of them with weights.",
          "Stage of the tendon problem",
          "stage",
          "phase");

  static final Naming SYMPTOM_DURATION_WEEKS =
      Naming.of(
          "Weeks of symptoms before day 0.",
          "Symptoms so far, in weeks",
          "symptoms before day 0",
          "symptomDuration, symptomWeeks, duration");

  static final Naming AGE_YEARS = Naming.of("Age.", "Age, in years", "age", "age");

  static final Naming BODY_MASS_INDEX =
      Naming.of("Body mass index.", "Body mass index, kg/m²", "body mass index", "bmi");

  static final Naming HEALING_FACTOR =
      Naming.of(
          "The person's own factor on the healing rate; 1 is the median person.",
          "Healing speed (1 is the middle)",
          "healing (1 = median person)",
          "healing, healingRate, frailty");

  static final Naming SENSITISATION_PROPENSITY =
      Naming.of(
          "How readily repeated pain sensitises this person, from 0 (not at all) to 1.",
          "How easily pain sensitises (0 to 1)",
          "propensity to sensitise",
          "sensitization, sensitizationPropensity, sensitisation");

  static final Naming STRESS =
      Naming.of(
          "The person's mean level of stress, from 0 (none) to 1.",
          "Stress (0 is none, 1 is the most)",
          "mean stress",
          "anxiety");

  static final Naming ADHERENCE =
      Naming.of(
          "Share of the planned sessions that is done at the start.",
          "Share of planned sessions done at the start",
          "planned sessions done at first",
          "compliance");

  static final Naming LOAD_TAKEN =
      Naming.of(
          "Load taken over load planned: below 1 does too little, above 1 too much.",
          "Load taken for load planned (1 is as planned)",
          "load taken over load planned",
          "load, overload");

  static final Naming DEMAND =
      Naming.of(
          "Load the person's own life and sport ask for, as a share of what an uninjured tendon bears.",
          "Load that life and sport ask for (1 is all a sound tendon bears)",
          "load that life and sport ask for",
          "goal, target, sport");

  static final Naming UNAVOIDABLE_LOAD =
      Naming.of(
          "Load that work and daily tasks leave no choice about, as a share of what an uninjured tendon bears.",
          "Load that cannot be avoided (same scale)",
          "load that cannot be avoided",
          "dailyLoad, workLoad");

  static final Naming SITTING_HOURS_PER_DAY =
      Naming.of(
          "Hours a day spent sitting on the sit bones.",
          "Sitting, in hours a day",
          "sitting",
          "sitting, sittingHours");

  static final Naming SEVERITY =
      Naming.of(
          "How bad it is on day 0 for the stage, from 0 (mild) to 1 (severe).",
          "How bad on day 0 (0 is mild, 1 is severe)",
          "severity on day 0",
          "grade, intensity");

  static final Naming SELF_EFFICACY =
      Naming.of(
          "Trust in one's own power to get better, from 0 (none) to 1; 0.5 is the middle person.",
          "Trust in one's own power to get better (0 to 1)",
          "trust in oneself",
          "confidence, selfTrust");

  static final Naming SLEEP =
      Naming.of(
          "How rested the person feels after sleep, from 0 (never) to 1; 0.5 is the middle person.",
          "Rested after sleep (0 to 1)",
          "rested after sleep",
          "rested");

  static final Naming MENOPAUSE =
      Naming.of(
          "Whether oestrogen has fallen with the menopause: before or after, or a choice of them with weights; counts in women only.",
          "Menopause",
          "menopause",
          "menopausal");

  static final Naming UNDERLYING_CAUSE =
      Naming.of(
          "Further load on the tendon from all activity through a cause such as a stiff hip or a weak calf, as a share of it; 0 is no such cause.",
          "Extra load through an underlying cause (share)",
          "extra load through a cause",
          "cause");

  static final Naming SOUND_CAPACITY =
      Naming.of(
          "What the person's own tendon bore before it was injured, as a share of what an uninjured reference tendon bears.",
          "What the person's own sound tendon bears (same scale)",
          "own sound tendon bears",
          "ownCapacity, capacity, strength");

  static final Naming PERSISTENCE =
      Naming.of(
          "Whether this person's tendon heals as usual, or hardly (persistent).",
          "How the tendon heals",
          "persistence",
          "persistent, nonResponder");

  static final Naming SEX =
      Naming.of("Sex: male or female, or a choice of them with weights.", "Sex", "sex", "gender");

  static final Naming PAIN_FACTOR =
      Naming.of(
          "The person's own factor on pain: how strongly they feel and report it; 1 is the median person.",
          "How strongly pain is felt (1 is the middle)",
          "pain factor (1 = median person)",
          "painSensitivity, painGain");

  static final Naming PACE =
      Naming.of(
          "How fast the person is moved on under a plan that goes by symptoms, as a multiple of its pace: of its steps, and of the least time in a phase; 1 is as planned.",
          "Pace of the plan (1 is as planned)",
          "pace of the plan (1 = as planned)",
          "progress, tempo, speed");

  private TraitWords() {}
}
