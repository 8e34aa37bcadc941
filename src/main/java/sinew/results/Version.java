package sinew.results;

import sinew.files.Resource;

/**
 * The versions of the program and of its Java. The build writes the program's from {@code pom.xml}
 * into {@code sinew/version.txt}; only this class reads it.
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

  /**
   * The Java that runs the program.
   *
   * @return for example {@code 17.0.15 (Debian)}
   */
  public static String java() {
    return System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + ")";
  }
}
