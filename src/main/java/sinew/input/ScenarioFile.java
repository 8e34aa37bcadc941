package sinew.input;

import java.nio.file.Path;
import java.util.List;
import sinew.files.Assignment;
import sinew.files.Sha256;
import sinew.scenario.Scenario;

/**
 * A scenario and the file it was read from.
 *
 * @param path the file as the user named it
 * @param text the whole file, comments included
 * @param given values that were given beside the file and go before what it says, in order
 * @param scenario what it says, defaults filled in
 * @param settings every value that the scenario has, in the order of the schema
 */
public record ScenarioFile(
    Path path, String text, List<Assignment> given, Scenario scenario, List<Setting> settings) {

  public ScenarioFile {
    given = List.copyOf(given);
    settings = List.copyOf(settings);
  }

  /**
   * The fingerprint of the file.
   *
   * @return the SHA-256 digest of its bytes, 64 hexadecimal digits
   */
  public String sha256() {
    return Sha256.of(text);
  }

  /** {@return the values given beside the file, as words such as {@code cohort.stress=0.7}} */
  public List<String> givenWords() {
    return given.stream().map(Assignment::toString).toList();
  }

  /**
   * The same file, its people followed for longer or shorter.
   *
   * @param weeks weeks followed, 4 to 520
   * @return the changed copy
   */
  public ScenarioFile withHorizonWeeks(int weeks) {
    return new ScenarioFile(path, text, given, scenario.withHorizonWeeks(weeks), settings);
  }
}
