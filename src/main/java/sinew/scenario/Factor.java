package sinew.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.maths.Maths;
import sinew.model.Declaration.Ends;
import sinew.model.Declaration.Span;
import sinew.model.Parameter;
import sinew.model.PlanRule;
import sinew.model.Quantity;
import sinew.model.Range;
import sinew.model.Trait;

/**
 * One number of a scenario that can be given to everybody and varied, all else equal: a trait, a
 * rule of the plan, or a parameter of the equations.
 *
 * @param key the key of scenario files, for example {@code cohort.stress}
 * @param quantity what is varied
 * @param limits all values that the key may have in a scenario file
 * @param span the values looked at, with their label
 */
public record Factor(String key, Quantity quantity, Range limits, Span span) {
  private static final MathContext NINE_DIGITS = new MathContext(9);

  private static final List<Factor> ALL =
      Stream.of(
              Arrays.stream(Trait.values())
                  .filter(trait -> trait.scale().words().isEmpty())
                  .map(trait -> of("cohort.", trait, trait.scale().inFiles(), trait.span())),
              Arrays.stream(PlanRule.values())
                  .map(rule -> of("plan.", rule, rule.inFiles(), rule.span())),
              Arrays.stream(Parameter.values())
                  .map(parameter -> of("parameters.", parameter, parameter.range(), Span.NONE)))
          .flatMap(factors -> factors)
          .toList();

  /**
   * The main differences between people, lives and plans, over the range seen in clinics (assumed).
   */
  public static final List<Factor> USUAL =
      Stream.of(
              Trait.STRESS,
              Trait.ADHERENCE,
              Trait.LOAD_TAKEN,
              PlanRule.STEP_PER_WEEK,
              Trait.SYMPTOM_DURATION_WEEKS,
              Trait.BODY_MASS_INDEX,
              Trait.AGE_YEARS,
              Trait.DEMAND,
              Trait.SITTING_HOURS_PER_DAY)
          .map(Factor::of)
          .toList();

  /**
   * What a person or their clinician can change, over the range in which people differ (assumed).
   */
  public static final List<Factor> CHANGEABLE =
      Stream.of(
              Trait.STRESS,
              Trait.ADHERENCE,
              Trait.LOAD_TAKEN,
              PlanRule.STEP_PER_WEEK,
              Trait.SITTING_HOURS_PER_DAY,
              Trait.BODY_MASS_INDEX,
              Trait.DEMAND,
              PlanRule.PAIN_LIMIT,
              Trait.SLEEP,
              Trait.SELF_EFFICACY)
          .map(quantity -> of(quantity).overTheChangeable())
          .toList();

  private static Factor of(String section, Quantity quantity, Range limits, Span usual) {
    String key = section + quantity.key();
    Span all = Span.of(key, limits.low(), limits.high(), Ends.NONE);
    return new Factor(key, quantity, limits, usual.declared() ? usual : all);
  }

  /**
   * The factor of a key.
   *
   * @param key the key of scenario files
   * @return the factor, over its usual range or else over all that is allowed; empty if this key
   *     cannot be varied
   */
  public static Optional<Factor> of(String key) {
    return ALL.stream().filter(factor -> factor.key().equals(key)).findFirst();
  }

  /**
   * The factor of a quantity.
   *
   * @param quantity a trait that is a number, a rule of the plan or a parameter
   * @return the factor, over its usual range or else over all that is allowed
   */
  public static Factor of(Quantity quantity) {
    return ALL.stream()
        .filter(factor -> factor.quantity().equals(quantity))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(quantity.key() + " cannot be varied"));
  }

  /**
   * All keys that can be varied.
   *
   * @return the keys, in the order of the scenario file
   */
  public static List<String> keys() {
    return ALL.stream().map(Factor::key).toList();
  }

  /** {@return what it is called in charts and words} */
  public String label() {
    return span.label();
  }

  /** {@return the values looked at} */
  public Range range() {
    return span.range();
  }

  /** {@return whether values are shares, told as percent} */
  public boolean percent() {
    return span.percent();
  }

  /** {@return whether steps multiply rather than add} */
  public boolean logarithmic() {
    return span.logarithmic();
  }

  /** {@return what the low end is like; may be empty} */
  public String low() {
    return span.ends().low();
  }

  /** {@return what the high end is like; may be empty} */
  public String high() {
    return span.ends().high();
  }

  /**
   * The same factor over other values.
   *
   * @param from the lowest value
   * @param to the highest value, above {@code from}
   * @return the changed copy
   */
  public Factor over(double from, double to) {
    return new Factor(key, quantity, limits, span.over(from, to));
  }

  private Factor overTheChangeable() {
    return over(span.changeable().low(), span.changeable().high());
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
    double from = range().low();
    double to = range().high();
    return logarithmic()
        ? from * Maths.exp(share * Maths.log(to / from))
        : from + share * (to - from);
  }

  /**
   * A scenario in which everybody has the same value of this factor. If it is a trait, the same
   * people are admitted as without it.
   *
   * @param scenario the scenario
   * @param value the value, inside what is allowed
   * @return the changed copy
   */
  public Scenario set(Scenario scenario, double value) {
    if (quantity instanceof Trait trait) {
      return scenario.with(scenario.cohort().changed(trait, value));
    }
    if (quantity instanceof Parameter parameter) {
      return scenario.with(scenario.parameters().with(parameter, value));
    }
    PlanRule rule = (PlanRule) quantity;
    return scenario.with(scenario.plan().with(scenario.plan().progression().with(rule, value)));
  }

  /**
   * A value in the words of the command line.
   *
   * @param value the value
   * @return for example {@code cohort.stress=0.25}
   */
  public String setting(double value) {
    BigDecimal number = new BigDecimal(value).round(NINE_DIGITS);
    return key + "=" + (value == 0 ? "0" : number.stripTrailingZeros().toPlainString());
  }
}
