package sinew.scenario;

import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Lets only plain YAML pass: one document, no anchors, aliases or tags, not too deep. It looks at
 * the parser's events one by one and builds nothing, so that a hostile file costs no memory.
 */
final class YamlGuard {
  /** The deepest nesting that is read. A scenario needs six levels. */
  static final int LIMIT_DEPTH = 64;

  // What a writer usually did when the parser says this; the parser's words are exact but opaque.
  private static final Map<String, String> REMEDIES =
      Map.of(
          "(TAB)", "indent with spaces, not with tabs",
          "mapping values are not allowed here",
              "line the key up with those above, or quote text that holds a colon",
          "unexpected end of stream", "close the quotes that were opened above",
          "expected ',' or '}'", "close the { } or put a comma between its entries",
          "expected ',' or ']'", "close the [ ] or put a comma between its entries",
          "expected <block end>", "line the keys of one section up with each other",
          "could not find expected ':'", "put a colon and a space after the key",
          "that cannot start any token", "put quotes around the text");

  private final Findings findings;
  private int depth;
  private int documents;

  private YamlGuard(Findings findings) {
    this.findings = findings;
  }

  /**
   * Checks a text.
   *
   * @param yaml the text
   * @param findings gets what is wrong
   * @throws ScenarioException with all findings, if the text is not plain YAML
   */
  static void check(String yaml, Findings findings) {
    YamlGuard guard = new YamlGuard(findings);
    try {
      for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
        guard.look(event);
        if (guard.depth > LIMIT_DEPTH) {
          break;
        }
      }
    } catch (MarkedYamlEngineException e) {
      guard.syntax(e);
    }
    findings.throwIfAny();
  }

  private void look(Event event) {
    if (event instanceof AliasEvent) {
      report(event, "an alias (*) is not allowed", "write the value out");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      report(event, "an anchor (&) is not allowed", "delete it and write values out");
    }
    if (isTagged(event)) {
      report(event, "a tag (!) is not allowed", "delete it, or put quotes around the text");
    }
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      report(event, "a second document begins", "put each scenario into a file of its own");
    }
    if (event instanceof CollectionStartEvent && ++depth > LIMIT_DEPTH) {
      report(event, "nested deeper than " + LIMIT_DEPTH + " levels", "a scenario needs six");
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
  }

  private static boolean isTagged(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
  }

  private void syntax(MarkedYamlEngineException e) {
    String remedy =
        REMEDIES.entrySet().stream()
            .filter(entry -> e.getProblem().contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse("check indentation, colons, quotes and brackets here");
    Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
    String problem = e.getProblem().replaceAll("\\s+", " ");
    findings.addAnyway(Place.of(mark), Field.ROOT, "is not YAML: " + problem, remedy);
  }

  private void report(Event event, String fault, String remedy) {
    findings.addAnyway(Place.of(event.getStartMark().orElseThrow()), Field.ROOT, fault, remedy);
  }
}
