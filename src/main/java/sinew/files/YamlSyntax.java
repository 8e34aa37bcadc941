package sinew.files;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a writer's words what the YAML parser says in its own. */
final class YamlSyntax {
  private static final List<Hint> HINTS =
      List.of(
          new Hint(
              "(TAB)", "a tab stands where a value or key begins", "indent with spaces", false),
          new Hint(
              "mapping values are not allowed here",
              "a colon where none may be",
              "line the key up with those above it, or quote text that holds a colon",
              false),
          new Hint(
              "unexpected end of stream", "the quotes are never closed", "close the quotes", true),
          new Hint(
              "but got <stream end>", "the bracket is never closed", "close the bracket", true),
          new Hint(
              "expected ',' or '}'",
              "neither a comma nor } follows the entry",
              "put a comma between entries and } after the last",
              false),
          new Hint(
              "expected ',' or ']'",
              "neither a comma nor ] follows the entry",
              "put a comma between entries and ] after the last",
              false),
          new Hint(
              "expected <block end>",
              "the indentation fits no line above",
              "line the keys of a section up with each other",
              false),
          new Hint(
              "could not find expected ':'",
              "a key without a colon",
              "put a colon and a space after the key",
              true),
          new Hint(
              "expected '<document start>'",
              "the indentation fits no line above",
              "begin every key of the top level in the first column",
              false),
          new Hint(
              "expected the node content",
              "a value is missing before this character",
              "write the value, or quote text that begins like this",
              false),
          new Hint(
              "sequence entries are not allowed here",
              "a dash where no list entry may be",
              "put each entry on a line of its own below the key",
              false),
          new Hint(
              "escape",
              "a backslash in double quotes",
              "use single quotes, or write the backslash twice",
              false),
          new Hint(
              "expected chomping or indentation indicators",
              "text may not begin with | or >",
              "put quotes around the text",
              false),
          new Hint(
              "that cannot start any token",
              "text may not begin with this character",
              "put quotes around the text",
              false));

  private YamlSyntax() {}

  /**
   * What a writer did when the parser says something.
   *
   * @param words what the parser says, in part
   * @param fault what was found
   * @param remedy what to do
   * @param atBegin whether the mistake is where the parser began to read what it could not end
   */
  private record Hint(String words, String fault, String remedy, boolean atBegin) {}

  /**
   * Reports a syntax error.
   *
   * @param error the parser's error; it stops at the first
   * @param findings gets the problem
   */
  static void report(MarkedYamlEngineException error, ProblemList findings) {
    String words = error.getProblem().replaceAll("[\\s\\p{Cc}]+", " ");
    Hint hint =
        HINTS.stream()
            .filter(known -> words.contains(known.words()))
            .findFirst()
            .orElse(
                new Hint("", words, "check indentation, colons, quotes and brackets here", false));
    Mark problem = error.getProblemMark().or(error::getContextMark).orElseThrow();
    Mark place = hint.atBegin() ? error.getContextMark().orElse(problem) : problem;
    findings.addAnyway(Place.of(place), Field.ROOT, "is not YAML: " + hint.fault(), hint.remedy());
  }
}
