package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.files.Phrases;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.Stage;
import sinew.model.Trait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the model say the same. */
class ScenarioSchemaTest {
  private static final JsonNode ROOT = JsonMapper.shared().readTree(ScenarioSchema.text());

  @Test
  void theTraitsOfTheSchemaAreTheModels() {
    assertThat(ROOT.at("/properties/cohort/properties").propertyNames())
        .containsExactlyElementsOf(Arrays.stream(Trait.values()).map(Trait::key).toList());
  }

  @Test
  void theWordsOfTheSchemaAreTheModels() {
    assertWords("/properties/plan/properties/guidance/enum", Guidance.values(), Guidance::key);
    String phase = "/properties/plan/properties/phases/items/properties";
    assertWords(phase + "/exercise/enum", ExerciseClass.values(), ExerciseClass::key);
    assertWords("/$defs/stage/then/enum", Stage.values(), Stage::key);
  }

  /** A word's place in the list is the value of the trait. */
  @ParameterizedTest
  @EnumSource
  void theWordsOfATraitAreTheModels(Trait trait) {
    List<String> words = trait.scale().words();
    for (String definition : List.of(trait.key(), trait.key() + "Alone")) {
      JsonNode schema = ROOT.path("$defs").path(definition);
      assertThat(schema.isMissingNode()).isEqualTo(words.isEmpty());
      assertThat(StreamSupport.stream(schema.at("/then/enum").spliterator(), false))
          .extracting(JsonNode::stringValue)
          .containsExactlyElementsOf(words);
    }
    assertThat(
            ROOT.path("$defs")
                .path(trait.key() + "Alone")
                .at("/properties/choice/properties")
                .propertyNames())
        .containsExactlyElementsOf(words);
  }

  @Test
  void everyKeyHasUnitAndSourceAndASentence() {
    assertAnnotated("", ROOT);
  }

  @Test
  void everyDefaultIsWithinItsOwnRules() {
    String text =
        "sinew: 1\nname: x\ncohort: "
            + defaults("/properties/cohort/properties")
            + "\nplan: "
            + defaults("/properties/plan/properties");
    assertThat(Problems.of(text)).isEmpty();
  }

  private static String defaults(String pointer) {
    return ROOT.at(pointer).properties().stream()
        .filter(property -> property.getValue().has("default"))
        .map(
            property ->
                property.getKey() + ": " + Phrases.value(property.getValue().get("default")))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static void assertAnnotated(String path, JsonNode section) {
    for (Map.Entry<String, JsonNode> property : section.path("properties").properties()) {
      JsonNode schema = property.getValue();
      String field = path + property.getKey();
      if (schema.has("properties")) {
        assertThat(schema.path("additionalProperties")).as(field).hasToString("false");
        assertAnnotated(field + ".", schema);
      } else if (schema.has("items")) {
        assertAnnotated(field + ".", schema.get("items"));
      } else {
        assertThat(schema.propertyNames()).as(field).contains("x-unit", "x-source");
      }
      if (schema.path("default").isValueNode() && !field.equals("about")) {
        assertThat(schema.path("x-source").asString("")).as(field).isNotBlank();
      }
      if (!path.startsWith("parameters")) {
        assertThat(schema.path("description").asString("")).as(field).endsWith(".");
      }
    }
  }

  private static <T> void assertWords(String pointer, T[] constants, Function<T, String> key) {
    List<String> words =
        StreamSupport.stream(ROOT.at(pointer).spliterator(), false)
            .map(JsonNode::stringValue)
            .toList();
    assertThat(words).containsExactlyElementsOf(Arrays.stream(constants).map(key).toList());
  }
}
