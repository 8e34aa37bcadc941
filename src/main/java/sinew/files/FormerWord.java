package sinew.files;

import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A word of a list that files of earlier versions have, as {@code x-former-words} of its key tells.
 *
 * @param version the version that changed it
 * @param now the word that took its place
 */
record FormerWord(String version, String now) {

  /**
   * What became of a word.
   *
   * @param word the word
   * @param schema the schema of its key
   * @return the word of this version; empty if no earlier version had it
   */
  static Optional<FormerWord> of(String word, JsonNode schema) {
    return StreamSupport.stream(schema.path("x-former-words").spliterator(), false)
        .filter(entry -> entry.path("word").stringValue().equals(word))
        .map(
            entry ->
                new FormerWord(
                    entry.path("version").stringValue(), entry.path("now").stringValue()))
        .findFirst();
  }

  /** {@return what to do about it} */
  String remedy() {
    return "write " + now + " (changed in " + version + ")";
  }
}
