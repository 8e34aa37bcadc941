package sinew.consultation;

import java.util.List;
import sinew.model.Parameters;
import sinew.text.Wording;

/**
 * All that is asked and can be done, with the scenario of whom nothing is known.
 *
 * @param base every part of that scenario
 * @param questions the questions, in order
 * @param whatIfs what may be done differently by the same people
 * @param members sets of parameters that fit the published trials about as well as the defaults
 * @param shipped scenarios whose digests are known
 * @param classroom what a class can move and be shown
 * @param wording what is said of answers and files, in the language of the page
 */
public record Questionnaire(
    List<Part> base,
    List<Question> questions,
    List<Answer> whatIfs,
    List<Parameters> members,
    List<Shipped> shipped,
    Classroom classroom,
    Wording wording) {
  public Questionnaire {
    base = List.copyOf(base);
    questions = List.copyOf(questions);
    whatIfs = List.copyOf(whatIfs);
    members = List.copyOf(members);
    shipped = List.copyOf(shipped);
  }

  /**
   * A scenario with a known result.
   *
   * @param scenario its name, title and what it says
   * @param patients how many of its patients were simulated
   * @param digest the fingerprint of what came of them
   */
  public record Shipped(Answer scenario, int patients, String digest) {}
}
