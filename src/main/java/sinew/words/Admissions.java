package sinew.words;

import java.util.List;
import java.util.function.Function;

/** Who was admitted to the arms of a study, said once where it is the same in all of them. */
public final class Admissions {
  private Admissions() {}

  /**
   * Who counted as ill enough to be a patient, and how many people were looked at.
   *
   * @param arms at least one
   * @return sentences
   */
  public static List<String> rules(List<ReportedArm> arms) {
    return saidOnce(arms, ReportedArm::admission);
  }

  /**
   * What is said beside the answer if many patients are not as ill as was asked for.
   *
   * @param arms at least one
   * @return sentences; empty if that hardly matters in any arm
   */
  public static List<String> caveats(List<ReportedArm> arms) {
    return saidOnce(arms, ReportedArm::caveat);
  }

  private static List<String> saidOnce(
      List<ReportedArm> arms, Function<ReportedArm, List<String>> told) {
    List<List<String>> different = arms.stream().map(told).distinct().toList();
    return different.size() == 1
        ? different.get(0)
        : arms.stream()
            .flatMap(arm -> told.apply(arm).stream().map(line -> arm.title() + ": " + line))
            .toList();
  }
}
