package sinew.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.input.BatchPlan;
import sinew.input.BatchReader;
import sinew.option.OutputOptions;
import sinew.option.ThreadsOption;
import sinew.option.WholeNumber;
import sinew.results.RunKeep;
import sinew.runs.Experiments;
import sinew.runs.RunClock;
import sinew.shards.CountsOptions;
import sinew.study.Laboratory;
import sinew.terminal.ExitCode;
import sinew.terminal.Terminal;

/** {@code sinew batch}: many settings of a scenario, from one plan. */
@Command(
    header = "Run many settings of a scenario, as a plan says, and write one table of all.",
    description = {
      "A plan is a YAML file: a scenario, factors with their values (every combination, a list, a Latin "
          + "hypercube, Sobol points), arms, seeds. See sinew schema batch.",
      "The whole plan is checked before the first run. runs.csv has a row for each run and quantity, "
          + "with the settings of the run as columns.",
      "If it is stopped, even by force, the same command goes on where it was and ends with the same "
          + "bytes.",
      "With --keep it can get more patients later: --extend simulates only the others, and ends with the "
          + "bytes of one batch."
    },
    footer = {
      "  sinew batch scenarios/plans/calm-and-step.yaml",
      "  sinew batch scenarios/plans/calm-and-step.yaml --patients 200 --out my-results",
      "  sinew batch scenarios/plans/calm-and-step.yaml --patients 1000 --keep counts",
      "  sinew batch scenarios/plans/calm-and-step.yaml --patients 10000 --extend counts"
    })
final class BatchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PLAN", description = "The plan, a YAML file.")
  private Path path;

  @Option(
      names = "--patients",
      paramLabel = "N",
      converter = WholeNumber.OfPatients.class,
      description = "Virtual patients in each run, whatever the plan says.")
  private Integer patients;

  @Mixin private CountsOptions counts;
  @Mixin private ThreadsOption threads;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BatchPlan plan = plan();
    try (RunKeep keep = RunKeep.beside(output.out(), plan.name())) {
      BatchRuns runs =
          BatchRuns.of(plan, keep, output.folders(), counts, () -> RunClock.begin(terminal, spec));
      int exitCode = ExitCode.FAILED;
      try {
        exitCode =
            new Experiments(terminal, output, spec)
                .run(
                    progress ->
                        new Laboratory(
                            plan.runs().get(0).seed(),
                            plan.patients(),
                            threads.backend(),
                            progress),
                    List.of(runs.experiment()));
      } finally {
        tellWhatIsKept(exitCode, runs);
      }
      if (exitCode == ExitCode.OK && output.folders()) {
        keep.clear();
      }
      return exitCode;
    }
  }

  private BatchPlan plan() {
    BatchPlan plan = BatchReader.read(path);
    return patients == null ? plan : plan.withPatients(patients);
  }

  private void tellWhatIsKept(int exitCode, BatchRuns runs) {
    if (exitCode != ExitCode.OK && runs.kept() > 0) {
      terminal
          .err()
          .println(
              runs.kept()
                  + " of "
                  + runs.all()
                  + " runs are finished; the same command goes on from there");
      terminal.err().flush();
    }
  }
}
