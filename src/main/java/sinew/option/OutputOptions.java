package sinew.option;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sinew.report.Contents;

/** The options of all commands that write results. */
public final class OutputOptions {
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
   *
   * @return the folder in which each result gets one
   */
  public Path out() {
    Path place = out == null ? USUAL : out;
    Path parent = place.getParent();
    return parent == null || Files.exists(parent) ? place : place.normalize();
  }

  /** {@return whether folders of results are wanted} */
  public boolean folders() {
    return !json || out != null;
  }

  /** {@return what goes into each folder} */
  public Contents contents() {
    return noCharts ? Contents.WITHOUT_CHARTS : Contents.ALL;
  }

  /** {@return whether a document is to be printed, and nothing else} */
  public boolean json() {
    return json;
  }

  /** {@return whether nothing but errors is to be printed} */
  public boolean quiet() {
    return quiet;
  }
}
