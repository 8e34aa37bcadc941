package sinew.consultation;

import java.util.List;

/**
 * A lesson for a class: scenarios that differ in one thing, and what is asked and told about them.
 *
 * @param id its short name in addresses
 * @param title its title
 * @param goal what is to be seen
 * @param expect what the class will see
 * @param question what is discussed once it was seen
 * @param answer the answer
 * @param arms at least two scenarios; the first is what the others are compared with
 */
public record Lesson(
    String id,
    String title,
    String goal,
    String expect,
    String question,
    String answer,
    List<Answer> arms) {
  public Lesson {
    arms = List.copyOf(arms);
  }
}
