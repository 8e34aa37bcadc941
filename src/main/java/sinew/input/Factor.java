package sinew.input;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.files.Field;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Range;
import sinew.model.Trait;
import sinew.random.Constant;
import sinew.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One number of a scenario that can be given to everybody and varied, all else equal: a trait, a
 * rule of the plan, or a parameter of the equations.
 *
 * @param key the key of scenario files, for example {@code cohort.stress}
 * @param label what it is called in charts and words
 * @param range the values looked at
 * @param logarithmic whether steps multiply rather than add
 * @param low what the low end is like; may be empty
 * @param high what the high end is like; may be empty
 */
public record Factor(
    String key, String label, Range range, boolean logarithmic, String low, String high) {
  private static final String COHORT = "cohort.";
  private static final String PARAMETERS = "parameters.";
  private static final List<String> PLAN =
      List.of("plan.stepPerWeek", "plan.stepDown", "plan.painLimit", "plan.reviewDays");

  /** What a person, a life or a plan can differ in most, over the range that clinics see. */
  public static final List<Factor> USUAL =
      List.of(
          linear("cohort.stress", "Stress, 0 to 1", Range.of(0, 1), "calm", "most stressed"),
          linear("cohort.adherence", "Share of sessions done", Range.of(0, 1), "none", "all"),
          linear(
              "cohort.loadTaken",
              "Load taken over load planned",
              Range.of(0.2, 2),
              "too little",
              "too much"),
          linear(
              "plan.stepPerWeek",
              "Rise of activity a week",
              Range.of(0, 0.4),
              "never",
              "two fifths"),
          new Factor(
              "cohort.symptomDurationWeeks",
              "Weeks of symptoms so far",
              Range.of(1, 260),
              true,
              "a week",
              "5 years"),
          linear(
              "cohort.bodyMassIndex",
              "Body mass index, kg/m²",
              Range.of(18, 45),
              "lean",
              "very heavy"),
          linear("cohort.ageYears", "Age, years", Range.of(18, 78), "young", "old"),
          linear(
              "cohort.demand",
              "Load that life and sport ask for",
              Range.of(0.4, 1),
              "walks",
              "sprints"),
          linear(
              "cohort.sittingHoursPerDay",
              "Sitting, hours a day",
              Range.of(0, 14),
              "none",
              "all day"));

  /**
   * What a person, or who cares for them, can change, as far as people are seen to differ
   * (assumed).
   */
  public static final List<Factor> CHANGEABLE =
      List.of(
          changeable("cohort.stress", 0, 1),
          changeable("cohort.adherence", 0.2, 1),
          changeable("cohort.loadTaken", 0.7, 1.3),
          changeable("plan.stepPerWeek", 0.05, 0.3),
          changeable("cohort.sittingHoursPerDay", 2, 12),
          changeable("cohort.bodyMassIndex", 20, 40),
          changeable("cohort.demand", 0.5, 1),
          linear("plan.painLimit", "Pain allowed, 0 to 10", Range.of(2, 6), "", ""),
          linear("cohort.sleep", "Rest from sleep, 0 to 1", Range.of(0, 1), "none", "full"),
          linear("cohort.selfEfficacy", "Trust in oneself, 0 to 1", Range.of(0, 1), "", ""));

  private static Factor changeable(String key, double from, double to) {
    return of(key).orElseThrow().over(from, to);
  }

  private static Factor linear(String key, String label, Range range, String low, String high) {
    return new Factor(key, label, range, false, low, high);
  }

  /**
   * The factor of a key.
   *
   * @param key the key of scenario files
   * @return the factor, over its usual range or else over all that is allowed; empty if this key
   *     cannot be varied
   */
  public static Optional<Factor> of(String key) {
    return Stream.concat(
            USUAL.stream(), limits(key).stream().map(range -> linear(key, key, range, "", "")))
        .filter(factor -> factor.key().equals(key))
        .findFirst();
  }

  /**
   * All keys that can be varied.
   *
   * @return the keys, in the order of the scenario file
   */
  public static List<String> keys() {
    return Stream.of(
            Arrays.stream(Trait.values()).map(trait -> COHORT + trait.key()),
            PLAN.stream(),
            Arrays.stream(Parameter.values()).map(parameter -> PARAMETERS + parameter.key()))
        .flatMap(keys -> keys)
        .filter(key -> limits(key).isPresent())
        .toList();
  }

  /**
   * The same factor over other values.
   *
   * @param from the lowest value
   * @param to the highest value, above {@code from}
   * @return the changed copy
   */
  public Factor over(double from, double to) {
    boolean log = logarithmic && from > 0;
    boolean same = range.equals(Range.of(from, to));
    return new Factor(key, label, Range.of(from, to), log, same ? low : "", same ? high : "");
  }

  /**
   * All values that the key may have in a scenario file.
   *
   * @param key the key of scenario files
   * @return the range; empty if this key cannot be varied
   */
  public static Optional<Range> limits(String key) {
    boolean settable = PLAN.contains(key) || trait(key).isPresent() || parameter(key).isPresent();
    JsonNode schema = settable ? schema(key) : MissingNode.getInstance();
    return schema.has("minimum") && schema.has("maximum")
        ? Optional.of(
            Range.of(schema.get("minimum").doubleValue(), schema.get("maximum").doubleValue()))
        : Optional.empty();
  }

  private static JsonNode schema(String key) {
    Field field = Field.ROOT;
    for (String step : key.split("\\.", -1)) {
      field = field.key(step);
    }
    return ScenarioSchema.schema().of(field);
  }

  /**
   * Values from one end to the other.
   *
   * @param points how many, at least 2
   * @return the values, in order, both ends included
   */
  public List<Double> values(int points) {
    return IntStream.range(0, points).mapToObj(i -> value((double) i / (points - 1))).toList();
  }

  /**
   * A value between the ends.
   *
   * @param share how far along, from 0 at the low end to 1 at the high end
   * @return the value
   */
  public double value(double share) {
    double from = range.low();
    double to = range.high();
    return logarithmic ? from * StrictMath.pow(to / from, share) : from + share * (to - from);
  }

  /**
   * A scenario in which everybody has the same value of this factor.
   *
   * @param scenario the scenario
   * @param value the value, inside what is allowed
   * @return the changed copy
   */
  public Scenario set(Scenario scenario, double value) {
    if (key.startsWith(COHORT)) {
      return scenario.with(scenario.cohort().with(trait(key).orElseThrow(), new Constant(value)));
    }
    if (key.startsWith(PARAMETERS)) {
      Parameters changed = scenario.parameters().with(parameter(key).orElseThrow(), value);
      return scenario.with(changed);
    }
    return scenario.with(scenario.plan().with(progression(scenario.plan().progression(), value)));
  }

  private LoadPlan.Progression progression(LoadPlan.Progression rule, double value) {
    return new LoadPlan.Progression(
        key.equals("plan.painLimit") ? value : rule.painLimit(),
        key.equals("plan.stepPerWeek") ? value : rule.stepPerWeek(),
        key.equals("plan.stepDown") ? value : rule.stepDown(),
        key.equals("plan.reviewDays") ? (int) Math.round(value) : rule.reviewDays());
  }

  private static Optional<Trait> trait(String key) {
    return Arrays.stream(Trait.values())
        .filter(trait -> key.equals(COHORT + trait.key()))
        .findFirst();
  }

  private static Optional<Parameter> parameter(String key) {
    return key.startsWith(PARAMETERS)
        ? Parameter.of(key.substring(PARAMETERS.length()))
        : Optional.empty();
  }
}
