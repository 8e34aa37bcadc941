package sinew.runs;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sinew.option.OutputOptions;
import sinew.report.Contents;
import sinew.report.Report;
import sinew.results.ResultsFolder;
import sinew.results.Spool;
import sinew.simulation.CancelledException;
import sinew.terminal.Stoppable;

/** Writes the results of a command. */
final class Results {
  private final Path out;
  private final Contents contents;

  private Results(OutputOptions output) {
    out = output.out();
    contents = output.contents();
  }

  /**
   * Results of the command that runs.
   *
   * @param output in which folder each study gets a folder, and what is written there
   * @return the results, none yet
   */
  static Results in(OutputOptions output) {
    return new Results(output);
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
}
