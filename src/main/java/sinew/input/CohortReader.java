package sinew.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sinew.files.Document;
import sinew.files.Field;
import sinew.files.Phrases;
import sinew.files.ProblemList;
import sinew.model.Trait;
import sinew.random.Beta;
import sinew.random.Choice;
import sinew.random.Constant;
import sinew.random.Distribution;
import sinew.random.LogNormal;
import sinew.random.Normal;
import sinew.random.Truncated;
import sinew.random.Uniform;
import sinew.scenario.Law;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes the cohort's distributions, and finds those that can hardly have been meant. */
final class CohortReader {
  private static final double LEAST_WEIGHT = 1e-6;

  /** Shares such as 0.33, 0.33 and 0.33 add up to 1. */
  private static final double ROUNDING = 0.015;

  /** Limits of a multiple of another trait. */
  private static final JsonNode FACTOR =
      JsonNodeFactory.instance.objectNode().put("minimum", 0.01).put("maximum", 100);

  private final Document document;
  private final ProblemList findings;

  private CohortReader(Document document, ProblemList findings) {
    this.document = document;
    this.findings = findings;
  }

  /**
   * Reads the distribution of each trait.
   *
   * @param cohort the section, defaults filled in
   * @param document for places
   * @param findings holds what is wrong so far, gets distributions that do not suit their trait
   * @return a distribution for each trait with which nothing is wrong
   */
  static Map<Trait, Law> read(JsonNode cohort, Document document, ProblemList findings) {
    CohortReader reader = new CohortReader(document, findings);
    Map<Trait, Law> laws = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      Field field = Field.ROOT.key("cohort").key(trait.key());
      if (cohort.has(trait.key()) && !findings.about(field)) {
        Law law = reader.law(trait, field, cohort.get(trait.key()));
        if (!findings.about(field)) {
          laws.put(trait, law);
        }
      }
    }
    reader.circles(laws);
    new DemandCheck(laws, document, findings).ofTrait();
    return laws;
  }

  /** Traits that depend on each other cannot be drawn. */
  private void circles(Map<Trait, Law> laws) {
    Set<Trait> told = EnumSet.noneOf(Trait.class);
    for (Trait trait : laws.keySet()) {
      List<Trait> circle = document.has(kind(trait)) ? circle(trait, laws) : List.of();
      if (!circle.isEmpty() && told.add(trait)) {
        told.addAll(circle);
        circular(kind(trait).key("trait"), circle);
      }
    }
  }

  /** The traits on which a trait depends, itself the first, if it is one of them; else none. */
  private static List<Trait> circle(Trait trait, Map<Trait, Law> laws) {
    List<Trait> chain = new ArrayList<>();
    Optional<Trait> next = Optional.of(trait);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = Optional.ofNullable(laws.get(next.get())).flatMap(Law::given);
    }
    return next.equals(Optional.of(trait)) ? chain : List.of();
  }

  private void circular(Field at, List<Trait> circle) {
    if (circle.size() == 1) {
      add(at, "depends on itself", "name another trait");
    } else {
      String traits = String.join(" and ", circle.stream().map(Trait::key).toList());
      add(at, traits + " depend on each other", "give one of them numbers of its own");
    }
  }

  /** The part of a law that names another trait, if the file gives one. */
  private Field kind(Trait trait) {
    Field field = Field.ROOT.key("cohort").key(trait.key());
    Field given = field.key("given");
    return document.has(given) ? given : field.key("times");
  }

  private Law law(Trait trait, Field field, JsonNode value) {
    JsonNode schema = document.schema().of(field);
    if (value.has("given")) {
      return cases(field.key("given"), schema, value.get("given"));
    }
    if (value.has("times")) {
      JsonNode times = value.get("times");
      return new Law.Times(
          other(times),
          distribution(field.key("times").key("factor"), FACTOR, times.get("factor")),
          trait.scale().inFiles());
    }
    return new Law.Alone(distribution(field, schema, value));
  }

  private Law cases(Field field, JsonNode schema, JsonNode given) {
    List<Law.Cases.Case> cases = new ArrayList<>();
    JsonNode list = given.get("cases");
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < list.size(); i++) {
      Field at = field.key("cases").entry(i);
      JsonNode upTo = list.get(i).path("upTo");
      boolean last = i == list.size() - 1;
      if (upTo.isNumber() == last) {
        add(
            at.key("upTo"),
            last ? "the last case holds for all values above" : "is missing",
            last ? "delete upTo, or add a case after it" : "write upTo: 40");
      }
      double end = last ? Double.POSITIVE_INFINITY : upTo.asDouble(Double.NaN);
      if (end <= before) {
        String fault = Phrases.number(end) + " is not above " + Phrases.number(before);
        add(at.key("upTo"), fault, "write the cases in rising order");
      }
      before = end;
      cases.add(
          new Law.Cases.Case(end, distribution(at.key("value"), schema, list.get(i).get("value"))));
    }
    return new Law.Cases(other(given), cases);
  }

  private static Trait other(JsonNode law) {
    String key = law.get("trait").stringValue();
    return Arrays.stream(Trait.values())
        .filter(trait -> trait.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the schema allows " + key));
  }

  private Distribution distribution(Field field, JsonNode schema, JsonNode value) {
    if (value.isNumber()) {
      inRange(field, schema, value.doubleValue());
      return new Constant(value.doubleValue());
    }
    if (value.isString()) {
      return new Constant(ordinal(schema, value.stringValue()));
    }
    Map.Entry<String, JsonNode> kind = value.properties().iterator().next();
    Field at = field.key(kind.getKey());
    JsonNode parts = kind.getValue();
    return switch (kind.getKey()) {
      case "choice" -> choice(at, schema, parts);
      case "uniform" -> uniform(at, schema, parts);
      case "normal" -> within(at, schema, new Normal(part(parts, "mean"), part(parts, "sd")));
      case "lognormal" ->
          within(at, schema, new LogNormal(part(parts, "median"), part(parts, "sigma")));
      case "beta" -> within(at, schema, Beta.of(part(parts, "alpha"), part(parts, "beta")));
      default -> throw new IllegalStateException("the schema allows a kind unknown here: " + at);
    };
  }

  private Distribution choice(Field at, JsonNode schema, JsonNode parts) {
    List<Double> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    if (parts.isObject()) {
      for (Map.Entry<String, JsonNode> part : parts.properties()) {
        values.add((double) ordinal(schema, part.getKey()));
        weights.add(part.getValue().doubleValue());
      }
    }
    for (int i = 0; i < parts.size() && parts.isArray(); i++) {
      values.add(part(parts.get(i), "value"));
      weights.add(part(parts.get(i), "weight"));
      inRange(at.entry(i).key("value"), schema, part(parts.get(i), "value"));
    }
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    if (!(sum >= LEAST_WEIGHT)) {
      add(at, "the weights add up to nothing", "give one of the values a weight, such as 1");
      return new Constant(0);
    }
    // Weights that are all below 1 are meant as shares, and such shares leave some people over.
    if (Math.abs(sum - 1) > ROUNDING && weights.stream().allMatch(weight -> weight < 1)) {
      String whole = "write shares that add up to 1, or whole numbers such as 2 and 1";
      add(at, "the shares add up to " + Phrases.rounded(sum), whole);
    }
    return new Choice(values, weights);
  }

  private Distribution uniform(Field at, JsonNode schema, JsonNode parts) {
    double low = part(parts, "low");
    double high = part(parts, "high");
    inRange(at.key("low"), schema, low);
    inRange(at.key("high"), schema, high);
    if (low < high) {
      return new Uniform(low, high);
    }
    String fault = Phrases.number(low) + " is not below high, " + Phrases.number(high);
    add(at.key("low"), fault, "write the smaller number as low, or one number if all are equal");
    return new Constant(low);
  }

  private void inRange(Field at, JsonNode schema, double value) {
    if (!Phrases.fits(schema, value)) {
      String limits =
          Phrases.value(schema.get("minimum")) + " to " + Phrases.value(schema.get("maximum"));
      String fault = document.text(at) + " is outside " + limits;
      add(at, fault, Phrases.writeNumber(schema, value));
    }
  }

  // A tail beyond the trait's range is cut off. If more than a tail is outside, the numbers are
  // wrong: the wrong unit, mostly.
  private Distribution within(Field at, JsonNode schema, Distribution distribution) {
    double low = schema.get("minimum").doubleValue();
    double high = schema.get("maximum").doubleValue();
    double quarter = distribution.quantile(0.25);
    double threeQuarters = distribution.quantile(0.75);
    if (quarter >= low && threeQuarters <= high) {
      return Truncated.of(distribution, low, high);
    }
    String fault = "more than a quarter of the values lie ";
    boolean above = threeQuarters > high;
    String side = (above ? "above " : "below ") + Phrases.number(above ? high : low);
    String meant = Phrases.writeNumber(schema, Double.NaN).replace("write ", "");
    add(at, fault + side, "choose its numbers to suit " + meant);
    return new Constant(low);
  }

  private void add(Field field, String fault, String remedy) {
    findings.add(document.place(field), field, fault, remedy);
  }

  private static double part(JsonNode parts, String key) {
    return parts.get(key).doubleValue();
  }

  private static int ordinal(JsonNode schema, String word) {
    JsonNode words = schema.at("/then/enum");
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).stringValue().equals(word)) {
        return i;
      }
    }
    throw new IllegalStateException("the schema allows a word unknown here: " + word);
  }
}
