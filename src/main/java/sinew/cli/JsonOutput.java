package sinew.cli;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What commands print for other programs. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * Prints one JSON document and nothing else.
   *
   * @param terminal where
   * @param document maps, lists, records, strings, numbers
   */
  static void print(Terminal terminal, Object document) {
    terminal
        .out()
        .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document));
  }

  /**
   * Prints documents that are JSON already: one as it is, several as an array.
   *
   * @param terminal where
   * @param documents at least one
   */
  static void printAll(Terminal terminal, List<String> documents) {
    List<String> stripped = documents.stream().map(String::strip).toList();
    terminal
        .out()
        .println(stripped.size() == 1 ? stripped.get(0) : "[" + String.join(",\n", stripped) + "]");
  }
}
