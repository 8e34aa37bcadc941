package sinew.files;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds a document against the schema: one problem a mistake. */
final class SchemaCheck {
  // A mistake can breach several keywords. The one that says most comes first; the default is 2.
  private static final Map<String, Integer> RANKS =
      Map.of(
          "additionalProperties",
          0,
          "type",
          1,
          "maxProperties",
          3,
          "minProperties",
          3,
          "required",
          4);

  private final Document document;
  private final ProblemList findings;
  private final ValueFault faults;
  private final Set<Field> misspelt = new HashSet<>();
  private final Set<Field> withUnknownKeys = new HashSet<>();

  private SchemaCheck(Document document, ProblemList findings) {
    this.document = document;
    this.findings = findings;
    this.faults = new ValueFault(document, findings);
  }

  /**
   * Checks a document.
   *
   * @param document the document
   * @param findings gets the problems
   */
  static void check(Document document, ProblemList findings) {
    SchemaCheck check = new SchemaCheck(document, findings);
    List<Error> breaches = new ArrayList<>(document.schema().validate(document.root()));
    breaches.sort(Comparator.comparingInt(breach -> RANKS.getOrDefault(breach.getKeyword(), 2)));
    breaches.forEach(check::report);
  }

  private void report(Error breach) {
    Field field = field(breach.getInstanceLocation());
    switch (breach.getKeyword()) {
      case "additionalProperties" -> {
        if (!decimalComma(field, breach)) {
          unknownKey(field, breach.getProperty());
        }
      }
      case "required" -> missingKey(field, breach.getProperty());
      case "minProperties", "maxProperties" -> {
        // A misspelt kind of distribution is one mistake, however many kinds are left.
        if (!withUnknownKeys.contains(field)) {
          faults.report(field, breach);
        }
      }
      default -> faults.report(field, breach);
    }
  }

  private void unknownKey(Field section, String key) {
    JsonNode properties = document.schema().of(section).path("properties");
    Field field = section.key(key);
    withUnknownKeys.add(section);
    Optional<FormerKey> former = document.schema().former(field);
    if (former.isPresent()) {
      formerKey(field, former.orElseThrow());
      return;
    }
    Optional<String> meant = Suggestion.key(key, properties);
    meant.ifPresent(name -> misspelt.add(section.key(name)));
    String remedy = meant.map(name -> "did you mean " + name + "?").orElse(elsewhere(section, key));
    findings.add(document.placeOfKey(field), field, "unknown key", remedy);
  }

  private void formerKey(Field field, FormerKey former) {
    Field now = field.parent().key(former.now());
    misspelt.add(now);
    String remedy =
        document.has(now)
            ? former.now() + " took its place and is given too: delete one of the two"
            : former.remedy();
    findings.add(document.placeOfKey(field), field, "is a key of earlier versions", remedy);
  }

  // {median: 0,5} is to YAML a median of 0 and a key 5 without a value.
  private boolean decimalComma(Field section, Error breach) {
    String decimals = breach.getProperty();
    List<String> keys = new ArrayList<>(breach.getInstanceNode().propertyNames());
    int index = keys.indexOf(decimals);
    if (index < 1 || !decimals.matches("[0-9]{1,20}")) {
      return false;
    }
    Field field = section.key(keys.get(index - 1));
    String whole = document.text(field);
    if (!whole.matches("-?[0-9]{1,20}") || !breach.getInstanceNode().get(decimals).isNull()) {
      return false;
    }
    String fault = whole + "," + decimals + " is not a number: the comma begins a new entry";
    findings.add(document.place(field), field, fault, "write " + whole + "." + decimals);
    return true;
  }

  private String elsewhere(Field section, String key) {
    if (key.equals("<<")) {
      return "merge keys are not allowed: write the keys out";
    }
    for (Map.Entry<String, JsonNode> other :
        document.schema().root().path("properties").properties()) {
      if (other.getValue().path("properties").has(key)) {
        return "it belongs under " + other.getKey();
      }
    }
    if (document.schema().root().path("properties").has(key)) {
      return "it belongs to the top level, without indentation";
    }
    return "the keys here are " + Phrases.keys(document.schema().of(section));
  }

  private void missingKey(Field section, String key) {
    Field field = section.key(key);
    if (!misspelt.contains(field)) {
      String entry = Phrases.entry(key, document.schema().of(field));
      findings.add(document.placeOfKey(section), field, "is missing", "write " + entry);
    }
  }

  private static Field field(NodePath path) {
    Field field = Field.ROOT;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      field = step instanceof Integer index ? field.entry(index) : field.key(step.toString());
    }
    return field;
  }
}
