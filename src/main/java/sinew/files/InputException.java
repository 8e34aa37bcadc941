package sinew.files;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario file is wrong; holds everything that is wrong with it. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * The exception for some problems.
   *
   * @param problems the problems, in any order; at least one
   */
  public InputException(List<Problem> problems) {
    super(
        problems.stream()
            .sorted(Problem.BY_PLACE)
            .map(Problem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted(Problem.BY_PLACE).toList();
  }

  /**
   * What is wrong.
   *
   * @return at least one problem, in the order of the file
   */
  public List<Problem> problems() {
    return problems;
  }
}
