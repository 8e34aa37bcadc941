package sinew.files;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a value that breaches the schema, and what to write instead. */
final class ValueFault {
  private static final Map<Boolean, Set<String>> TRUTHS =
      Map.of(true, Set.of("yes", "on", "y", "true"), false, Set.of("no", "off", "n", "false"));

  // Infinities, and numbers with an exponent too large for a double: others are not text.
  private static final Pattern ENDLESS =
      Pattern.compile("(?i)[+-]?(\\.?(inf|infinity|nan)|[0-9.]{1,30}e\\+?[0-9]{1,30})");

  /** So many words are listed beside a suggestion. */
  private static final int LISTED = 10;

  private static final String LIST = "each entry on a line of its own after a dash";

  private final Document document;
  private final ProblemList findings;

  /**
   * For one document.
   *
   * @param document the document
   * @param findings gets the problems
   */
  ValueFault(Document document, ProblemList findings) {
    this.document = document;
    this.findings = findings;
  }

  /**
   * Reports a breach, unless something was already said about the field.
   *
   * @param field the field
   * @param breach how its value breaches the schema
   */
  void report(Field field, Error breach) {
    JsonNode schema = document.schema().of(field);
    JsonNode value = breach.getInstanceNode();
    String limit = Phrases.value(breach.getSchemaNode());
    switch (breach.getKeyword()) {
      case "type" -> wrongType(field, schema, value);
      case "minimum" -> outside(field, schema, value, " is below " + limit);
      case "maximum" -> outside(field, schema, value, " is above " + limit);
      case "exclusiveMinimum" -> outside(field, schema, value, " is not above " + limit);
      case "pattern" -> wrongWord(field, schema, value);
      case "minProperties", "maxProperties" -> wrongNumberOfKinds(field, schema, value);
      default -> wrongSize(field, schema, breach.getKeyword(), limit);
    }
  }

  private void wrongSize(Field field, JsonNode schema, String keyword, String limit) {
    switch (keyword) {
      case "minLength" -> add(field, "is empty", "write " + example(schema));
      case "maxLength" -> add(field, "is longer than " + limit + " characters", "shorten it");
      case "minItems" -> add(field, "is an empty list", "write an entry, or delete the key");
      case "maxItems" -> add(field, "has more than " + limit + " entries", "delete some");
      default -> throw new IllegalStateException("the schema uses " + keyword + ", unknown here");
    }
  }

  private void wrongNumberOfKinds(Field field, JsonNode schema, JsonNode value) {
    if (value.isEmpty()) {
      add(field, "is empty", "write one of " + Phrases.keys(schema));
    } else {
      add(field, "names more than one distribution", "keep one of " + Phrases.keys(schema));
    }
  }

  private void wrongWord(Field field, JsonNode schema, JsonNode value) {
    JsonNode choices = choices(schema);
    Optional<FormerWord> former = FormerWord.of(value.asString(""), schema);
    if (former.isPresent()) {
      add(field, shown(field, value) + " is a word of earlier versions", former.get().remedy());
    } else if (choices.isArray()) {
      notListed(field, value, choices);
    } else {
      add(
          field,
          shown(field, value) + " is not a plain name",
          "write small letters, digits and single hyphens, such as "
              + Phrases.value(schema.at("/examples/0")));
    }
  }

  private void outside(Field field, JsonNode schema, JsonNode value, String fault) {
    add(field, shown(field, value) + fault, Phrases.writeNumber(schema, value.doubleValue()));
  }

  private void notListed(Field field, JsonNode value, JsonNode allowed) {
    List<String> words =
        StreamSupport.stream(allowed.spliterator(), false).map(JsonNode::stringValue).toList();
    String given = value.asString("");
    String list = "one of " + String.join(", ", words);
    Optional<String> meant = Suggestion.word(given, words);
    // The word that was meant would be lost behind a long list.
    boolean listed = meant.isEmpty() || words.size() <= LISTED;
    add(
        field,
        shown(field, value)
            + (meant.isPresent() && listed ? " is not " + list : " is not known here"),
        meant.map(word -> "did you mean " + word + "?").orElse("write " + list));
  }

  private void wrongType(Field field, JsonNode schema, JsonNode value) {
    JsonNode type = schema.path("type");
    String first = type.isArray() ? type.path(0).stringValue() : type.stringValue();
    String remedy = remedy(first, schema, type.isArray());
    if (value.isNull()) {
      add(field, "has no value", remedy + ", or delete the key");
      return;
    }
    switch (first) {
      case "number", "integer" -> notANumber(field, schema, value, remedy);
      case "boolean" -> notTrueOrFalse(field, value);
      case "string" -> notText(field, schema, value, remedy);
      case "array" -> add(field, shown(field, value) + " is not a list", remedy);
      default -> add(field, shown(field, value) + " is not a section with keys", remedy);
    }
  }

  private void notText(Field field, JsonNode schema, JsonNode value, String remedy) {
    boolean text = !choices(schema).isArray() && value.isValueNode();
    String quoted = "write it in quotes: " + Phrases.quoted(document.text(field));
    add(field, shown(field, value) + " is not text", text ? quoted : remedy);
  }

  private void notANumber(Field field, JsonNode schema, JsonNode value, String remedy) {
    String text = document.text(field);
    Optional<NumberGuess> meant =
        NumberGuess.read(text, schema.path("x-unit").asString(""))
            .filter(guess -> value.isString() && !endless(text))
            .filter(guess -> Phrases.fits(schema, Double.parseDouble(guess.number())));
    if (value.isNumber()) {
      add(field, shown(field, value) + " is not a whole number", remedy);
    } else if (meant.isPresent()) {
      String converted = meant.get().converted().map(from -> ", which is " + from).orElse("");
      add(
          field,
          Phrases.quoted(text) + " is text, not a number",
          "write " + meant.get().number() + converted);
    } else if (value.isString() && endless(text)) {
      add(field, text + " is not a finite number", remedy);
    } else {
      add(field, shown(field, value) + " is not a number", remedy);
    }
  }

  private static boolean endless(String text) {
    return ENDLESS.matcher(text).matches();
  }

  private void notTrueOrFalse(Field field, JsonNode value) {
    String word = document.text(field).toLowerCase(Locale.ROOT);
    String remedy =
        TRUTHS.entrySet().stream()
            .filter(truth -> truth.getValue().contains(word))
            .map(truth -> "write " + truth.getKey())
            .findFirst()
            .orElse("write true or false");
    add(field, shown(field, value) + " is not true or false", remedy);
  }

  private static String remedy(String type, JsonNode schema, boolean distribution) {
    String otherwise = distribution ? distribution(schema) : "";
    return switch (type) {
      case "number", "integer" -> Phrases.writeNumber(schema, Double.NaN) + plainOr(otherwise);
      case "boolean" -> "write true or false";
      case "string" -> "write " + example(schema) + otherwise;
      case "array" -> "write " + (schema.has("examples") ? example(schema) : LIST);
      default ->
          "write "
              + (schema.has("examples")
                  ? example(schema)
                  : "its keys below it: " + Phrases.keys(schema));
    };
  }

  // What depends on another trait is too long for an example.
  private static String distribution(JsonNode schema) {
    JsonNode usual = schema.path("default");
    JsonNode weights = schema.at("/properties/choice/examples/0");
    if (!usual.isMissingNode() && !usual.has("given")) {
      return ", or a distribution such as " + Phrases.value(usual);
    }
    return weights.isObject()
        ? ", or a distribution such as {choice: " + Phrases.value(weights) + "}"
        : "";
  }

  // A default that is a plain number shows nothing about distributions.
  private static String plainOr(String otherwise) {
    return otherwise.endsWith("}") ? otherwise : "";
  }

  private static JsonNode choices(JsonNode schema) {
    return schema.has("enum") ? schema.get("enum") : schema.at("/then/enum");
  }

  private static String example(JsonNode schema) {
    JsonNode choices = choices(schema);
    if (choices.isArray()) {
      return "one of " + Phrases.value(choices).replaceAll("[\\[\\]]", "");
    }
    JsonNode example = schema.at("/examples/0");
    boolean text = schema.path("type").asString("").equals("string");
    return (text ? "text, such as " : "") + Phrases.value(example);
  }

  private String shown(Field field, JsonNode value) {
    return Phrases.shown(value, document.text(field));
  }

  private void add(Field field, String fault, String remedy) {
    findings.add(document.place(field), field, fault, remedy);
  }
}
