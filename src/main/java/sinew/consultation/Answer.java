package sinew.consultation;

import java.util.List;

/**
 * An answer that can be chosen, or something that may be done differently.
 *
 * @param id its short name in addresses
 * @param label in plain words
 * @param hint what it means in the model, or what is known of it; may be empty
 * @param doing what people do who do so, after "if they"; empty where they do nothing
 * @param lines what it says in a scenario file
 */
public record Answer(String id, String label, String hint, String doing, List<ScenarioLine> lines) {
  public Answer {
    lines = List.copyOf(lines);
  }
}
