package sinew.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sinew.files.Defaults;
import sinew.files.Document;
import sinew.files.Field;
import tools.jackson.databind.JsonNode;

/** Lists every value of a scenario with unit and source. */
final class Explanation {
  private final Document document;
  private final List<Setting> settings = new ArrayList<>();

  private Explanation(Document document) {
    this.document = document;
  }

  /**
   * The values of a scenario, one for each key of the schema that has a single value.
   *
   * @param document what the file gives
   * @param values the file's values, defaults filled in
   * @return the values, in the order of the schema
   */
  static List<Setting> of(Document document, JsonNode values) {
    Explanation explanation = new Explanation(document);
    explanation.section(Field.ROOT, values, ScenarioSchema.schema().root());
    return explanation.settings;
  }

  private void section(Field field, JsonNode values, JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      Field child = field.key(property.getKey());
      JsonNode value = values.path(property.getKey());
      if (Defaults.isSection(property.getValue())) {
        section(child, value, property.getValue());
      } else if (property.getValue().has("items") && !value.isEmpty()) {
        list(child, value, property.getValue());
      } else {
        setting(child, value, property.getValue());
      }
    }
  }

  private void list(Field field, JsonNode values, JsonNode schema) {
    for (int i = 0; i < values.size(); i++) {
      section(field.entry(i), values.get(i), schema.get("items"));
    }
  }

  private void setting(Field field, JsonNode value, JsonNode schema) {
    boolean given = document.has(field);
    String text =
        value.isMissingNode() ? schema.path("x-absent").asString("") : SpreadWords.of(value);
    String unit = schema.path("x-unit").asString("");
    String source = given ? document.comment(field) : sourceOfDefault(field);
    settings.add(new Setting(field.toString(), text, unit, given, source));
  }

  // In a list that is a default as a whole, the list's source is the source of every number.
  private String sourceOfDefault(Field field) {
    for (Field up = field.parent(); up.parent() != null; up = up.parent()) {
      JsonNode schema = ScenarioSchema.schema().of(up);
      if (schema.has("items") && !document.has(up)) {
        return schema.path("x-source").asString("");
      }
    }
    return ScenarioSchema.schema().of(field).path("x-source").asString("");
  }
}
