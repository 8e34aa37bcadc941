package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sinew.files.Phrases;
import sinew.model.Declaration.Usual;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.Parameter;
import sinew.model.PlanRule;
import sinew.model.Range;
import sinew.model.Trait;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the code declares stands in the schema of scenario files as it is declared. {@code mvn test
 * -Dtest=DeclaredSchemaTest -Dgolden=update} writes it there.
 */
class DeclaredSchemaTest {
  private static final Path SOURCE = Path.of("src/main/resources/sinew/input/scenario.schema.json");

  @Test
  void theSchemaSaysWhatIsDeclared() throws IOException {
    String file = Files.readString(SOURCE);
    String declared = renewed(file);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(SOURCE, declared);
    } else {
      assertThat(file).isEqualTo(declared);
    }
  }

  private static String renewed(String file) {
    String text = section(file, "cohort", properties(Trait.values(), DeclaredSchemaTest::trait));
    text = section(text, "parameters", properties(Parameter.values(), DeclaredSchemaTest::number));
    for (PlanRule rule : PlanRule.values()) {
      text = rule(text, rule);
    }
    text = words(text, "\"guidance\": {", keys(Guidance.values(), Guidance::key));
    text = words(text, "\"exercise\": {", keys(ExerciseClass.values(), ExerciseClass::key));
    text = everywhere(text, "treatment", treatments());
    text = everywhere(text, "activity", activities());
    text = numericTraits(text);
    return wordTraits(text);
  }

  /** Replaces the list of traits on whose value another can depend. */
  private static String numericTraits(String file) {
    List<String> numeric =
        Arrays.stream(Trait.values())
            .filter(trait -> trait.scale().words().isEmpty())
            .map(Trait::key)
            .toList();
    return Pattern.compile("(\"trait\": \\{\"type\": \"string\", \"enum\": )\\[.*?]")
        .matcher(file)
        .replaceAll("$1" + list(numeric));
  }

  /** Replaces the definitions of the traits that are words, all before the distributions. */
  private static String wordTraits(String file) {
    int end = file.indexOf("\n    \"distribution\": {\n");
    int begin = end;
    for (Trait trait : Trait.values()) {
      if (!trait.scale().words().isEmpty()) {
        begin = Math.min(begin, file.indexOf("\n    \"" + trait.key() + "Alone\": {\n"));
      }
    }
    int sample = file.indexOf("        \"given\": {\n", end);
    String given = file.substring(sample, file.indexOf("\n        }", sample) + 10);
    StringBuilder definitions = new StringBuilder();
    for (Trait trait : Trait.values()) {
      if (!trait.scale().words().isEmpty()) {
        definitions.append(alone(trait)).append(depending(trait, given));
      }
    }
    return file.substring(0, begin) + definitions + file.substring(end);
  }

  /** A word of a trait, or a choice of them. */
  private static String alone(Trait trait) {
    List<String> words = trait.scale().words();
    String weights =
        words.stream()
            .map(
                word ->
                    "            "
                        + json(word)
                        + ": {\"type\": \"number\", \"minimum\": 0, \"maximum\": 1000000,"
                        + " \"examples\": [1]}")
            .collect(Collectors.joining(",\n"));
    return head(trait, "Alone")
        + """
                "choice": {
                  "description": "A weight for each; one left out has weight 0.",
                  "type": "object", "additionalProperties": false, "minProperties": 1,
                  "examples": [{%s: 1, %s: 1}],
                  "properties": {
        %s
                  }
                }
              }
            },"""
            .formatted(json(words.get(0)), json(words.get(1)), weights);
  }

  /** The same, or what holds given another trait, as in the distributions. */
  private static String depending(Trait trait, String given) {
    String alone = "#/$defs/" + trait.key() + "Alone";
    List<String> words = trait.scale().words();
    return head(trait, "")
        + "        \"choice\": {\"$ref\": \""
        + alone
        + "/properties/choice\"},\n"
        + given
            .replace("#/$defs/alone", alone)
            .replace("\"value\": 1}", "\"value\": " + json(words.get(0)) + "}")
            .replace("\"value\": 2}", "\"value\": " + json(words.get(1)) + "}")
            .replace("\"examples\": [1]", "\"examples\": [" + json(words.get(0)) + "]")
        + "\n      }\n    },";
  }

  private static String head(Trait trait, String suffix) {
    return """

            "%s%s": {
              "type": ["string", "object"],
              "if": {"type": "string"},
              "then": {"enum": %s},
              "minProperties": 1, "maxProperties": 1,
              "additionalProperties": false,
              "properties": {
        """
        .formatted(trait.key(), suffix, list(trait.scale().words()));
  }

  static List<String> treatments() {
    return Catalogue.treatments().stream().map(entry -> entry.treatment().key()).toList();
  }

  /** Exercise is dosed by the plan, so that its classes cannot be named as activities. */
  private static List<String> activities() {
    List<String> classes = keys(ExerciseClass.values(), ExerciseClass::key);
    return Catalogue.activities().stream()
        .map(ActivityEntry::key)
        .filter(key -> !classes.contains(key))
        .toList();
  }

  /** Replaces the enumeration of every field of a name. */
  private static String everywhere(String file, String key, List<String> words) {
    return Pattern.compile("(\"" + key + "\": \\{\\s+\"description\": .*\\s+.*\"enum\": )\\[.*?]")
        .matcher(file)
        .replaceAll("$1" + list(words));
  }

  /** Replaces the keys of a section. */
  private static String section(String file, String key, String properties) {
    int start = file.indexOf("\"properties\": {\n", file.indexOf("\n    \"" + key + "\": {\n"));
    int begin = file.indexOf('\n', start) + 1;
    return file.substring(0, begin)
        + properties
        + file.substring(file.indexOf("\n      }\n", begin));
  }

  /** Replaces limits, default, unit and source of a rule of the plan. */
  private static String rule(String file, PlanRule rule) {
    int start =
        file.indexOf("\n        \"" + rule.key() + "\": {", file.indexOf("\n    \"plan\": {"));
    int begin = file.indexOf("\"minimum\": ", start);
    int end = file.indexOf('"', file.indexOf("\"x-source\": ", begin) + 12);
    end = file.indexOf('"', end + 1) + 1;
    return file.substring(0, begin)
        + limits(rule.inFiles())
        + ", \"default\": "
        + Phrases.number(rule.standard())
        + ",\n          \"x-unit\": "
        + json(rule.unit().spelled())
        + ", \"x-source\": "
        + json(rule.provenance().text())
        + file.substring(end);
  }

  /** Replaces the first enumeration after a place. */
  private static String words(String file, String place, List<String> words) {
    int begin = file.indexOf("\"enum\": ", file.indexOf(place));
    int end = file.indexOf(']', begin) + 1;
    return file.substring(0, begin) + "\"enum\": " + list(words) + file.substring(end);
  }

  private static <T> String properties(T[] constants, Function<T, String> property) {
    return Arrays.stream(constants).map(property).collect(Collectors.joining(",\n"));
  }

  private static <T> List<String> keys(T[] constants, Function<T, String> key) {
    return Arrays.stream(constants).map(key).toList();
  }

  private static String trait(Trait trait) {
    boolean named = !trait.scale().words().isEmpty();
    Usual usual = trait.usual();
    String examples = usual.example().isEmpty() ? "" : ", \"examples\": [" + usual.example() + "]";
    return Stream.of(
            "        \"" + trait.key() + "\": {",
            "  \"description\": " + json(trait.naming().description()) + ",",
            "  \"$ref\": \"#/$defs/"
                + (named ? trait.key() + "\"," : "distribution\", " + limits(trait) + ","),
            "  \"default\": " + asJson(usual.text()) + examples + ",",
            "  \"x-unit\": "
                + json(trait.unit().text())
                + ", \"x-source\": "
                + json(usual.provenance().text())
                + ", \"x-synonyms\": "
                + list(trait.naming().synonyms()),
            "}")
        .collect(Collectors.joining("\n        "));
  }

  private static String number(Parameter parameter) {
    return "        \""
        + parameter.key()
        + "\": {\"type\": \"number\", "
        + limits(parameter.range())
        + ", \"default\": "
        + Phrases.number(parameter.standard())
        + ", \"x-unit\": "
        + json(parameter.unit().text())
        + ", \"x-source\": "
        + json(parameter.provenance().text())
        + "}";
  }

  private static String limits(Trait trait) {
    return limits(trait.scale().inFiles());
  }

  private static String limits(Range range) {
    return "\"minimum\": " + plain(range.low()) + ", \"maximum\": " + plain(range.high());
  }

  private static String plain(double value) {
    return Phrases.number(value).replace(",", "");
  }

  /** Every key and word of a flow of YAML in quotes. */
  private static String asJson(String yaml) {
    return Pattern.compile("[A-Za-z]\\w*").matcher(yaml).replaceAll("\"$0\"");
  }

  private static String list(List<String> words) {
    return words.stream().map(DeclaredSchemaTest::json).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
