package sinew.onepage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sinew.files.DocumentReader;
import sinew.files.Resource;
import sinew.text.Wording;
import tools.jackson.databind.JsonNode;

/**
 * All words of the page in one language. A key is the place of its text: {@code page.heading}, or
 * {@code questions.sex.answers.female}.
 */
public final class Bundle {
  /** The name of the language, such as {@code en-GB}. */
  static final String LANGUAGE = "language";

  private final Map<String, String> texts;

  private Bundle(Map<String, String> texts) {
    this.texts = texts;
  }

  /** {@return the words in English} */
  public static Bundle english() {
    return of(Resource.text(Bundle.class, "en-GB.yaml"));
  }

  /**
   * The words of a file.
   *
   * @param yaml texts by their places
   * @return the words
   */
  static Bundle of(String yaml) {
    Map<String, String> texts = new LinkedHashMap<>();
    collect("", DocumentReader.readOwn(yaml), texts);
    return new Bundle(texts);
  }

  /**
   * Words.
   *
   * @param texts by key
   * @return the words
   */
  static Bundle of(Map<String, String> texts) {
    return new Bundle(texts);
  }

  private static void collect(String place, JsonNode node, Map<String, String> texts) {
    if (node.isObject()) {
      String before = place.isEmpty() ? "" : place + ".";
      node.properties().forEach(part -> collect(before + part.getKey(), part.getValue(), texts));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(place + "." + i, node.get(i), texts);
      }
    } else {
      texts.put(place, node.asString().strip());
    }
  }

  /** {@return every text by its key} */
  Map<String, String> texts() {
    return texts;
  }

  /**
   * A text.
   *
   * @param key its place
   * @param values what stands for {@code {0}}, {@code {1}} and so on
   * @return the text with the values in it
   */
  String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("the words lack " + key + "; add it to each language's file");
    }
    return Wording.filled(text, values);
  }

  /**
   * A text that not every place has.
   *
   * @param key its place
   * @return the text; empty if there is none
   */
  String optional(String key) {
    return texts.containsKey(key) ? text(key) : "";
  }

  /**
   * A list.
   *
   * @param key its place
   * @return its texts in order
   */
  List<String> list(String key) {
    List<String> list = new ArrayList<>();
    while (texts.containsKey(key + "." + list.size())) {
      list.add(text(key + "." + list.size()));
    }
    return list;
  }

  /**
   * Everything below a key.
   *
   * @param name the key
   * @return the texts by the rest of their keys
   */
  Map<String, String> section(String name) {
    Map<String, String> section = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(name + ".")) {
            section.put(key.substring(name.length() + 1), text);
          }
        });
    return section;
  }

  /** {@return what the engine says} */
  Wording engine() {
    return new Wording(
        section("engine").entrySet().stream()
            .map(entry -> new Wording.Entry(entry.getKey(), entry.getValue()))
            .toList());
  }
}
