package sinew.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import sinew.model.Range;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The traits of a scenario file, spread in every way that the schema knows: as one value, by each
 * distribution, and depending on another trait.
 */
final class FullCohort {
  /** Factors of one trait on another that the reader takes; they are in no schema. */
  private static final Range FACTORS = Range.of(0.01, 100);

  /** Half of a normal distribution lies this many standard deviations around its mean. */
  private static final double QUARTILE = 0.6745;

  private final JsonNode schemas;
  private final SplittableRandom random;

  /**
   * A cohort.
   *
   * @param schema that of the section
   * @param random what decides
   */
  FullCohort(JsonNode schema, SplittableRandom random) {
    this.schemas = schema.path("properties");
    this.random = random;
  }

  /**
   * Traits of which none depends on itself. What nobody can avoid is not above what life asks for,
   * as the reader wants it.
   *
   * @param demand whether what life asks for is one of them
   * @return them
   */
  ObjectNode traits(boolean demand) {
    List<String> keys = new ArrayList<>(schemas.propertyNames());
    keys.remove("unavoidableLoad");
    keys.removeIf(key -> key.equals("demand") && !demand);
    ObjectNode traits = node();
    while (!keys.isEmpty()) {
      String key = keys.remove(random.nextInt(keys.size()));
      traits.set(key, law(schemas.get(key), traits));
    }
    JsonNode load = law(schemas.get("unavoidableLoad"), traits);
    boolean depends = load.has("given") || load.has("times");
    traits.set("unavoidableLoad", depends ? load : partOfDemand());
    return traits;
  }

  private ObjectNode partOfDemand() {
    return one("times", node().put("trait", "demand").set("factor", uniform(Range.of(0.01, 1))));
  }

  private JsonNode law(JsonNode schema, ObjectNode before) {
    List<String> others = new ArrayList<>();
    schema
        .at("/properties/given/properties/trait/enum")
        .forEach(trait -> others.add(trait.stringValue()));
    others.removeIf(other -> !before.has(other));
    String kind = kind(schema);
    boolean depends = kind.equals("given") || kind.equals("times");
    if (others.isEmpty() || !depends) {
      return alone(schema, kind, random.nextInt(4) == 0);
    }
    String other = others.get(random.nextInt(others.size()));
    ObjectNode parts = node().put("trait", other);
    if (kind.equals("times")) {
      JsonNode factor = schema.at("/properties/times/properties/factor");
      parts.set("factor", spread(kind(factor), FACTORS, 3));
    } else {
      parts.set("cases", cases(schema, range(schemas.get(other))));
    }
    return one(kind, parts);
  }

  /** One of the kinds that the schema has, or one value, which has none. */
  private String kind(JsonNode schema) {
    List<String> kinds = new ArrayList<>(schema.path("properties").propertyNames());
    kinds.add("");
    return kinds.get(random.nextInt(kinds.size()));
  }

  /** A list is as long as it may be, or, where many are written, short. */
  private ArrayNode cases(JsonNode schema, Range others) {
    JsonNode list = schema.at("/properties/given/properties/cases");
    TreeSet<Double> ends = new TreeSet<>();
    int most = random.nextInt(4) == 0 ? list.path("maxItems").intValue() : 1 + random.nextInt(5);
    while (ends.size() < most - 1) {
      ends.add(others.low() + random.nextDouble() * (others.high() - others.low()));
    }
    JsonNode alone = list.at("/items/properties/value");
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    for (double end : ends) {
      cases.addObject().put("upTo", end).set("value", alone(schema, kind(alone), false));
    }
    cases.addObject().set("value", alone(schema, kind(alone), false));
    return cases;
  }

  private JsonNode alone(JsonNode schema, String kind, boolean full) {
    JsonNode words = schema.at("/then/enum");
    if (words.isEmpty()) {
      int most = schema.at("/properties/choice/maxItems").intValue();
      return spread(kind, range(schema), full ? most : 3);
    }
    if (!kind.equals("choice")) {
      return words.get(random.nextInt(words.size()));
    }
    ObjectNode weights = node();
    words.forEach(word -> weights.put(word.stringValue(), 1 + random.nextInt(5)));
    return one(kind, weights);
  }

  private static Range range(JsonNode schema) {
    return Range.of(schema.path("minimum").doubleValue(), schema.path("maximum").doubleValue());
  }

  private JsonNode spread(String kind, Range range, int choices) {
    return switch (kind) {
      case "choice" -> choice(range, choices);
      case "uniform" -> uniform(range);
      case "normal" -> normal(range);
      case "lognormal" -> logNormal(range);
      case "beta" -> beta(range);
      case "", "given", "times" ->
          JsonNodeFactory.instance.numberNode(RandomScenario.in(range, random));
      default -> throw new IllegalStateException("a kind of distribution that is new: " + kind);
    };
  }

  private ObjectNode choice(Range range, int choices) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < choices; i++) {
      values
          .addObject()
          .put("value", RandomScenario.in(range, random))
          .put("weight", i == 0 ? 1 : random.nextInt(5));
    }
    return node().set("choice", values);
  }

  /** Up to one of the ends. */
  private ObjectNode uniform(Range range) {
    double middle = inside(range);
    return random.nextBoolean()
        ? one("uniform", node().put("low", range.low()).put("high", middle))
        : one("uniform", node().put("low", middle).put("high", range.high()));
  }

  /** Not more than a quarter of the values is beyond either end, as the reader wants it. */
  private ObjectNode normal(Range range) {
    double mean = inside(range);
    double most = Math.min(mean - range.low(), range.high() - mean) / QUARTILE;
    return one("normal", node().put("mean", mean).put("sd", most * share()));
  }

  private ObjectNode logNormal(Range range) {
    double median = inside(range);
    double up = Math.log(range.high() / median);
    double down = range.low() > 0 ? Math.log(median / range.low()) : up;
    double most = Math.min(5, Math.min(up, down) / QUARTILE);
    return one("lognormal", node().put("median", median).put("sigma", most * share()));
  }

  /**
   * Where the range does not begin at 0, the first number is 1 or more and not below the second: a
   * quarter of the values is then below 0.25 at most.
   */
  private ObjectNode beta(Range range) {
    if (range.low() > 0.25 || range.high() < 1) {
      return normal(range);
    }
    double least = range.low() > 0 ? 1 : 0.05;
    double alpha = least * Math.pow(1_000 / least, random.nextDouble());
    double most = range.low() > 0 ? alpha : 1_000;
    double beta = 0.05 * Math.pow(most / 0.05, random.nextDouble());
    return one("beta", node().put("alpha", alpha).put("beta", beta));
  }

  private double inside(Range range) {
    return range.low() + (0.01 + 0.98 * random.nextDouble()) * (range.high() - range.low());
  }

  private double share() {
    return 0.001 + 0.99 * random.nextDouble();
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode one(String kind, ObjectNode parts) {
    return node().set(kind, parts);
  }
}
