package sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sinew.agreement.CalibrationReport;
import sinew.calibration.Calibration;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.KeptCalibration;
import sinew.calibration.Prior;
import sinew.calibration.PriorReader;
import sinew.option.OutputOptions;
import sinew.option.ThreadsOption;
import sinew.option.TrialOptions;
import sinew.option.WholeNumber;
import sinew.runs.Experiments;
import sinew.runs.ReportedExperiment;
import sinew.study.Laboratory;
import sinew.terminal.Terminal;

/** {@code sinew calibrate}: the free parameters, fitted to published trials. */
@Command(
    header = "Fit the model's free parameters to published trials.",
    description = {
      "Draws parameters from their priors and moves the draws in stages to where virtual trials come "
          + "out as the published ones did (approximate Bayesian computation by sequential Monte "
          + "Carlo, virtual people of its own for each draw).",
      "Writes the draws as ensemble.csv, what became of each parameter and each published figure, and "
          + "what each trial would have been expected to say without having been seen.",
      "With the defaults it takes about eight minutes on two cores. With --state it goes on where it was "
          + "stopped."
    },
    footer = {
      "  sinew calibrate --state calibration.state",
      "  sinew calibrate --members 60 --arm-patients 60 --priors priors.yaml trial.yaml"
    })
final class CalibrateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--priors",
      paramLabel = "FILE",
      description = "A file of priors (default: those that come with the program).")
  private Path priors;

  @Option(
      names = "--members",
      paramLabel = "N",
      defaultValue = "120",
      converter = WholeNumber.OfDraws.class,
      description =
          "How many draws are moved in each stage, 20 to 10000, and at least twice as many as there are "
              + "free parameters; the ensemble has those of the last five stages (default: "
              + "${DEFAULT-VALUE}).")
  private int members;

  @Option(
      names = "--arm-patients",
      paramLabel = "N",
      defaultValue = "500",
      converter = WholeNumber.OfRepeats.class,
      description =
          "Patients in an arm on average, 20 to 10000; arms in which chance matters more have more, and "
              + "at first a quarter of them are simulated (default: ${DEFAULT-VALUE}).")
  private int armPatients;

  @Mixin private TrialOptions wanted;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Keep the draws of every stage in this file, and go on from them.")
  private Path state;

  @Mixin private ThreadsOption threads;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  CalibrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (state != null && !Files.isDirectory(state.toAbsolutePath().getParent())) {
      throw new ParameterException(
          spec.commandLine(), "--state " + state + ": there is no such folder to keep it in");
    }
    List<Prior> free = free();
    CalibrationTargets targets = CalibrationTargets.of(wanted.trials(), free, armPatients);
    if (targets.all().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "none of the trials is to be fitted: all say use: shape or unseen");
    }
    Calibration calibration = new Calibration(free, targets, wanted.seed(), members);
    if (!calibration.hasRoom()) {
      throw new ParameterException(
          spec.commandLine(),
          "with none of these priors a single overload of a sound tendon settles within two days; "
              + "lower irritationMost or nociceptionOfIrritability");
    }
    CalibrationState file = new CalibrationState(Optional.ofNullable(state), calibration);
    return new Experiments(terminal, output, spec)
        .run(
            progress -> new Laboratory(wanted.seed(), armPatients, threads.backend(), progress),
            List.of(
                new ReportedExperiment<>(
                    new KeptCalibration(calibration, file), CalibrationReport::of)));
  }

  private List<Prior> free() {
    List<Prior> free = priors == null ? PriorReader.shipped() : PriorReader.read(priors);
    if (members < 2 * free.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--members must be at least twice the number of free parameters, "
              + 2 * free.size()
              + ", was "
              + members);
    }
    return free;
  }
}
