package sinew.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sinew.files.Phrases;
import sinew.input.BatchFactor.Given;

/**
 * A run that a plan asks for, and that is not read yet.
 *
 * @param arm the arm
 * @param setting a value of each factor
 * @param seed what all randomness starts from
 * @param seedTold whether there are other seeds
 */
record BatchWish(Arm arm, List<Given> setting, long seed, boolean seedTold) {
  private static final String ARM = "arm";

  /**
   * An arm.
   *
   * @param name its name; empty if it is the only one
   * @param scenario the scenario file
   * @param text what the file says
   * @param given what holds in it, in order: later values go before earlier ones
   */
  record Arm(String name, Path scenario, String text, List<Given> given) {
    BatchPlan.Source source() {
      return new BatchPlan.Source(scenario.getFileName().toString(), text);
    }
  }

  /** What its name says. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (!arm.name().isEmpty()) {
      parts.add(arm.name());
    }
    setting.forEach(given -> parts.add(BatchNames.part(key(given), value(given))));
    if (seedTold) {
      parts.add(BatchNames.part("seed", Long.toString(seed)));
    }
    return parts;
  }

  /** All values that go before those of the file. */
  List<Given> given() {
    return Stream.concat(arm.given().stream(), setting.stream()).toList();
  }

  /** The columns that set it apart from other runs. */
  Map<String, String> inputs() {
    Map<String, String> inputs = new LinkedHashMap<>();
    if (!arm.name().isEmpty()) {
      inputs.put(ARM, arm.name());
    }
    setting.forEach(given -> inputs.put(key(given), Phrases.unquoted(value(given))));
    return inputs;
  }

  private static String key(Given given) {
    return given.assignment().field().toString();
  }

  private static String value(Given given) {
    return given.assignment().value();
  }
}
