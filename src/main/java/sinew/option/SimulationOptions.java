package sinew.option;

import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sinew.input.ScenarioFile;
import sinew.simulation.Progress;
import sinew.study.Laboratory;

/** The options of all commands that simulate. */
public final class SimulationOptions {
  /** Patients in each scenario, unless something else is said. */
  public static final int PATIENTS = 10_000;

  @Option(
      names = "--patients",
      paramLabel = "N",
      converter = WholeNumber.OfPatients.class,
      description =
          "Virtual patients in each scenario (default: 10000; in each setting of a sensitivity "
              + "study 100).")
  private Integer patients;

  @Mixin private SeedOption seed = new SeedOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--horizon-weeks",
      paramLabel = "N",
      converter = WholeNumber.OfWeeks.class,
      description = "Follow the patients for N weeks, whatever the scenario says.")
  private Integer horizonWeeks;

  /** {@return what all randomness starts from} */
  public long seed() {
    return seed.seed();
  }

  /**
   * How many patients to simulate.
   *
   * @param usual the number if the option was not given
   * @return patients in each arm or setting
   */
  public int patients(int usual) {
    return patients == null ? usual : patients;
  }

  /**
   * Where to run an experiment.
   *
   * @param usual patients in each arm or setting if the option was not given
   * @return a laboratory, given who waits
   */
  public Function<Progress, Laboratory> laboratory(int usual) {
    int size = patients(usual);
    return progress -> new Laboratory(seed.seed(), size, threads.backend(), progress);
  }

  /**
   * The horizon to use.
   *
   * @param otherwise the horizon if the option was not given, in weeks
   * @return weeks
   */
  public int horizonWeeks(int otherwise) {
    return horizonWeeks == null ? otherwise : horizonWeeks;
  }

  /**
   * A scenario, followed for as long as the user wants.
   *
   * @param file the scenario as written
   * @return the same, unless the option was given
   */
  public ScenarioFile horizonOf(ScenarioFile file) {
    return file.withHorizonWeeks(horizonWeeks(file.scenario().horizonWeeks()));
  }
}
