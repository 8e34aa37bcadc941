package sinew.files;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values that are given beside a file into its document. */
final class Overlay {
  private final Document document;
  private final ProblemList findings;

  /**
   * An overlay.
   *
   * @param document the document that gets the values
   * @param findings gets values that are not YAML, and fields that no value can have
   */
  Overlay(Document document, ProblemList findings) {
    this.document = document;
    this.findings = findings;
  }

  /**
   * Puts a value in; it is told of as from {@code --set}.
   *
   * @param assignment the field and its value
   */
  void put(Assignment assignment) {
    Field field = assignment.field();
    findings.from(field, "--set " + assignment);
    try {
      String yaml = SourceText.yaml("", "value: " + assignment.value());
      ProblemList own = new ProblemList("");
      YamlGuard.check(yaml, own);
      Document read = DocumentReader.read(yaml, document.schema(), own);
      own.throwIfAny();
      if (put(field, read.root().get("value"))) {
        document.assigned(field, read, Field.ROOT.key("value"));
      }
    } catch (InputException e) {
      Problem first = e.problems().get(0);
      say(field, first.fault(), first.remedy());
    }
  }

  private boolean put(Field field, JsonNode value) {
    JsonNode above = document.root();
    for (Field step : path(field.parent())) {
      above = below(above, step);
    }
    if (field.step() instanceof String key && above instanceof ObjectNode section) {
      section.set(key, value);
      return true;
    }
    if (field.step() instanceof Integer entry
        && above instanceof ArrayNode list
        && entry < list.size()) {
      list.set(entry, value);
      return true;
    }
    say(
        field,
        "the file gives nothing in which it could stand",
        "name a key of a section, or an entry that the file gives, counted from 0");
    return false;
  }

  /** The value of the last step of a field; a section that is absent is made. */
  private static JsonNode below(JsonNode above, Field field) {
    if (field.step() instanceof Integer entry) {
      return above.path(entry);
    }
    String key = (String) field.step();
    if (above instanceof ObjectNode section && !section.has(key)) {
      section.set(key, JsonNodeFactory.instance.objectNode());
    }
    return above.path(key);
  }

  /** The fields on the way to a field, itself the last. */
  private static Deque<Field> path(Field field) {
    Deque<Field> path = new ArrayDeque<>();
    for (Field up = field; up.parent() != null; up = up.parent()) {
      path.addFirst(up);
    }
    return path;
  }

  private void say(Field field, String fault, String remedy) {
    findings.add(Place.START, field, fault, remedy);
  }
}
