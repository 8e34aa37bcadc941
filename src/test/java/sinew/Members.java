package sinew;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import sinew.calibration.Ensemble;
import sinew.evidence.TrialReader;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;
import sinew.statistics.SurvivalCurve;
import sinew.study.LocalBackend;

/** Shipped scenarios under the defaults and under members of the ensemble. */
final class Members {
  private static final Map<Lived, Outcomes> RESULTS = new ConcurrentHashMap<>();

  private static final int MEMBER = Integer.getInteger("member", 0);
  private static final int OF_A_MEMBER = 3_000;
  private static final int FEW = 400;

  /** Nobody lives longer than is looked at: what happens later changes no day before. */
  private static final int A_YEAR_AND_A_WEEK = 53;

  private record Lived(String name, Parameters parameters, int patients) {}

  private Members() {}

  /**
   * What tests of one set of parameters are about: the defaults, or with {@code -Dmember=7} the
   * seventh member of the ensemble in their place. So the defaults are chosen.
   */
  static Parameters defaults() {
    return MEMBER == 0 ? Parameters.standard() : Ensemble.shipped().members().get(MEMBER - 1);
  }

  /**
   * The defaults, then 20 members spread over the ensemble; what takes their place stands alone.
   */
  static Stream<Parameters> all() {
    Stream<Parameters> others = MEMBER == 0 ? some().stream() : Stream.empty();
    return Stream.concat(Stream.of(defaults()), others);
  }

  /** 20 members spread over the ensemble. */
  static List<Parameters> some() {
    return Ensemble.shipped().some(20);
  }

  static Scenario scenario(String name) {
    return ScenarioReader.read(Path.of("scenarios", name + ".yaml")).scenario();
  }

  /** Never-injured people who train for a run, as the published ones did. */
  static Scenario runners() {
    return TrialReader.shipped().stream()
        .filter(trial -> trial.name().equals("never-injured"))
        .flatMap(trial -> trial.arms().stream())
        .filter(arm -> arm.name().equals("runners"))
        .findFirst()
        .orElseThrow()
        .scenario()
        .scenario();
  }

  /**
   * Lives of a shipped scenario; more patients under the defaults than under a member. Those who
   * were never injured are followed for a year.
   */
  static Outcomes outcomes(String name, Parameters parameters) {
    return outcomes(name, parameters, parameters.equals(defaults()) ? 8_000 : OF_A_MEMBER);
  }

  private static Outcomes outcomes(String name, Parameters parameters, int patients) {
    return RESULTS.computeIfAbsent(
        new Lived(name, parameters, patients),
        missing -> live(followed(name, patients), parameters, patients));
  }

  private static Scenario followed(String name, int patients) {
    Scenario scenario = scenario(name);
    return patients == FEW || name.equals("healthy")
        ? scenario.withHorizonWeeks(A_YEAR_AND_A_WEEK)
        : scenario;
  }

  static Outcomes live(Scenario scenario, Parameters parameters, int patients) {
    return LocalBackend.of(2)
        .run(new Simulation(scenario.withDefaults(parameters), 1, 0), patients, Progress.NONE);
  }

  /**
   * The share who reach an endpoint by a day of the first year, among few people, so that many
   * members can live.
   */
  static double reachedByFew(String name, Parameters parameters, Endpoint endpoint, int day) {
    return SurvivalCurve.of(outcomes(name, parameters, FEW).days(endpoint)).reached(day);
  }

  static SurvivalCurve curve(String name, Parameters parameters, Endpoint endpoint) {
    return SurvivalCurve.of(outcomes(name, parameters).days(endpoint));
  }

  /** Weeks in which half reach an endpoint; infinite if they do not. */
  static double medianWeeks(String name, Parameters parameters, Endpoint endpoint) {
    return curve(name, parameters, endpoint).quantile(0.5).value().orElse(Double.POSITIVE_INFINITY)
        / 7;
  }

  static double mean(String name, Parameters parameters, Measure measure, int week) {
    return outcomes(name, parameters).bands(measure).mean(week).value();
  }
}
