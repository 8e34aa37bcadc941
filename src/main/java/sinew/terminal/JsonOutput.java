package sinew.terminal;

import java.util.List;
import java.util.stream.Collectors;
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
  public static void print(Terminal terminal, Object document) {
    terminal
        .out()
        .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document));
  }

  /**
   * Prints JSON documents as a list, and nothing else.
   *
   * @param terminal where
   * @param documents the documents, one or several
   */
  public static void printAll(Terminal terminal, List<String> documents) {
    terminal
        .out()
        .println(
            documents.stream().map(String::strip).collect(Collectors.joining(",\n", "[", "]")));
  }
}
