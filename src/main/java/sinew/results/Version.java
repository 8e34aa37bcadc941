package sinew.results;

import sinew.files.Resource;

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
    return Resource.text(Version.class, "/sinew/version.txt").strip();
  }
}
