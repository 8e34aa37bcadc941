package sinew.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table, declared once for programs and for people. Programs read its fields, each
 * with a key; people read one cell, with a heading.
 *
 * @param <R> what a row is about
 * @param heading what people call it; empty if it is for programs only
 * @param variables what programs read: the value, then the ends of its intervals; none if it is for
 *     people only
 * @param words the cell as people read it
 */
record Column<R>(String heading, List<Variable<R>> variables, Function<R, String> words) {
  private static final String SETTING = "[a-z][a-zA-Z0-9]*([.][a-z][a-zA-Z0-9]*|\\[[0-9]+])*";

  Column {
    variables = List.copyOf(variables);
  }

  /**
   * A value that programs read.
   *
   * @param <R> what a row is about
   * @param key its name, such as {@code reached_share}: letters, digits and underscores, no blank;
   *     or a name in capitals from a data standard, such as {@code USUBJID}; or the key of a
   *     setting, such as {@code plan.phases[0].exitPain}
   * @param unit its unit; empty if it has none
   * @param kind what its values are
   * @param value its value: text, a whole number, a number, a truth, or nothing where there is none
   */
  record Variable<R>(
      String key, String unit, ColumnKind kind, Function<R, Optional<Object>> value) {

    Variable {
      if (!key.matches("[a-z][a-zA-Z0-9]*(_[a-z0-9]+)*|[A-Z][A-Z0-9]*") && !key.matches(SETTING)) {
        throw new IllegalArgumentException("no key for programs: " + key);
      }
    }

    /** The same field, its decimal numbers written in a certain way. */
    Variable<R> written(Function<Double, BigDecimal> how) {
      return new Variable<>(
          key,
          unit,
          kind,
          row ->
              value
                  .apply(row)
                  .map(some -> some instanceof Double number ? how.apply(number) : some));
    }
  }

  /** The same column of rows that have such a row as their part. */
  <T> Column<T> of(Function<T, R> part) {
    return new Column<>(
        heading,
        variables.stream()
            .map(
                field ->
                    new Variable<T>(
                        field.key(),
                        field.unit(),
                        field.kind(),
                        row -> field.value().apply(part.apply(row))))
            .toList(),
        row -> words.apply(part.apply(row)));
  }

  boolean isForPeople() {
    return !heading.isEmpty();
  }

  /** Whether cells are numbers, which line up at their ends. */
  boolean isNumeric(List<R> rows) {
    return rows.stream()
        .allMatch(
            row ->
                !variables.isEmpty()
                    && variables
                        .get(0)
                        .value()
                        .apply(row)
                        .map(Number.class::isInstance)
                        .orElse(true));
  }

  Column<R> saying(Function<R, String> other) {
    return new Column<>(heading, variables, other);
  }
}
