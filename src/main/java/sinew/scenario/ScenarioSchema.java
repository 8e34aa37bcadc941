package sinew.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of scenario files: the one catalogue of keys, with type, range, default,
 * description, unit ({@code x-unit}), source of the default ({@code x-source}), other words that
 * people use ({@code x-synonyms}) and what an absent key without a default means ({@code
 * x-absent}).
 */
public final class ScenarioSchema {
  private static final String TEXT = load();

  private ScenarioSchema() {}

  /** Made when it is first needed: who only wants the text need not wait for it. */
  private static final class Parsed {
    private static final ObjectNode WRITTEN = DocumentReader.readOwn(TEXT);
    private static final JsonNode ROOT = inline(WRITTEN);
    private static final Schema VALIDATOR =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(withPatterns(WRITTEN));
  }

  /**
   * The schema, for editors and other programs.
   *
   * @return JSON Schema, draft 2020-12
   */
  public static String text() {
    return TEXT;
  }

  /**
   * Every breach of the schema.
   *
   * @param scenario the values of a scenario file
   * @return the breaches, in no order
   */
  static List<Error> validate(JsonNode scenario) {
    return Parsed.VALIDATOR.validate(scenario);
  }

  /**
   * The schema of the whole file.
   *
   * @return the schema, references replaced by what they refer to
   */
  static JsonNode root() {
    return Parsed.ROOT;
  }

  /**
   * The schema of a field.
   *
   * @param field the field
   * @return its schema, references replaced by what they refer to; a missing node if there is none
   */
  static JsonNode of(Field field) {
    if (field.parent() == null) {
      return Parsed.ROOT;
    }
    JsonNode above = of(field.parent());
    return field.step() instanceof String key
        ? above.path("properties").path(key)
        : above.path("items");
  }

  // The validator prints every list of words when it loads, and for that starts the whole of
  // Jackson's mapper: a sixth of a second. The same words as a pattern cost nothing.
  private static JsonNode withPatterns(JsonNode node) {
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (property.getKey().equals("enum")) {
        String words =
            StreamSupport.stream(property.getValue().spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.joining("|"));
        copy.put("pattern", "^(" + words + ")$");
      } else {
        copy.set(property.getKey(), withPatterns(property.getValue()));
      }
    }
    return copy;
  }

  private static JsonNode inline(JsonNode node) {
    if (node.isArray()) {
      var copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(child -> copy.add(inline(child)));
      return copy;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    if (node.has("$ref")) {
      copy.setAll((ObjectNode) inline(referred(node.get("$ref").stringValue())));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      copy.set(property.getKey(), inline(property.getValue()));
    }
    return copy;
  }

  private static JsonNode referred(String reference) {
    JsonNode target = Parsed.WRITTEN.at(reference.substring(1));
    if (target instanceof MissingNode) {
      throw new IllegalStateException("the schema refers to nothing: " + reference);
    }
    return target;
  }

  private static String load() {
    try (InputStream in = ScenarioSchema.class.getResourceAsStream("scenario.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
