package sinew.files;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Files that a user wrote are wrong, or their choice is; holds everything that is wrong. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * The exception for some problems.
   *
   * @param problems the problems, those of a file in any order; at least one
   */
  public InputException(List<Problem> problems) {
    super(inOrder(problems).stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = inOrder(problems);
  }

  private static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream()
        .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ofFile -> ofFile.stream().sorted(Problem.BY_PLACE).toList())
        .flatMap(Collection::stream)
        .toList();
  }

  /**
   * What is wrong.
   *
   * @return at least one problem, file by file, and in each from its top to its end
   */
  public List<Problem> problems() {
    return problems;
  }
}
