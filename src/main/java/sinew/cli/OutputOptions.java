package sinew.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sinew.report.Contents;

/** The options of all commands that write results. */
final class OutputOptions {
  private static final Path USUAL = Path.of("results");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the folder of each result goes (default: results).")
  private Path out;

  @Option(
      names = "--json",
      description =
          "Print a JSON list, an entry for each result with its inputs, and nothing else; write no "
              + "folder unless --out says where.")
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
    Path place = out == null ? USUAL : out;
    Path parent = place.getParent();
    return parent == null || Files.exists(parent) ? place : place.normalize();
  }

  /** Whether folders of results are wanted. */
  boolean folders() {
    return !json || out != null;
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
