package sinew.cli;

import picocli.CommandLine.IVersionProvider;
import sinew.results.Version;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"sinew " + Version.current(), "Java " + java()};
  }

  /**
   * The Java that runs the program.
   *
   * @return for example {@code 17.0.15 (Debian)}
   */
  static String java() {
    return System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + ")";
  }
}
