package sinew.simulation;

import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import sinew.files.DocumentReader;
import sinew.files.InputException;
import sinew.input.ScenarioReader;
import sinew.input.ScenarioSchema;
import sinew.model.Range;
import sinew.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scenario files at the limits of the schema: each list is as long as it may be, days and weeks lie
 * anywhere in their range, and traits are spread in every way that a file may say. Keys, ranges and
 * lengths are read from the schema, so that a new key is written too.
 */
final class FullScenario {
  private static final JsonNode SCHEMA =
      DocumentReader.readSchema(ScenarioSchema.text()).root().path("properties");

  private final SplittableRandom random;
  private int names;

  private FullScenario(SplittableRandom random) {
    this.random = random;
  }

  /** A scenario that was read from such a file. */
  static Scenario any(SplittableRandom random) {
    String text = text(random);
    try {
      return ScenarioReader.read(Path.of("full.yaml"), text).scenario();
    } catch (InputException e) {
      throw new AssertionError("a file that should be valid was refused: " + text, e);
    }
  }

  /** Such a file. */
  static String text(SplittableRandom random) {
    return new FullScenario(random).file().toString();
  }

  private ObjectNode file() {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> part : SCHEMA.properties()) {
      if (!part.getKey().equals("cohort")) {
        file.set(part.getKey(), value(part.getValue()));
      }
    }
    // The hardest day of a week is the demand, so that a file gives one of the two.
    boolean week = random.nextBoolean();
    if (!week) {
      file.remove("week");
    }
    ObjectNode cohort = new FullCohort(SCHEMA.path("cohort"), random).traits(!week);
    file.set("cohort", cohort);
    if (random.nextInt(5) > 0) {
      file.put("horizonWeeks", 4 + random.nextInt(60));
    }
    agree(file);
    return file;
  }

  private JsonNode value(JsonNode schema) {
    if (schema.has("const")) {
      return schema.get("const");
    }
    return switch (schema.path("type").stringValue()) {
      case "object" -> section(schema);
      case "array" -> list(schema);
      case "string" -> text(schema);
      case "boolean" -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
      case "integer" -> JsonNodeFactory.instance.numberNode((int) number(schema));
      case "number" -> JsonNodeFactory.instance.numberNode(number(schema));
      default -> throw new IllegalStateException("a type that is new: " + schema);
    };
  }

  /** Each key that has to be there, and half of the others. */
  private ObjectNode section(JsonNode schema) {
    ObjectNode section = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      boolean needed =
          property.getValue().has("maxItems")
              || StreamSupport.stream(schema.path("required").spliterator(), false)
                  .anyMatch(key -> key.stringValue().equals(property.getKey()));
      if (needed || random.nextBoolean()) {
        section.set(property.getKey(), value(property.getValue()));
      }
    }
    return section;
  }

  private ArrayNode list(JsonNode schema) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < schema.path("maxItems").intValue(); i++) {
      list.add(value(schema.path("items")));
    }
    return list;
  }

  private JsonNode text(JsonNode schema) {
    JsonNode words = schema.path("enum");
    return words.isEmpty()
        ? JsonNodeFactory.instance.stringNode("n" + names++)
        : words.get(random.nextInt(words.size()));
  }

  /** From anywhere in the range, its ends, or, half of the numbers of a long one, near its low. */
  private double number(JsonNode schema) {
    double low = schema.path("minimum").doubleValue();
    double high = schema.path("maximum").doubleValue();
    return high - low > 100 && random.nextBoolean()
        ? low + Math.expm1(random.nextDouble() * Math.log(high - low))
        : RandomScenario.in(Range.of(low, high), random);
  }

  /** What was drawn each by itself and would be refused together. */
  private void agree(ObjectNode file) {
    ObjectNode plan = (ObjectNode) file.get("plan");
    admission((ObjectNode) file.get("admission"), file.get("cohort"));
    phases(plan.withArray("phases"), file.get("horizonWeeks").intValue());
    plan.withArray("activities").forEach(activity -> activity((ObjectNode) activity, false));
    file.withArray("week").forEach(activity -> activity((ObjectNode) activity, false));
    file.withArray("events").forEach(event -> activity((ObjectNode) event, true));
  }

  private void admission(ObjectNode admission, JsonNode cohort) {
    JsonNode duration = cohort.path("symptomDurationWeeks");
    if (duration.isNumber() && admission.path("leastWeeks").asDouble(0) > duration.doubleValue()) {
      admission.set("leastWeeks", duration);
    }
    boolean sound = cohort.path("stage").asString("").equals("sound");
    double least = sound ? 0 : admission.path("leastPain").asDouble(0);
    admission.put("leastPain", least);
    admission.put("mostPain", Math.max(least, admission.path("mostPain").asDouble(10)));
  }

  /** All of them begin before the horizon; half of them end whatever pain says. */
  private void phases(ArrayNode phases, int horizonWeeks) {
    for (int i = 0; i < phases.size(); i++) {
      ObjectNode phase = (ObjectNode) phases.get(i);
      double weeks = horizonWeeks * (0.01 + 0.98 * random.nextDouble()) / phases.size();
      phase.put("durationWeeks", weeks);
      if (random.nextBoolean()) {
        phase.put("mostWeeks", weeks * (1 + random.nextDouble()));
      } else if (phase.path("mostWeeks").asDouble(weeks) < weeks) {
        phase.put("mostWeeks", weeks);
      }
      double most = phase.path("maximumActivity").asDouble(1);
      if (phase.path("startActivity").asDouble(0) > most) {
        phase.put("startActivity", most);
      }
      if (phase.path("exercise").asString("none").equals("none")) {
        phase.put("sessionsPerWeek", 0);
      } else if (phase.path("sessionsPerWeek").asInt(0) == 0) {
        phase.put("sessionsPerWeek", 1);
      }
    }
    ((ObjectNode) phases.get(phases.size() - 1)).remove("durationWeeks");
  }

  private void activity(ObjectNode activity, boolean event) {
    if (!activity.has("activity")) {
      activity.remove("minutes");
      if (!event) {
        activity.put("load", activity.path("load").asDouble(1));
        activity.put("name", activity.path("name").asString("n" + names++));
      }
    }
    int from = activity.path("fromWeek").asInt(-1);
    if (activity.path("untilWeek").asInt(from + 1) <= from) {
      activity.remove("untilWeek");
    }
  }
}
