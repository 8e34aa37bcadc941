package sinew.words;

import java.util.List;
import sinew.study.ArmResult;

/**
 * One arm of a study with all that is said about it, worked out once.
 *
 * @param result what came of it
 * @param curves its endpoints
 * @param words its sentences
 * @param title the name of the scenario in prose
 */
public record ReportedArm(ArmResult result, EndpointCurves curves, ArmWords words, String title) {

  /**
   * The arm of a result.
   *
   * @param result what came of it
   * @return the arm
   */
  public static ReportedArm of(ArmResult result) {
    EndpointCurves curves = EndpointCurves.of(result.outcomes()::days, result.uncertainty());
    return new ReportedArm(result, curves, ArmWords.of(curves), result.scenario().title());
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
   * The same arm, called by the name of its scenario in prose, too.
   *
   * @return the changed copy
   */
  ReportedArm calledByName() {
    return called(name());
  }

  /** The same arm under another title. */
  ReportedArm called(String other) {
    return new ReportedArm(result, curves, words, other);
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
   * What is said beside the answer if many patients are not as ill as was asked for.
   *
   * @return at most one entry
   */
  public List<String> caveat() {
    return AdmissionSentences.caveat(patients(), result.outcomes().notIllEnough()).stream()
        .toList();
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
