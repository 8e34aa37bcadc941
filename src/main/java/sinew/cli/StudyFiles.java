package sinew.cli;

import java.util.List;
import sinew.scenario.Scenario;
import sinew.scenario.ScenarioFile;
import sinew.study.Study;

/**
 * A study that a user asked for.
 *
 * @param name the name of the results' folder
 * @param arms the scenario file of each arm, horizon as it is to be run
 */
record StudyFiles(String name, List<ScenarioFile> arms) {

  StudyFiles {
    arms = List.copyOf(arms);
  }

  /**
   * A study of one scenario.
   *
   * @param file the scenario as written
   * @param options what the user wants otherwise
   * @return the study, named like the scenario
   */
  static StudyFiles of(ScenarioFile file, SimulationOptions options) {
    int weeks = options.horizonWeeks(file.scenario().horizonWeeks());
    return new StudyFiles(file.scenario().name(), List.of(withHorizon(file, weeks)));
  }

  /**
   * A study of several scenarios, all followed for as long as the one that is followed longest.
   *
   * @param name the name of the results' folder
   * @param files the scenarios as written
   * @param options what the user wants otherwise
   * @return the study
   */
  static StudyFiles of(String name, List<ScenarioFile> files, SimulationOptions options) {
    int longest =
        files.stream().map(ScenarioFile::scenario).mapToInt(Scenario::horizonWeeks).max().orElse(0);
    int weeks = options.horizonWeeks(longest);
    return new StudyFiles(name, files.stream().map(file -> withHorizon(file, weeks)).toList());
  }

  private static ScenarioFile withHorizon(ScenarioFile file, int weeks) {
    return new ScenarioFile(
        file.path(), file.text(), file.scenario().withHorizonWeeks(weeks), file.settings());
  }

  /**
   * The study to run.
   *
   * @param options seed and patients
   * @return the study
   */
  Study study(SimulationOptions options) {
    return new Study(
        arms.stream().map(ScenarioFile::scenario).toList(), options.seed(), options.patients());
  }
}
