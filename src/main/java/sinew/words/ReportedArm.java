package sinew.words;

import java.util.List;
import sinew.study.ArmResult;

/**
 * One arm of a study with all that is said about it, worked out once.
 *
 * @param result what came of it
 * @param curves its endpoints
 * @param words its sentences
 */
public record ReportedArm(ArmResult result, EndpointCurves curves, ArmWords words) {

  /**
   * The arm of a result.
   *
   * @param result what came of it
   * @return the arm
   */
  public static ReportedArm of(ArmResult result) {
    EndpointCurves curves = EndpointCurves.of(result.outcomes()::days, result.uncertainty());
    return new ReportedArm(result, curves, ArmWords.of(curves));
  }

  /**
   * The name of the scenario in files.
   *
   * @return the name
   */
  public String name() {
    return result.scenario().name();
  }

  /**
   * The name of the scenario in prose.
   *
   * @return its title
   */
  public String title() {
    return result.scenario().title();
  }

  /**
   * Whether nobody, or hardly anybody, is ill on day 0.
   *
   * @return true if most people are well from the start
   */
  public boolean wellFromTheStart() {
    return WellSentences.fit(curves);
  }

  /**
   * Who counted as ill enough to be a patient, and how many people were looked at.
   *
   * @return a sentence, and a warning if some patients do not meet the rule
   */
  public List<String> admission() {
    return AdmissionSentences.of(result.scenario().cohort().admission(), result.outcomes());
  }

  /**
   * How many patients were simulated.
   *
   * @return the number, at least 1
   */
  public long patients() {
    return result.outcomes().patients();
  }
}
