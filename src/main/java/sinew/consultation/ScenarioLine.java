package sinew.consultation;

import java.util.List;
import java.util.stream.Stream;
import sinew.model.Trait;
import sinew.random.Constant;
import sinew.scenario.Law;

/**
 * One key of a scenario file with its value, twice: as the file says it and as the engine takes it.
 *
 * @param key the key, for example {@code cohort.stress}
 * @param value the value in one line of YAML
 * @param parts what it means; several for a list
 */
public record ScenarioLine(String key, String value, List<Part> parts) {
  public ScenarioLine {
    parts = List.copyOf(parts);
  }

  /** That everybody has the same value of a trait. */
  static ScenarioLine of(Trait trait, double value, String text) {
    Part part = new Part.Spread(trait, new Law.Alone(new Constant(value)));
    return new ScenarioLine(part.key(), text, List.of(part));
  }

  /**
   * Whether several lines of this key add up. Sport does not: who goes on with another does not do
   * both.
   */
  boolean addsUp() {
    return key.equals("plan.treatments");
  }

  /** This line and then a later one of the same key, which adds to it or takes its place. */
  ScenarioLine then(ScenarioLine later) {
    if (!addsUp()) {
      return later;
    }
    String entries = value.substring(0, value.length() - 1) + ", " + later.value.substring(1);
    return new ScenarioLine(key, entries, both(later));
  }

  private List<Part> both(ScenarioLine later) {
    return Stream.concat(parts.stream(), later.parts.stream()).toList();
  }
}
