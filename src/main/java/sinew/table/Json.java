package sinew.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
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
    return (WRITER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
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
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return JsonNodeFactory.instance.numberNode(
        rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
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
