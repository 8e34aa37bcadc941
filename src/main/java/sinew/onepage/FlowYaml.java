package sinew.onepage;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values in one line of YAML. */
final class FlowYaml {
  private FlowYaml() {}

  /**
   * A value as YAML.
   *
   * @param value the value
   * @return for example <code>{beta: {alpha: 2, beta: 4}}</code>
   */
  static String of(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      value.properties().forEach(part -> parts.add(part.getKey() + ": " + of(part.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value.isArray()) {
      value.forEach(part -> parts.add(of(part)));
      return "[" + String.join(", ", parts) + "]";
    }
    return value.toString();
  }
}
