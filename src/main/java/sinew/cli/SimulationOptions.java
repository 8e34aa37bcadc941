package sinew.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sinew.input.ScenarioFile;
import sinew.simulation.Backend;

/** The options of all commands that simulate. */
final class SimulationOptions {
  @Option(
      names = "--patients",
      paramLabel = "N",
      defaultValue = "10000",
      converter = WholeNumber.OfPatients.class,
      description = "Virtual patients in each scenario (default: ${DEFAULT-VALUE}).")
  private int patients;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = WholeNumber.OfSeed.class,
      description =
          "What all randomness starts from; the same seed gives the same people and the same "
              + "results (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--horizon-weeks",
      paramLabel = "N",
      converter = WholeNumber.OfWeeks.class,
      description = "Follow the patients for N weeks, whatever the scenario says.")
  private Integer horizonWeeks;

  /**
   * The options as if the user had given some.
   *
   * @param patients virtual patients in each scenario
   * @param seed what all randomness starts from
   * @return the options
   */
  static SimulationOptions of(int patients, long seed) {
    SimulationOptions options = new SimulationOptions();
    options.patients = patients;
    options.seed = seed;
    return options;
  }

  int patients() {
    return patients;
  }

  long seed() {
    return seed;
  }

  Backend backend() {
    return threads.backend();
  }

  /**
   * The horizon to use.
   *
   * @param otherwise the horizon if the option was not given, in weeks
   * @return weeks
   */
  int horizonWeeks(int otherwise) {
    return horizonWeeks == null ? otherwise : horizonWeeks;
  }

  /**
   * A scenario, followed for as long as the user wants.
   *
   * @param file the scenario as written
   * @return the same, unless the option was given
   */
  ScenarioFile horizonOf(ScenarioFile file) {
    return file.withHorizonWeeks(horizonWeeks(file.scenario().horizonWeeks()));
  }
}
