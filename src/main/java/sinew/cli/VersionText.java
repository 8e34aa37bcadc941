package sinew.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream version = VersionText.class.getResourceAsStream("/sinew/version.txt")) {
      return new String[] {
        "sinew " + new String(version.readAllBytes(), StandardCharsets.UTF_8).strip(),
        "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.vendor")
      };
    }
  }
}
