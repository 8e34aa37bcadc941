package sinew.cli;

import java.util.List;
import java.util.function.Function;
import sinew.report.Findings;
import sinew.report.Report;
import sinew.report.RunInfo;
import sinew.scenario.Scenario;
import sinew.scenario.ScenarioFile;
import sinew.simulation.Backend;
import sinew.simulation.Watch;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * A study that a user asked for.
 *
 * @param name the name of the results' folder
 * @param arms the scenario file of each arm, horizon as it is to be run
 * @param options seed and patients
 */
record StudyFiles(String name, List<ScenarioFile> arms, SimulationOptions options) implements Job {

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
    return new StudyFiles(file.scenario().name(), List.of(options.horizonOf(file)), options);
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
    return new StudyFiles(
        name, files.stream().map(file -> file.withHorizonWeeks(weeks)).toList(), options);
  }

  @Override
  public long lives() {
    return (long) arms.size() * options.patients();
  }

  @Override
  public Function<RunInfo, Findings> run(Backend backend, Watch watch) {
    List<Scenario> scenarios = arms.stream().map(ScenarioFile::scenario).toList();
    StudyResult result =
        new Study(scenarios, options.seed(), options.patients()).run(backend, watch);
    return info -> Report.of(result, arms, info);
  }
}
