package sinew.files;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what a scenario file leaves out. */
public final class Defaults {
  private Defaults() {}

  /**
   * A copy of the values with the schema's defaults for those that are absent.
   *
   * @param given the values of a file, right or wrong
   * @param schema their schema
   * @return the known values in the order of the schema; wrong ones as they are
   */
  public static JsonNode fill(JsonNode given, JsonNode schema) {
    if (given.isArray() && schema.has("items")) {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode();
      given.forEach(entry -> filled.add(fill(entry, schema.get("items"))));
      return filled;
    }
    return given.isObject() && isSection(schema) ? section(given, schema) : given;
  }

  /**
   * Whether the values of a schema are a section of keys, each with a value of its own.
   *
   * @param schema the schema
   * @return false for single values, lists, and distributions, which are one value with parts
   */
  public static boolean isSection(JsonNode schema) {
    return schema.path("type").asString("").equals("object");
  }

  private static ObjectNode section(JsonNode given, JsonNode schema) {
    ObjectNode filled = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode child = property.getValue();
      if (given.has(property.getKey())) {
        filled.set(property.getKey(), fill(given.get(property.getKey()), child));
      } else if (child.has("default")) {
        filled.set(property.getKey(), fill(child.get("default"), child));
      } else if (isSection(child)) {
        filled.set(property.getKey(), section(JsonNodeFactory.instance.objectNode(), child));
      }
    }
    return filled;
  }
}
