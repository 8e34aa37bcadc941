package sinew.consultation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A scenario file, from lines. */
final class ScenarioText {
  /** How the line begins that lets the page open its file again. */
  static final String ANSWERS = "# Answers: ";

  private static final int LONGEST_TITLE = 200;
  private static final String CUT = ", …";

  private ScenarioText() {}

  /**
   * The text of a file.
   *
   * @param name the scenario's name
   * @param title its title
   * @param lines what it says
   * @param answers the answers that it was made from, as they stand in an address
   * @return YAML, by section
   */
  static String of(String name, String title, Collection<ScenarioLine> lines, String answers) {
    StringBuilder text =
        new StringBuilder(
            ANSWERS + answers + "\nsinew: 1\nname: " + name + "\ntitle: " + quoted(brief(title)));
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    for (ScenarioLine line : lines) {
      int point = line.key().indexOf('.');
      if (point < 0) {
        text.append('\n').append(line.key()).append(": ").append(line.value());
      } else {
        sections
            .computeIfAbsent(line.key().substring(0, point), section -> new StringBuilder())
            .append("\n  ")
            .append(line.key().substring(point + 1))
            .append(": ")
            .append(line.value());
      }
    }
    sections.forEach(
        (section, entries) -> text.append('\n').append(section).append(':').append(entries));
    return text.append('\n').toString();
  }

  /** Many what-ifs together have a longer title than files may have: the last are left out. */
  private static String brief(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, title.lastIndexOf(", ", LONGEST_TITLE - CUT.length())) + CUT;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
