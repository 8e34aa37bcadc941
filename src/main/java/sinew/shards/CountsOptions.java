package sinew.shards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import sinew.document.ShardDocument;
import sinew.files.InputException;
import sinew.report.Contents;
import sinew.report.ShardReport;
import sinew.results.ResultsFolder;
import sinew.results.RunInfo;
import sinew.study.ArmResult;
import sinew.study.Experiment;
import sinew.study.StudyResult;

/** The options of a batch whose runs can get more patients: their counts are kept as shards. */
public final class CountsOptions {
  @Mixin private ExtendOption extend;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description =
          "Also keep the counts of each run in FOLDER, as shards, so that --extend can go on from them "
              + "with more patients.")
  private Path folder;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** {@return whether counts are to be kept, or reused} */
  public boolean wanted() {
    return folder != null || extend.wanted();
  }

  /**
   * The lives of a run. What is wrong with an earlier run is said by {@link #check}.
   *
   * @param run the run
   * @return all its lives, or those that an earlier run lacks
   */
  public Experiment<StudyResult> experiment(WholeRun run) {
    return extend
        .earlierWithCounts(run.document(Optional.empty()), run.study().arms())
        .<Experiment<StudyResult>>map(parts -> new LaterLives(run.study(), parts))
        .orElse(run.study());
  }

  /**
   * Checks what was asked for, once all experiments are there.
   *
   * @param runs the names of the runs
   * @throws InputException if earlier runs cannot be extended
   * @throws IOException if a place cannot be read in which counts are to be kept
   */
  public void check(List<String> runs) throws IOException {
    extend.check();
    if (folder == null) {
      return;
    }
    if (extend.isIn(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "--keep and --extend need two folders: the counts of fewer patients are needed until all"
              + " runs are finished");
    }
    for (String run : runs) {
      ResultsFolder.check(folder, WholeRun.shardName(run));
    }
  }

  /**
   * Whether nothing is left to do for the counts of a run that is finished.
   *
   * @param run the run
   * @return whether they are kept, if they are to be
   */
  public boolean settled(WholeRun run) {
    if (folder == null) {
      return true;
    }
    Path file =
        folder.resolve(WholeRun.shardName(run.study().name())).resolve(ShardReport.DOCUMENT);
    try {
      return ShardDocument.read(Files.readString(file))
          .common()
          .equals(run.document(Optional.empty()).common());
    } catch (IOException | RuntimeException e) {
      // It is not there, or it is damaged: the run is run again.
      return false;
    }
  }

  /**
   * Keeps the counts of a run, if they are to be kept.
   *
   * @param run the run
   * @param result what came of it
   * @param info how it came about
   */
  public void keep(WholeRun run, StudyResult result, RunInfo info) {
    if (folder == null) {
      return;
    }
    ShardReport report =
        new ShardReport(
            run.shard(),
            result.arms().stream().map(ArmResult::outcomes).toList(),
            run.files(),
            info,
            new ShardReport.Rows(Optional.empty(), Map.of()));
    ResultsFolder.write(folder, WholeRun.shardName(run.study().name()), report.files(Contents.ALL));
  }
}
