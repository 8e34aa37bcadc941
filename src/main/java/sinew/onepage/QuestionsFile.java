package sinew.onepage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sinew.consultation.Answer;
import sinew.consultation.Part;
import sinew.consultation.Question;
import sinew.consultation.ScenarioLine;
import sinew.files.DocumentReader;
import sinew.files.Resource;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.input.Setting;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of the questions. An answer says what it means in the language of scenario files, and is
 * read as such a file is, with all its checks.
 */
final class QuestionsFile {
  private static final List<String> SECTIONS =
      List.of("horizonWeeks", "admission", "cohort", "changes", "plan", "parameters");

  private final ObjectNode root =
      DocumentReader.readOwn(Resource.text(QuestionsFile.class, "questions.yaml"));
  private final Bundle words;

  /**
   * The file with the words of a language.
   *
   * @param words what is asked and answered
   */
  QuestionsFile(Bundle words) {
    this.words = words;
  }

  /** {@return the questions in order} */
  List<Question> questions() {
    return list(root.get("groups"))
        .flatMap(
            group -> {
              String title = words.text("groups." + text(group, "id"));
              return list(group.get("questions")).map(node -> question("questions", node, title));
            })
        .toList();
  }

  /** {@return what may be done differently, in order} */
  List<Answer> whatIfs() {
    return list(root.get("whatIfs")).map(this::whatIf).toList();
  }

  /** {@return the shipped scenarios of the self-test} */
  List<Answer> selfTest() {
    return list(root.get("selfTest"))
        .map(JsonNode::stringValue)
        .map(name -> scenario(name, words.text("scenarios." + name)))
        .toList();
  }

  /** {@return what a class can move, in order} */
  List<Question> sliders() {
    String title = words.text("page.sliders");
    return list(root.get("sliders")).map(node -> question("sliders", node, title)).toList();
  }

  /** {@return the folders of the lessons, each with its files, in order} */
  Set<Map.Entry<String, JsonNode>> lessons() {
    return root.get("lessons").properties();
  }

  /**
   * A shipped scenario.
   *
   * @param name its file, without ending
   * @param title its title
   * @return its name, title and what it says
   */
  static Answer scenario(String name, String title) {
    ObjectNode file = shipped(name);
    return new Answer(text(file, "name"), title, "", "", lines(file));
  }

  /** {@return the scenario of whom nothing is known} */
  static Scenario base() {
    return read(JsonNodeFactory.instance.objectNode());
  }

  /** {@return what that scenario has for every key, and why} */
  static List<Setting> baseSettings() {
    return file(JsonNodeFactory.instance.objectNode()).settings();
  }

  private static Stream<JsonNode> list(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private Question question(String section, JsonNode node, String group) {
    String place = section + "." + text(node, "id");
    Optional<Trait> amount =
        Arrays.stream(Trait.values())
            .filter(trait -> trait.key().equals(text(node, "amount")))
            .findFirst();
    return new Question(
        text(node, "id"),
        words.text(place + ".words"),
        group,
        words.optional(place + ".hint"),
        amount,
        list(node.path("answers"))
            .map(
                answer ->
                    answer(answer, words.text(place + ".answers." + text(answer, "id")), "", ""))
            .toList());
  }

  private Answer whatIf(JsonNode node) {
    String place = "whatIfs." + text(node, "id");
    return answer(
        node,
        words.text(place + ".label"),
        words.optional(place + ".hint"),
        words.text(place + ".doing"));
  }

  private static Answer answer(JsonNode node, String label, String hint, String doing) {
    ObjectNode says = JsonNodeFactory.instance.objectNode();
    if (node.has("like")) {
      ObjectNode plan = (ObjectNode) shipped(text(node, "like")).path("plan");
      list(node.path("but")).forEach(key -> plan.remove(key.stringValue()));
      says.set("plan", plan);
    }
    if (node.has("before")) {
      ArrayNode phases = JsonNodeFactory.instance.arrayNode().add(node.get("before"));
      shipped("typical").at("/plan/phases").forEach(phases::add);
      says.putObject("plan").set("phases", phases);
    }
    node.path("says").properties().forEach(part -> says.set(part.getKey(), part.getValue()));
    return new Answer(text(node, "id"), label, hint, doing, lines(says));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("").strip();
  }

  private static ObjectNode shipped(String name) {
    return DocumentReader.readOwn(text(name));
  }

  /**
   * The text of a shipped scenario.
   *
   * @param name its file, without ending
   * @return YAML
   */
  static String text(String name) {
    return Resource.text(QuestionsFile.class, "/sinew/scenarios/" + name + ".yaml");
  }

  private static Scenario read(ObjectNode says) {
    return file(says).scenario();
  }

  private static ScenarioFile file(ObjectNode says) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("sinew", 1).put("name", "answer");
    SECTIONS.stream().filter(says::has).forEach(key -> file.set(key, says.get(key)));
    return ScenarioReader.read(Path.of("questions.yaml"), FlowYaml.of(file));
  }

  private static List<ScenarioLine> lines(ObjectNode says) {
    List<Part> parts = ScenarioParts.of(read(says));
    List<ScenarioLine> lines = new ArrayList<>();
    for (String section : SECTIONS) {
      JsonNode node = says.path(section);
      if (section.equals("admission") || !node.isObject()) {
        if (says.has(section)) {
          lines.add(line(section, node, parts));
        }
      } else {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
          lines.add(line(section + "." + entry.getKey(), entry.getValue(), parts));
        }
      }
    }
    return lines;
  }

  private static ScenarioLine line(String key, JsonNode value, List<Part> parts) {
    List<Part> meant =
        key.startsWith("changes.")
            ? List.of(changed(key.substring(key.indexOf('.') + 1), value))
            : parts.stream().filter(part -> part.key().equals(key)).toList();
    boolean nothing = value.isArray() && value.isEmpty();
    if (meant.isEmpty() && !nothing) {
      throw new IllegalStateException("no part of a scenario is called " + key);
    }
    return new ScenarioLine(key, FlowYaml.of(value), meant);
  }

  private static Part changed(String key, JsonNode value) {
    return Arrays.stream(Trait.values())
        .filter(trait -> trait.key().equals(key))
        .map(trait -> new Part.Changed(trait, value.doubleValue()))
        .findFirst()
        .orElseThrow();
  }
}
