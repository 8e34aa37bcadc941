package sinew.report;

import java.nio.charset.StandardCharsets;

/**
 * The version of the program. The build writes it from {@code pom.xml} into {@code
 * sinew/version.txt}; only this class reads it.
 */
public final class Version {
  private Version() {}

  /**
   * The version of the program that runs.
   *
   * @return for example {@code 0.1.0}
   */
  public static String current() {
    return new String(Resource.bytes("/sinew/version.txt"), StandardCharsets.UTF_8).strip();
  }
}
