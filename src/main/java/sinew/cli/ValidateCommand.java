package sinew.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sinew.agreement.ValidationReport;
import sinew.evidence.Validation;
import sinew.option.EnsembleOption;
import sinew.option.OutputOptions;
import sinew.option.RowsOption;
import sinew.option.ThreadsOption;
import sinew.option.TrialOptions;
import sinew.option.WholeNumber;
import sinew.runs.Experiments;
import sinew.runs.Recording;
import sinew.runs.ReportedExperiment;
import sinew.study.Laboratory;
import sinew.terminal.Terminal;

/** {@code sinew validate}: published trials, repeated with virtual patients. */
@Command(
    header = "Repeat published trials with virtual patients and show how far the two agree.",
    description = {
      "A trial is a YAML file: tendon, arms (each a scenario and a number of patients), and what was "
          + "published by arm, week and outcome. Without files, the trials that come with the program.",
      "Each arm is simulated at large size for the estimate. Many trials of its own size are drawn from "
          + "these people, for what chance does to such a trial. Trials that nothing was fitted to are also simulated with "
          + "other sets of parameters, for what the model lets expect of them.",
      "With --rows the virtual patients who were enrolled are written too."
    },
    footer = {
      "  sinew validate --arm-patients 300",
      "  sinew validate --json --arm-patients 300",
      "  sinew validate --arm-patients 300 --rows csv"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      defaultValue = "100",
      converter = WholeNumber.OfRepeats.class,
      description =
          "How many virtual trials of the published size are drawn from the people of each arm, 20 to "
              + "10000 (default: ${DEFAULT-VALUE}).")
  private int repeats;

  @Option(
      names = "--arm-patients",
      paramLabel = "N",
      defaultValue = "" + Validation.PATIENTS,
      converter = WholeNumber.OfRepeats.class,
      description =
          "Virtual people in each arm, 20 to 10000, and at least ten times as many as the published "
              + "one had (default: ${DEFAULT-VALUE}).")
  private int armPatients;

  @Mixin private EnsembleOption ensemble;
  @Mixin private TrialOptions wanted;
  @Mixin private RowsOption rows;
  @Mixin private ThreadsOption threads;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Validation validation = new Validation(wanted.trials(), repeats, ensemble.members());
    return new Experiments(terminal, output, spec)
        .run(
            progress -> new Laboratory(wanted.seed(), armPatients, threads.backend(), progress),
            List.of(
                new ReportedExperiment<>(
                    validation,
                    ValidationReport::of,
                    Recording.of(rows.choice(), validation.name()))));
  }
}
