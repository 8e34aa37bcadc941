package sinew.files;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a kind of file. It lists all keys, with type, range, default, description,
 * unit ({@code x-unit}), source of the default ({@code x-source}), other words that people use
 * ({@code x-synonyms}) and what an absent key without a default means ({@code x-absent}). Its list
 * {@code x-former} has the keys of earlier versions, {@code x-former-words} of a key its words.
 */
public final class FileSchema {
  private final String text;
  private final ObjectNode written;
  private final JsonNode root;
  private final Schema validator;
  private final Map<String, FormerKey> former;

  /**
   * A schema.
   *
   * @param text JSON Schema, draft 2020-12
   * @param written the same, read
   */
  FileSchema(String text, ObjectNode written) {
    this.text = text;
    this.written = written;
    root = inline(written, new HashMap<>());
    validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(withPatterns(written));
    former =
        StreamSupport.stream(written.path("x-former").spliterator(), false)
            .map(FormerKey::of)
            .collect(Collectors.toMap(FormerKey::address, key -> key));
  }

  /**
   * The schema, for editors and other programs.
   *
   * @return JSON Schema, draft 2020-12
   */
  public String text() {
    return text;
  }

  /**
   * Every breach of the schema.
   *
   * @param values the values of a file
   * @return the breaches, in no order
   */
  List<Error> validate(JsonNode values) {
    return validator.validate(values);
  }

  /**
   * The schema of the whole file.
   *
   * @return the schema, references replaced by what they refer to
   */
  public JsonNode root() {
    return root;
  }

  /**
   * The schema of a field.
   *
   * @param field the field
   * @return its schema, references replaced by what they refer to; a missing node if there is none
   */
  public JsonNode of(Field field) {
    if (field.parent() == null) {
      return root;
    }
    JsonNode above = of(field.parent());
    return field.step() instanceof String key
        ? above.path("properties").path(key)
        : above.path("items");
  }

  /**
   * The key of an earlier version.
   *
   * @param field the field
   * @return what became of it; empty if no earlier version had it
   */
  Optional<FormerKey> former(Field field) {
    return Optional.ofNullable(former.get(FormerKey.address(field)));
  }

  /**
   * What became of a key of an earlier version.
   *
   * @param steps keys, from the top
   * @return what to write instead; empty if no earlier version had it
   */
  public Optional<String> remedyOfFormer(String... steps) {
    Field field = Field.ROOT;
    for (String step : steps) {
      field = field.key(step);
    }
    return former(field).map(FormerKey::remedy);
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

  /** What is referred to from many places is made once, and stands in all of them. */
  private JsonNode inline(JsonNode node, Map<String, ObjectNode> made) {
    if (node.isArray()) {
      var copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(child -> copy.add(inline(child, made)));
      return copy;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    if (node.has("$ref")) {
      String reference = node.get("$ref").stringValue();
      if (!made.containsKey(reference)) {
        made.put(reference, (ObjectNode) inline(referred(reference), made));
      }
      copy.setAll(made.get(reference));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      copy.set(property.getKey(), inline(property.getValue(), made));
    }
    return copy;
  }

  private JsonNode referred(String reference) {
    JsonNode target = written.at(reference.substring(1));
    if (target instanceof MissingNode) {
      throw new IllegalStateException("the schema refers to nothing: " + reference);
    }
    return target;
  }
}
