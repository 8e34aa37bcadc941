package sinew.files;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Lets only plain YAML pass: one document, no anchors, aliases or tags, not too deep. It looks at
 * the parser's events one by one and builds nothing, so that a hostile file costs no memory.
 */
final class YamlGuard {
  /** The deepest nesting that is read. A scenario needs six levels. */
  static final int LIMIT_DEPTH = 64;

  /** The most values and brackets that are read. A scenario has some hundred. */
  static final int LIMIT_EVENTS = 20_000;

  private final ProblemList findings;
  private int depth;
  private int documents;
  private int events;
  private Place last = Place.START;

  private YamlGuard(ProblemList findings) {
    this.findings = findings;
  }

  /**
   * Settings that leave it to this program to say what is wrong with versions and keys.
   *
   * <p>The text is read at once: snakeyaml-engine 3.0.1 fails if it reads in parts and one of them
   * ends in the middle of a character beyond the first 65,536, such as an emoji.
   *
   * @param yaml the text to be read
   * @return the parser's settings
   */
  static LoadSettings settings(String yaml) {
    return LoadSettings.builder()
        .setVersionFunction(version -> version)
        .setAllowNonScalarKeys(true)
        .setBufferSize(yaml.length() + 2)
        .build();
  }

  /**
   * Checks a text.
   *
   * @param yaml the text
   * @param findings gets what is wrong
   * @throws InputException with all findings, if the text is not plain YAML
   */
  static void check(String yaml, ProblemList findings) {
    YamlGuard guard = new YamlGuard(findings);
    try {
      for (Event event : new Parse(settings(yaml)).parseString(yaml)) {
        guard.look(event);
        if (guard.depth > LIMIT_DEPTH || guard.events > LIMIT_EVENTS) {
          break;
        }
      }
    } catch (MarkedYamlEngineException e) {
      YamlSyntax.report(e, findings);
    } catch (NumberFormatException e) {
      // snakeyaml-engine 3.0.1 takes any script's digit after | or > for an indentation.
      findings.addAnyway(
          guard.last,
          Field.ROOT,
          "is not YAML: a digit that is none of 1 to 9 follows | or >",
          "put quotes around the text");
    }
    findings.throwIfAny();
  }

  private void look(Event event) {
    last = Place.of(event.getEndMark().orElseThrow());
    events++;
    if (events > LIMIT_EVENTS) {
      report(event, "the file holds too many values", "a scenario has some hundred");
    }
    reference(event);
    if (event instanceof DocumentStartEvent start) {
      begin(start);
    }
    if (event instanceof CollectionStartEvent && ++depth > LIMIT_DEPTH) {
      report(event, "nested deeper than " + LIMIT_DEPTH + " levels", "a scenario needs six");
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
  }

  private void reference(Event event) {
    if (event instanceof AliasEvent) {
      report(event, "an alias (*) is not allowed", "write the value out");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      report(event, "an anchor (&) is not allowed", "delete it and write values out");
    }
    if (isTagged(event)) {
      report(event, "a tag (!) is not allowed", "delete it, or put quotes around the text");
    }
  }

  private void begin(DocumentStartEvent start) {
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      report(start, "a line with % is not allowed above ---", "delete it");
    }
    documents++;
    if (documents > 1) {
      report(start, "a second document begins", "put each scenario into a file of its own");
    }
  }

  private static boolean isTagged(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
  }

  private void report(Event event, String fault, String remedy) {
    findings.addAnyway(Place.of(event.getStartMark().orElseThrow()), Field.ROOT, fault, remedy);
  }
}
