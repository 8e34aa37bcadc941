package sinew.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sinew.text.Numbers;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * How results are written as JSON: keys in the order of the code, a list on one line, numbers
 * rounded and without exponent, so that equal results are equal bytes on every machine and JDK
 * (unlike {@link Double#toString}).
 */
public final class Json {
  /** Decimals of a share. */
  public static final int SHARE = 6;

  /** Decimals of a number of days. */
  public static final int DAYS = 3;

  /** Decimals of a measure. */
  public static final int MEASURE = 4;

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer()
          .with(printer());

  private Json() {}

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayElementSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter()
        .withSeparators(separators)
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
  }

  /**
   * An object as the content of a file.
   *
   * @param object the object
   * @return its text in UTF-8, ending in a line end
   */
  public static byte[] bytes(ObjectNode object) {
    return text(object).getBytes(StandardCharsets.UTF_8);
  }

  /** A document as text, ending in a line end. */
  static String text(JsonNode document) {
    return WRITER.writeValueAsString(document) + "\n";
  }

  /**
   * The rows of a table, with the same keys as in every other format.
   *
   * @param table the table
   * @return a list with an object for each row; null where a row has no value
   */
  public static ArrayNode rows(Table<?> table) {
    List<Table.Variable> fields = table.variables();
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (List<Optional<Object>> values : table.values()) {
      ObjectNode object = list.addObject();
      for (int i = 0; i < values.size(); i++) {
        object.set(fields.get(i).key(), value(values.get(i)));
      }
    }
    return list;
  }

  /**
   * The columns of a table, each as one list.
   *
   * @param table the table
   * @return an object with a list for each field; entry i is row i
   */
  public static ObjectNode columns(Table<?> table) {
    List<Table.Variable> fields = table.variables();
    ObjectNode object = object();
    fields.forEach(field -> object.putArray(field.key()));
    for (List<Optional<Object>> row : table.values()) {
      for (int i = 0; i < row.size(); i++) {
        ((ArrayNode) object.get(fields.get(i).key())).add(value(row.get(i)));
      }
    }
    return object;
  }

  private static JsonNode value(Optional<Object> value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Object some = value.orElse(null);
    if (some instanceof BigDecimal number) {
      return json.numberNode(number);
    }
    if (some instanceof Long number) {
      return json.numberNode(number);
    }
    if (some instanceof Boolean truth) {
      return json.booleanNode(truth);
    }
    return some == null ? json.nullNode() : json.stringNode(some.toString());
  }

  /**
   * An object without keys.
   *
   * @return a new object
   */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * A list of texts.
   *
   * @param texts the texts
   * @return the list
   */
  public static JsonNode texts(Iterable<String> texts) {
    var list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(text -> list.add(StringNode.valueOf(text)));
    return list;
  }

  /**
   * A rounded number.
   *
   * @param value the number, finite
   * @param decimals places after the point
   * @return the number
   */
  public static JsonNode number(double value, int decimals) {
    return JsonNodeFactory.instance.numberNode(Numbers.rounded(value, decimals));
  }

  /**
   * A rounded number that may not exist.
   *
   * @param value the number, or empty
   * @param decimals places after the point
   * @return the number or null
   */
  public static JsonNode number(OptionalDouble value, int decimals) {
    return value.isPresent()
        ? number(value.getAsDouble(), decimals)
        : JsonNodeFactory.instance.nullNode();
  }
}
