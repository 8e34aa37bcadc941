package sinew.consultation;

import java.util.List;

/**
 * An answer that can be chosen, or something that may be done differently.
 *
 * @param id its short name in addresses
 * @param label in plain words
 * @param hint what it means in the model, or what is known of it; may be empty
 * @param lines what it says in a scenario file
 */
public record Answer(String id, String label, String hint, List<ScenarioLine> lines) {
  public Answer {
    lines = List.copyOf(lines);
  }
}
