package sinew.runs;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import sinew.option.OutputOptions;
import sinew.report.Contents;
import sinew.report.Report;
import sinew.results.ResultsFolder;
import sinew.results.RunInfo;
import sinew.results.Spool;
import sinew.results.Version;
import sinew.simulation.CancelledException;
import sinew.study.Laboratory;
import sinew.terminal.Stoppable;

/** Writes the results of a command, with the circumstances of the run. */
final class Results {
  private final Path out;
  private final Contents contents;
  private final String command;

  private Results(OutputOptions output, String command) {
    out = output.out();
    contents = output.contents();
    this.command = command;
  }

  /**
   * Results of the command that runs.
   *
   * @param output in which folder each study gets a folder, and what is written there
   * @param spec the command; knows what the user typed
   * @return the results, none yet
   */
  static Results in(OutputOptions output, CommandSpec spec) {
    List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
    return new Results(
        output, "sinew " + typed.stream().map(Results::quoted).collect(Collectors.joining(" ")));
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w./:=+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  /**
   * Checks before the simulation whether its results could be written.
   *
   * @param names the names of the folders of results
   * @throws IOException if no folder can be made in the place of the results
   */
  void checkPlace(List<String> names) throws IOException {
    Path place = out.toAbsolutePath();
    while (!Files.exists(place)) {
      place = place.getParent();
    }
    if (!Files.isDirectory(place)) {
      throw new FileSystemException(
          place.toString(),
          null,
          "is a file, and results need a folder; choose another with --out");
    }
    if (!Files.isWritable(place)) {
      throw new FileSystemException(
          place.toString(), null, "you may not write there; choose another folder with --out");
    }
    for (String name : names) {
      ResultsFolder.check(out, name);
    }
  }

  /**
   * How a run came about.
   *
   * @param laboratory where it was run
   * @param started when it was begun
   * @param seconds how long the simulation took
   * @return what the manifest says of it
   */
  RunInfo run(Laboratory laboratory, Instant started, double seconds) {
    return new RunInfo(
        Version.current(),
        laboratory.seed(),
        laboratory.patients(),
        command,
        Version.java(),
        system(),
        started,
        Duration.ofMillis(Math.round(1_000 * seconds)));
  }

  /**
   * Where files go that are written while an experiment runs.
   *
   * @param name the name of the folder of results
   * @return no files yet
   */
  Spool spool(String name) {
    return Spool.beside(out, name);
  }

  /**
   * Writes the results of an experiment.
   *
   * @param name the name of the folder
   * @param report what came of it
   * @param spool what is written already
   * @param stoppable asked while charts are drawn, and before each file
   * @return the file to open
   * @throws CancelledException if it was asked to stop; nothing was changed then
   */
  Path write(String name, Report report, Spool spool, Stoppable stoppable) {
    Map<String, byte[]> files = stoppable.result(() -> report.files(contents));
    Path folder = ResultsFolder.write(out, name, files, spool, stoppable::check);
    return folder.resolve(files.keySet().iterator().next());
  }

  private static String system() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + " "
        + System.getProperty("os.arch");
  }
}
