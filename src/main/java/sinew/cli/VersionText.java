package sinew.cli;

import picocli.CommandLine.IVersionProvider;
import sinew.results.Version;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"sinew " + Version.current(), "Java " + Version.java()};
  }
}
