package sinew.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.option.OutputOptions;
import sinew.option.ThreadsOption;
import sinew.runs.Experiments;
import sinew.runs.ReportedExperiment;
import sinew.shards.MergedShards;
import sinew.study.Laboratory;
import sinew.terminal.Terminal;

/** {@code sinew merge}: from the shards of a run to its results. */
@Command(
    header = "Join the shards of a run into the results that one run would have written.",
    description = {
      "Checks that the shards belong together: version, scenarios, seed, patients, weeks, draws, rows. "
          + "Says which are missing. They can be named in any order.",
      "The results have the same digest and the same bytes as those of one run; only manifest.json "
          + "tells of the merge. The other sets of parameters (--draws) are tried here."
    },
    footer = "  sinew merge shards")
final class MergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "Folders that --shard or --keep wrote, or folders in which they lie.")
  private List<Path> paths;

  @Mixin private ThreadsOption threads;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<ReportedExperiment<?>> studies = MergedShards.read(paths, output.folders());
    return new Experiments(terminal, output, spec)
        // Seed and patients are those of the shards.
        .run(progress -> new Laboratory(0, 1, threads.backend(), progress), studies);
  }
}
