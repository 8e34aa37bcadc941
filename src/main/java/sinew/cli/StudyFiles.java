package sinew.cli;

import java.util.List;
import java.util.function.Function;
import sinew.calibration.Ensemble;
import sinew.input.ScenarioFile;
import sinew.report.Report;
import sinew.report.StudyReport;
import sinew.results.RunInfo;
import sinew.scenario.Scenario;
import sinew.simulation.Backend;
import sinew.simulation.Progress;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * A study that a user asked for.
 *
 * @param name the name of the results' folder
 * @param arms the scenario file of each arm, horizon as it is to be run
 * @param options seed and patients
 * @param draws how many other sets of parameters to try, none or at least two
 */
record StudyFiles(String name, List<ScenarioFile> arms, SimulationOptions options, int draws)
    implements Job {

  StudyFiles {
    arms = List.copyOf(arms);
  }

  /**
   * A study of one scenario.
   *
   * @param file the scenario as written
   * @param options what the user wants otherwise
   * @param draws how many other sets of parameters to try, none or at least two
   * @return the study, named like the scenario
   */
  static StudyFiles of(ScenarioFile file, SimulationOptions options, int draws) {
    return new StudyFiles(file.scenario().name(), List.of(options.horizonOf(file)), options, draws);
  }

  /**
   * A study of several scenarios, all followed for as long as the one that is followed longest.
   *
   * @param name the name of the results' folder
   * @param files the scenarios as written
   * @param options what the user wants otherwise
   * @param draws how many other sets of parameters to try, none or at least two
   * @return the study
   */
  static StudyFiles of(
      String name, List<ScenarioFile> files, SimulationOptions options, int draws) {
    int longest =
        files.stream().map(ScenarioFile::scenario).mapToInt(Scenario::horizonWeeks).max().orElse(0);
    int weeks = options.horizonWeeks(longest);
    return new StudyFiles(
        name, files.stream().map(file -> file.withHorizonWeeks(weeks)).toList(), options, draws);
  }

  @Override
  public long lives() {
    return study().lives();
  }

  private Study study() {
    return new Study(
        arms.stream().map(ScenarioFile::scenario).toList(),
        options.seed(),
        options.patients(),
        draws == 0 ? List.of() : Ensemble.shipped().some(draws));
  }

  @Override
  public Function<RunInfo, Report> run(Backend backend, Progress watch) {
    StudyResult result = study().run(backend, watch);
    return info -> StudyReport.of(result, arms, info);
  }
}
