package sinew.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sinew.text.Numbers;
import tools.jackson.databind.JsonNode;

/** Words in problems and explanations: values as in a file, ranges as sentences. */
public final class Phrases {
  private static final int LONGEST = 40;

  // From here on, a value where a share is expected was probably meant in percent.
  private static final double PERCENT = 5;

  // Up to here it may also have been meant as so many of ten.
  private static final double OF_TEN = 10;

  // What would break a line, or the terminal it is printed on.
  private static final Set<Byte> UNSHOWN =
      Set.of(
          Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE);

  private static final int MOST_KEYS = 24;

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private Phrases() {}

  /**
   * A text as one line that steers no terminal.
   *
   * @param text the text
   * @return the text, with a space for each character that would break a line or is not shown
   */
  public static String line(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(Phrases::shown).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int shown(int character) {
    return UNSHOWN.contains((byte) Character.getType(character)) ? ' ' : character;
  }

  /**
   * A key as it is shown.
   *
   * @param key the key
   * @return the key, in quotes and shortened if it is not a plain word
   */
  static String key(String key) {
    boolean word = key.length() <= LONGEST && key.matches("[\\p{Alnum}_<-]+");
    return word ? key : quoted(key);
  }

  /**
   * A text as it is shown.
   *
   * @param text the text
   * @return the text in quotes, shortened, on one line
   */
  public static String quoted(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).map(Phrases::shown).forEach(shown::appendCodePoint);
    boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
    return shown.append(whole ? "\"" : "...\"").toString();
  }

  /**
   * A value as a fault names it.
   *
   * @param value the value
   * @param text its spelling, if it is a single value
   * @return one line
   */
  static String shown(JsonNode value, String text) {
    if (value.isObject()) {
      return "a section with keys";
    }
    if (value.isArray()) {
      return "a list";
    }
    return value.isString() || text.length() > LONGEST ? quoted(text) : text;
  }

  /**
   * A number as it is written.
   *
   * @param value the number
   * @return the shortest digits that give it again, without exponent
   */
  public static String number(double value) {
    return Numbers.exact(value);
  }

  /**
   * A number that was calculated, for a message.
   *
   * @param value the number
   * @return it, rounded to thousandths
   */
  public static String rounded(double value) {
    return number(Math.rint(1_000 * value) / 1_000);
  }

  /**
   * A value as it is written.
   *
   * @param value the value
   * @return YAML on one line
   */
  public static String value(JsonNode value) {
    if (value.isNumber()) {
      return Numbers.exact(value.doubleValue());
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(Phrases::value)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(pair -> pair.getKey() + ": " + value(pair.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value.isString() ? text(value.stringValue()) : value.asString("null");
  }

  private static String text(String text) {
    boolean plain = text.matches("\\p{Alpha}[\\p{Alnum} ,.()'/-]*") && !text.endsWith(" ");
    return plain
        ? text
        : '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /**
   * The text of a value, without the quotes that YAML needs around some.
   *
   * @param value what {@link #value} gave
   * @return the same, or the text between the quotes
   */
  public static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted
        ? ESCAPE
            .matcher(value.substring(1, value.length() - 1))
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(escape.group(1).equals("n") ? "\n" : escape.group(1)))
        : value;
  }

  /**
   * What to write where a number is expected.
   *
   * @param schema the field's schema
   * @param found the number found, for a guess at what was meant; NaN if none was
   * @return for example {@code write a share between 0 and 1, such as 0.06}
   */
  public static String writeNumber(JsonNode schema, double found) {
    String unit = schema.path("x-unit").asString("");
    boolean share = unit.equals("share");
    boolean whole = schema.path("type").asString("").equals("integer");
    String noun = share ? "a share" : whole ? "a whole number" : "a number";
    String shown = share || unit.isEmpty() || unit.equals("1") ? "" : " (" + unit + ")";
    return "write " + noun + range(schema) + shown + example(schema, found);
  }

  /**
   * Whether a number lies in the range of a field.
   *
   * @param schema the field's schema
   * @param value the number
   * @return false for NaN
   */
  public static boolean fits(JsonNode schema, double value) {
    return value >= low(schema)
        && value <= schema.path("maximum").asDouble(Double.POSITIVE_INFINITY)
        && !(schema.has("exclusiveMinimum") && value == low(schema));
  }

  private static double low(JsonNode schema) {
    return schema
        .path("minimum")
        .asDouble(schema.path("exclusiveMinimum").asDouble(Double.NEGATIVE_INFINITY));
  }

  private static String range(JsonNode schema) {
    boolean open = schema.has("exclusiveMinimum");
    String low = Double.isFinite(low(schema)) ? Numbers.exact(low(schema)) : "";
    String high = schema.has("maximum") ? value(schema.get("maximum")) : "";
    if (low.isEmpty() || high.isEmpty()) {
      return low.isEmpty() ? "" : " of at least " + low;
    }
    return open ? " above " + low + " and up to " + high : " between " + low + " and " + high;
  }

  private static String example(JsonNode schema, double found) {
    boolean share = schema.path("x-unit").asString("").equals("share");
    if (share && found >= PERCENT && fits(schema, found / 100)) {
      return ", such as " + shares(schema, found);
    }
    JsonNode standard = schema.path("default");
    JsonNode example = standard.isNumber() ? standard : schema.path("examples").path(0);
    return example.isNumber() ? ", such as " + value(example) : "";
  }

  /** The shares that a number may have been meant as: of a hundred, and a small one of ten. */
  private static String shares(JsonNode schema, double found) {
    String ofHundred = Numbers.exact(found / 100);
    if (found > OF_TEN || !fits(schema, found / 10)) {
      return ofHundred;
    }
    String shown = Numbers.exact(found);
    String ofTen = Numbers.exact(found / 10);
    return ofTen + " for " + shown + " of 10, or " + ofHundred + " for " + shown + " percent";
  }

  /**
   * An entry for a key that is missing.
   *
   * @param key the key
   * @param schema its schema
   * @return for example {@code sigma: 0.5}
   */
  static String entry(String key, JsonNode schema) {
    JsonNode example = schema.has("default") ? schema.get("default") : schema.at("/examples/0");
    return key + ": " + (example.isMissingNode() ? "..." : value(example));
  }

  /**
   * The keys that a section may have.
   *
   * @param schema the section's schema
   * @return the keys, with commas; of many keys the first
   */
  static String keys(JsonNode schema) {
    List<String> keys = new ArrayList<>(schema.path("properties").propertyNames());
    String first = String.join(", ", keys.subList(0, Math.min(keys.size(), MOST_KEYS)));
    return keys.size() <= MOST_KEYS ? first : first + " and more, see sinew schema";
  }
}
