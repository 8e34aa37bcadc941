package sinew.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sinew.report.Contents;

/** The options of all commands that write results. */
final class OutputOptions {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "results",
      description = "Where the folder of each result goes (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--json",
      description = "Print the summaries as JSON, a list if there are several; nothing else.")
  private boolean json;

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Option(
      names = "--no-charts",
      description =
          "Leave out the folder charts/: quicker and smaller; report.html keeps its pictures.")
  private boolean noCharts;

  /**
   * Where results go. A way over folders that do not exist is shortened, as none of them is made.
   */
  Path out() {
    Path parent = out.getParent();
    return parent == null || Files.exists(parent) ? out : out.normalize();
  }

  Contents contents() {
    return noCharts ? Contents.WITHOUT_CHARTS : Contents.ALL;
  }

  boolean json() {
    return json;
  }

  boolean quiet() {
    return quiet;
  }
}
