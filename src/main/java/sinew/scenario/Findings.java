package sinew.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The problems found so far in one file. The first thing said about a field is the only one: what
 * later checks would say about it follows from the same mistake.
 */
final class Findings {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Field> fields = new HashSet<>();

  /**
   * No findings yet.
   *
   * @param file the file as the user named it
   */
  Findings(String file) {
    this.file = file;
  }

  /**
   * Adds a problem, unless something was already said about the field.
   *
   * @param place where it is
   * @param field the field it is about
   * @param fault what was found
   * @param remedy what to do
   */
  void add(Place place, Field field, String fault, String remedy) {
    if (fields.add(field)) {
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
   */
  void addAnyway(Place place, Field field, String fault, String remedy) {
    problems.add(new Problem(file, place.line(), place.column(), field.toString(), fault, remedy));
  }

  /**
   * Whether a problem was found with a field or with anything within it.
   *
   * @param field the field
   * @return true if its value cannot be relied on
   */
  boolean about(Field field) {
    return fields.contains(field) || fields.stream().anyMatch(found -> isWithin(found, field));
  }

  private static boolean isWithin(Field inner, Field outer) {
    for (Field up = inner.parent(); up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Throws all problems, if there are any. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }
}
