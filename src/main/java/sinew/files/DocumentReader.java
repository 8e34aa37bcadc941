package sinew.files;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns YAML into a tree that can be checked against the schema. Scalars are read by the JSON
 * schema of YAML 1.2: {@code no}, {@code 010}, {@code 1_000} and {@code ~} are text. A number that
 * no double can hold is kept as text, so that it is reported as a wrong type.
 */
public final class DocumentReader {
  private static final int NEXT_LINE = 0x85;

  private final ProblemList findings;
  private final Map<Field, Document.Entry> entries = new HashMap<>();

  private DocumentReader(ProblemList findings) {
    this.findings = findings;
  }

  /**
   * Reads a document that {@link YamlGuard} accepted.
   *
   * @param yaml the text
   * @param schema what it will be held against
   * @param findings gets keys that are given twice, keys that are not text, and text that cannot be
   *     shown
   * @return the document; of a key given twice, it holds the first value
   * @throws InputException if the text holds no mapping
   */
  static Document read(String yaml, FileSchema schema, ProblemList findings) {
    Node node = new Compose(YamlGuard.settings(yaml)).composeString(yaml).orElse(null);
    DocumentReader reader = new DocumentReader(findings);
    if (node instanceof MappingNode mapping) {
      reader.note(Field.ROOT, node, node);
      ObjectNode root = reader.mapping(Field.ROOT, mapping);
      return new Document(yaml, schema, root, reader.entries);
    }
    boolean empty = node == null || node.getTag().equals(Tag.NULL);
    findings.add(
        empty ? Place.START : place(node),
        Field.ROOT,
        empty ? "the file is empty" : "the file holds no keys",
        "begin with sinew: 1 and name: my-scenario, each on its own line");
    findings.throwIfAny();
    throw new IllegalStateException("a finding was thrown");
  }

  /**
   * Reads text that is part of this program, such as the schema: JSON is YAML.
   *
   * @param yaml the text
   * @return its values
   */
  public static ObjectNode readOwn(String yaml) {
    return read(yaml, null, new ProblemList("")).root();
  }

  /**
   * Reads a schema.
   *
   * @param text JSON Schema, draft 2020-12
   * @return the schema
   */
  public static FileSchema readSchema(String text) {
    return new FileSchema(text, readOwn(text));
  }

  private JsonNode value(Field field, Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping(field, mapping);
    }
    if (node instanceof SequenceNode sequence) {
      return sequence(field, sequence);
    }
    findUnshown(field, (ScalarNode) node);
    return scalar((ScalarNode) node);
  }

  /**
   * Double quotes can say characters that no file may hold: they would steer a terminal, and no SVG
   * or HTML may hold them either. A line begins by a newline alone.
   */
  private void findUnshown(Field field, ScalarNode node) {
    node.getValue()
        .codePoints()
        .filter(c -> !StreamReader.isPrintable(c) || c == '\r' || c == NEXT_LINE)
        .findFirst()
        .ifPresent(
            c ->
                findings.add(
                    place(node),
                    field,
                    String.format(Locale.ROOT, "holds the character U+%04X", c),
                    "delete it"));
  }

  private ObjectNode mapping(Field field, MappingNode node) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    Set<String> seen = new HashSet<>();
    for (NodeTuple pair : node.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        Field child = field.key(key.getValue());
        if (seen.add(key.getValue())) {
          note(child, key, pair.getValueNode());
          values.set(key.getValue(), value(child, pair.getValueNode()));
        } else {
          String first = "given twice, first in line " + entries.get(child).key().line();
          findings.addAnyway(place(key), child, first, "delete one of the two");
        }
      } else {
        String fault = "a list or mapping stands where a key is expected";
        findings.addAnyway(place(pair.getKeyNode()), field, fault, "write a key, such as name:");
      }
    }
    return values;
  }

  private ArrayNode sequence(Field field, SequenceNode node) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    List<Node> children = node.getValue();
    for (int i = 0; i < children.size(); i++) {
      Field child = field.entry(i);
      note(child, children.get(i), children.get(i));
      values.add(value(child, children.get(i)));
    }
    return values;
  }

  private static JsonNode scalar(ScalarNode node) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return json.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return json.booleanNode(Boolean.parseBoolean(node.getValue()));
    }
    // Infinities and NaN begin with a letter or point here and are not for parseDouble.
    boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    if (number && !node.getValue().endsWith("inf") && !node.getValue().endsWith("nan")) {
      return number(Double.parseDouble(node.getValue()), node.getValue());
    }
    return json.stringNode(node.getValue());
  }

  private static JsonNode number(double value, String text) {
    if (!Double.isFinite(value)) {
      return JsonNodeFactory.instance.stringNode(text);
    }
    // The schema's validator wants a long where a whole number is expected, or one without limit.
    if (Math.abs(value) >= Long.MAX_VALUE) {
      return JsonNodeFactory.instance.numberNode(new BigDecimal(value).toBigInteger());
    }
    // Whole numbers are whole however they are written: 156, 156.0, 1.56e2.
    return value == (int) value
        ? JsonNodeFactory.instance.numberNode((int) value)
        : JsonNodeFactory.instance.numberNode(value);
  }

  private void note(Field field, Node key, Node value) {
    String text = value instanceof ScalarNode scalar ? scalar.getValue() : "";
    Optional<Span> whole = endsOnItsLine(value) ? Optional.of(span(value)) : Optional.empty();
    entries.put(field, new Document.Entry(place(key), place(value), text, span(key), whole));
  }

  private static Span span(Node node) {
    return new Span(
        node.getStartMark().orElseThrow().getIndex(), node.getEndMark().orElseThrow().getIndex());
  }

  private static boolean endsOnItsLine(Node node) {
    if (node instanceof CollectionNode<?> collection) {
      return collection.getFlowStyle() == FlowStyle.FLOW;
    }
    return node instanceof ScalarNode scalar
        && switch (scalar.getScalarStyle()) {
          case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> true;
          default -> false;
        };
  }

  private static Place place(Node node) {
    return Place.of(node.getStartMark().orElseThrow());
  }
}
