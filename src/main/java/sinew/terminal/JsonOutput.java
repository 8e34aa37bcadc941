package sinew.terminal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What commands print for other programs. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * Prints a JSON list and nothing else.
   *
   * @param terminal where
   * @param entries maps, lists, records, strings, numbers
   */
  public static void print(Terminal terminal, Collection<?> entries) {
    terminal
        .out()
        .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(entries));
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
