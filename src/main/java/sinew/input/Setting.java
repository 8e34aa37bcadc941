package sinew.input;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import sinew.files.Phrases;
import sinew.model.Definition;

/**
 * One value that a scenario has, whether written or by default.
 *
 * @param field the path of keys, for example {@code cohort.stress}
 * @param value the value, written as in a scenario file on one line; of a trait that depends on
 *     another, in words
 * @param unit the unit; empty if it has none
 * @param given whether the file gives it; otherwise it is the default
 * @param source where the value comes from: for a default its citation or {@code assumed} and why,
 *     for a given value the comment on its line; may be empty
 */
public record Setting(String field, String value, String unit, boolean given, String source) {
  private static final String DEFINITIONS = "definitions.";
  private static final Set<String> NAMING = Set.of("sinew", "name", "title", "about");

  /**
   * The fixed numbers of the model, which no file can set.
   *
   * @return one for each, under {@code definitions}; the source says first what the number is
   */
  public static List<Setting> definitions() {
    return Arrays.stream(Definition.values()).map(Setting::of).toList();
  }

  private static Setting of(Definition definition) {
    return new Setting(
        DEFINITIONS + definition.key(),
        Phrases.number(definition.value()),
        definition.unit().spelled(),
        false,
        definition.label() + " (" + definition.provenance().text() + ")");
  }

  /** {@return the value without the quotes that YAML needs around some texts} */
  public String plainValue() {
    return Phrases.unquoted(value);
  }

  /** {@return whether no file can set it} */
  public boolean fixed() {
    return field.startsWith(DEFINITIONS);
  }

  /**
   * Whether the setting only says what a scenario is called.
   *
   * @return true if it changes nothing of what is simulated
   */
  public boolean naming() {
    return NAMING.contains(field);
  }
}
