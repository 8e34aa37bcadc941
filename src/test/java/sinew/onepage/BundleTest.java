package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.Golden;
import sinew.consultation.JsonText;
import sinew.files.DocumentReader;
import sinew.text.Sentence;
import sinew.words.Caveats;
import tools.jackson.databind.JsonNode;

/** One file has all words of the page, and none that is not on it. */
@Tag("simulates")
class BundleTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "sinew");
  private static final Path ENGLISH = RESOURCES.resolve("onepage").resolve("en-GB.yaml");
  private static final Path CONSULTATION = Path.of("src", "main", "java", "sinew", "consultation");
  private static final Path SCENARIOS = Path.of("scenarios");

  /** The files of a folder with some ending, as one text. */
  private static String texts(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(BundleTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(key -> key.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> inScripts() {
    return found("\\bsay\\('(\\w+)'", texts(RESOURCES.resolve("onepage"), ".js"));
  }

  private static Set<String> inEngine() {
    return found("\\b(?:say|said|wrong)\\(\\s*\"(\\w+)\"", texts(CONSULTATION, ".java"));
  }

  /** Texts that remember which of them were asked for. */
  private static final class Watched extends TreeMap<String, String> {
    private static final long serialVersionUID = 1L;
    private final transient Set<String> asked = new TreeSet<>();

    Watched(Map<String, String> texts) {
      super(texts);
    }

    @Override
    public String get(Object key) {
      asked.add(key.toString());
      return super.get(key);
    }
  }

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() {
    Watched texts = new Watched(Bundle.english().texts());
    Bundle words = Bundle.of(texts);
    SimulatorPage.html(ShippedQuestionnaire.make(words), words);
    Set<String> used = new TreeSet<>(texts.asked);
    inScripts().forEach(key -> used.add("script." + key));
    inEngine().forEach(key -> used.add("engine." + key));
    used.addAll(
        found(
            "\\{\\{(language|\\w+\\.\\w+)}}", text(RESOURCES.resolve("page/simulator.mustache"))));
    assertThat(texts.keySet()).containsExactlyElementsOf(used);
  }

  /** A key that a script makes up while it runs would be found by nobody. */
  @Test
  void scriptsAndEngineNameTheirKeysWhole() {
    assertThat(found("\\bsay\\((?!')(.*)", texts(RESOURCES.resolve("onepage"), ".js"))).isEmpty();
    assertThat(found("wording\\(\\)\\.say\\((?!\\s*\"|key)(.*)", texts(CONSULTATION, ".java")))
        .isEmpty();
  }

  @Test
  void aKeyThatIsMissingIsNamed() {
    Bundle words = Bundle.of("language: en-XA");
    assertThatThrownBy(() -> words.text("page.heading"))
        .hasMessage("the words lack page.heading; add it to each language's file");
  }

  /** What is said in other places too is written into the file from there. */
  @Test
  void whatStandsElsewhereIsTheSameHere() {
    StringBuilder made = new StringBuilder();
    made.append("caveats:");
    entry(made, "  ", "states", Caveats.STATES);
    entry(made, "  ", "meaning", Caveats.MEANING);
    entry(made, "  ", "evidence", Caveats.evidence());
    entry(made, "  ", "redFlagsIntroduction", Caveats.RED_FLAGS_INTRODUCTION);
    made.append("\n  limits:");
    Caveats.LIMITS.forEach(text -> made.append("\n    - ").append(JsonText.of(text)));
    made.append("\n  restsOn:");
    Caveats.RESTS_ON.forEach(text -> made.append("\n    - ").append(JsonText.of(text)));
    made.append("\n  redFlags:");
    Caveats.RED_FLAGS.forEach(text -> made.append("\n    - ").append(JsonText.of(text)));
    JsonNode questions =
        DocumentReader.readOwn(text(RESOURCES.resolve("onepage").resolve("questions.yaml")));
    made.append("\n\nscenarios:");
    questions
        .path("selfTest")
        .forEach(name -> entry(made, "  ", name.stringValue(), title(name.stringValue())));
    made.append("\n\nlessons:");
    questions.path("lessons").properties().forEach(one -> lesson(made, one));
    Golden.part(ENGLISH, "Do not write here.\n", "\n# The end.").holds(made.toString());
  }

  private static void lesson(StringBuilder made, Map.Entry<String, JsonNode> lesson) {
    String folder = lesson.getKey();
    String first = "lessons/" + folder + "/" + lesson.getValue().get("arms").get(0).stringValue();
    Map<String, String> parts = LessonText.parts(text(SCENARIOS.resolve(first + ".yaml")));
    made.append("\n  ").append(folder).append(':');
    String title = folder.substring(folder.indexOf('-') + 1).replace('-', ' ');
    entry(made, "    ", "title", Sentence.capital(title));
    for (String part : new String[] {"Goal", "Expect", "Question", "Answer"}) {
      entry(made, "    ", part.toLowerCase(Locale.ROOT), parts.get(part));
    }
    made.append("\n    arms:");
    for (JsonNode arm : lesson.getValue().get("arms")) {
      String name = arm.stringValue();
      entry(made, "      ", name, title("lessons/" + folder + "/" + name));
    }
  }

  private static String title(String scenario) {
    return DocumentReader.readOwn(text(SCENARIOS.resolve(scenario + ".yaml")))
        .get("title")
        .stringValue();
  }

  private static void entry(StringBuilder made, String indent, String key, String text) {
    made.append('\n').append(indent).append(key).append(": ").append(JsonText.of(text));
  }
}
