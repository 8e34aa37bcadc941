package sinew.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The problems found so far in one file. Only the first problem of a field is kept, because later
 * ones follow from the same mistake.
 */
public final class ProblemList {
  /** With more, the file is not a scenario, or was made to keep a program busy. */
  public static final int LIMIT = 1000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Field> fields = new HashSet<>();
  private final Set<Field> above = new HashSet<>();
  private final Map<Field, String> sources = new HashMap<>();

  /**
   * No findings yet.
   *
   * @param file the file as the user named it
   */
  public ProblemList(String file) {
    this.file = file;
  }

  /**
   * Says that a field does not come from the file.
   *
   * @param field the field
   * @param source where it comes from; its problems are told as of this, without a place
   */
  void from(Field field, String source) {
    sources.put(field, source);
  }

  private Optional<String> source(Field field) {
    for (Field up = field; up != null; up = up.parent()) {
      if (sources.containsKey(up)) {
        return Optional.of(sources.get(up));
      }
    }
    return Optional.empty();
  }

  /**
   * Adds a problem, unless something was already said about the field.
   *
   * @param place where it is
   * @param field the field it is about
   * @param fault what was found
   * @param remedy what to do
   * @throws InputException if there are too many problems
   */
  public void add(Place place, Field field, String fault, String remedy) {
    if (fields.add(field)) {
      for (Field up = field.parent(); up != null && above.add(up); ) {
        up = up.parent();
      }
      addAnyway(place, field, fault, remedy);
    }
  }

  /**
   * Adds a problem that says nothing against the value that the field has.
   *
   * @param place where it is
   * @param field the field it is about
   * @param fault what was found
   * @param remedy what to do
   * @throws InputException if there are too many problems
   */
  void addAnyway(Place place, Field field, String fault, String remedy) {
    String where = field.toString();
    problems.add(
        source(field)
            .map(source -> new Problem(source, 0, 0, where, fault, remedy))
            .orElseGet(
                () -> new Problem(file, place.line(), place.column(), where, fault, remedy)));
    if (problems.size() == LIMIT) {
      String most = "has at least " + LIMIT + " mistakes";
      problems.add(Problem.ofFile(file, most, "mend those listed here first"));
      throwIfAny();
    }
  }

  /**
   * Whether a problem was found with a field or with anything within it.
   *
   * @param field the field
   * @return true if its value cannot be relied on
   */
  public boolean about(Field field) {
    return fields.contains(field) || above.contains(field);
  }

  /**
   * What was found so far.
   *
   * @return the problems, in no order
   */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Throws all problems, if there are any. */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }
}
