package sinew.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sinew.scenario.Admission;
import sinew.simulation.Outcomes;
import sinew.text.Numbers;
import sinew.text.Shares;
import sinew.text.Times;

/** Who counted as a patient, and how many people were looked at for them. */
final class AdmissionSentences {
  /** Fewer patients who do not meet the rule, as a share, hardly move an answer. */
  private static final double LEAST_TOLD = 0.05;

  private AdmissionSentences() {}

  /**
   * The sentences on an arm.
   *
   * @param rule who counts as ill enough
   * @param outcomes what came of the patients
   * @return one sentence, and a warning if some patients do not meet the rule
   */
  static List<String> of(Admission rule, Outcomes outcomes) {
    return of(rule, outcomes.patients(), outcomes.candidates(), outcomes.notIllEnough());
  }

  /**
   * The sentences on a number of patients.
   *
   * @param rule who counts as ill enough
   * @param patients how many were admitted
   * @param candidates how many people were looked at
   * @param notIllEnough how many patients do not meet the rule
   * @return one sentence, and a warning if some patients do not meet the rule
   */
  static List<String> of(Admission rule, long patients, long candidates, long notIllEnough) {
    if (rule.equals(Admission.EVERYBODY)) {
      return List.of(counted(patients, "person", "people") + "; nobody was turned away.");
    }
    String told =
        counted(patients, "patient", "patients")
            + " of "
            + counted(candidates, "person", "people")
            + " looked at: with "
            + conditions(rule)
            + ".";
    return notIllEnough == 0
        ? List.of(told)
        : List.of(
            told,
            "Warning: "
                + counted(notIllEnough, "patient does", "patients do")
                + " not meet this rule. Of the "
                + Admission.MOST_CANDIDATES
                + " people looked at for each such place nobody did, so "
                + taken(rule)
                + " was taken.");
  }

  /**
   * What is said beside the answer if it is not about the people who were asked for.
   *
   * @param patients how many were admitted
   * @param notIllEnough how many of them do not meet the rule
   * @return two sentences; empty if they are too few to matter
   */
  static Optional<String> caveat(long patients, long notIllEnough) {
    double share = (double) notIllEnough / patients;
    return share < LEAST_TOLD
        ? Optional.empty()
        : Optional.of(
            "Careful: in the model few people like this are as ill as was asked for. For "
                + Shares.ofHundred(share)
                + " of 100 virtual patients whoever came nearest was taken.");
  }

  private static String taken(Admission rule) {
    return rule.mostPain() < 10 ? "the one whose pain was nearest" : "the one in most pain";
  }

  private static String conditions(Admission rule) {
    List<String> conditions = new ArrayList<>();
    if (rule.leastWeeks() > 0) {
      String weeks = Numbers.plain(rule.leastWeeks());
      conditions.add(
          (weeks.equals("1") ? Times.counted(1, "week") : weeks + " weeks")
              + " of symptoms and more");
    }
    if (rule.leastPain() > 0 || rule.mostPain() < 10) {
      conditions.add("a week's pain of " + pain(rule));
    }
    if (rule.leastPain() > 0) {
      conditions.add("strength to regain");
    }
    int last = conditions.size() - 1;
    return last == 0
        ? conditions.get(0)
        : String.join(", ", conditions.subList(0, last)) + ", and " + conditions.get(last);
  }

  private static String pain(Admission rule) {
    String most = Numbers.plain(rule.mostPain());
    String least = Numbers.plain(rule.leastPain());
    if (rule.mostPain() == 10) {
      return least + " and more";
    }
    return rule.leastPain() == 0 ? most + " and less" : least + " to " + most;
  }

  private static String counted(long number, String one, String many) {
    return Numbers.counted(number) + " " + (number == 1 ? one : many);
  }
}
