package sinew.cli;

import java.util.List;
import java.util.stream.Collectors;
import sinew.files.Problem;

/** Scenario files, or their choice, are wrong; holds all that is wrong with all of them. */
final class WrongInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * The exception for some problems.
   *
   * @param problems at least one, in the order in which to print them
   */
  WrongInputException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
