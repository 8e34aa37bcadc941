package sinew.consultation;

import java.util.List;
import java.util.Optional;
import sinew.model.Range;
import sinew.model.Trait;

/**
 * A question on the patient. It may be left open: then people differ in it as they usually do.
 *
 * @param id its short name in addresses
 * @param words the question
 * @param group what it is about, with its neighbours; a heading
 * @param hint what helps to answer it; may be empty
 * @param amount the trait, if the answer is a whole number
 * @param answers what can be chosen, if it is not
 */
public record Question(
    String id,
    String words,
    String group,
    String hint,
    Optional<Trait> amount,
    List<Answer> answers) {
  public Question {
    answers = List.copyOf(answers);
  }

  /** {@return the least and the greatest number that can be answered; of questions with amounts} */
  public Range range() {
    return amount.orElseThrow().scale().inFiles();
  }
}
