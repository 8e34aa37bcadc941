package sinew.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A scenario and the file it was read from.
 *
 * @param path the file as the user named it
 * @param text the whole file, comments included
 * @param scenario what it says, defaults filled in
 * @param settings every value that the scenario has, in the order of the schema
 */
public record ScenarioFile(Path path, String text, Scenario scenario, List<Setting> settings) {

  public ScenarioFile {
    settings = List.copyOf(settings);
  }

  /**
   * The fingerprint of the file.
   *
   * @return the SHA-256 digest of its bytes, 64 hexadecimal digits
   */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The same file, its people followed for longer or shorter.
   *
   * @param weeks weeks followed, 4 to 520
   * @return the changed copy
   */
  public ScenarioFile withHorizonWeeks(int weeks) {
    return new ScenarioFile(path, text, scenario.withHorizonWeeks(weeks), settings);
  }
}
