package sinew.onepage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the comment of a lesson's first scenario says of the lesson. */
public final class LessonText {
  /** The parts of a lesson, in their order. */
  public static final List<String> PARTS =
      List.of("Goal", "Change", "Expect", "Question", "Answer");

  private LessonText() {}

  /**
   * The parts of the comment, in their order.
   *
   * @param file the text of the scenario file
   * @return for each part what is said
   */
  public static Map<String, String> parts(String file) {
    Map<String, String> parts = new LinkedHashMap<>();
    String part = "";
    for (String line : file.lines().toList()) {
      String text = line.startsWith("#") ? line.substring(1).strip() : "";
      int colon = text.indexOf(": ");
      if (colon > 0 && PARTS.contains(text.substring(0, colon))) {
        part = text.substring(0, colon);
        parts.put(part, text.substring(colon + 2));
      } else if (text.isEmpty()) {
        part = "";
      } else if (!part.isEmpty()) {
        parts.merge(part, text, (before, more) -> before + " " + more);
      }
    }
    return parts;
  }
}
