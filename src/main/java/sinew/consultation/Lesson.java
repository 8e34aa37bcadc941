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
 * @param about what its answer and its picture of people are about
 * @param week in which week people are pictured at first
 * @param arms at least two scenarios; the first is what the others are compared with
 */
public record Lesson(
    String id,
    String title,
    String goal,
    String expect,
    String question,
    String answer,
    About about,
    int week,
    List<Answer> arms) {
  /** What a lesson can be about. */
  public enum About {
    /** How soon people recover. */
    RECOVERY,
    /** How many have a relapse; whoever had one so far is pictured so, well again or not. */
    RELAPSE
  }

  public Lesson {
    arms = List.copyOf(arms);
  }
}
