package sinew.report;

import sinew.study.ArmResult;

/**
 * One arm of a study with all that is said about it, worked out once.
 *
 * @param result what came of it
 * @param curves its endpoints
 * @param words its sentences
 */
record Arm(ArmResult result, EndpointCurves curves, Words words) {

  /**
   * The arm of a result.
   *
   * @param result what came of it
   * @return the arm
   */
  static Arm of(ArmResult result) {
    EndpointCurves curves = EndpointCurves.of(result.outcomes()::days, result.uncertainty());
    return new Arm(result, curves, Words.of(curves));
  }

  /**
   * The name of the scenario in files.
   *
   * @return the name
   */
  String name() {
    return result.scenario().name();
  }

  /**
   * The name of the scenario in prose.
   *
   * @return its title
   */
  String title() {
    return result.scenario().title();
  }

  /**
   * How many patients were simulated.
   *
   * @return the number, at least 1
   */
  long patients() {
    return result.outcomes().patients();
  }
}
