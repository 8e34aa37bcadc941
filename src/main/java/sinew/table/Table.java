package sinew.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows under declared columns. A {@link Format} writes it.
 *
 * @param <R> what a row is about
 * @param caption what the table shows, in a few words; may be empty
 * @param columns its columns; the first names the row
 * @param rows its rows, in order
 */
public record Table<R>(String caption, Columns<R> columns, List<R> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A value that programs read.
   *
   * @param key its name
   * @param unit its unit; empty if it has none
   * @param heading what people call the column that it belongs to; empty if it is for programs only
   */
  public record Variable(String key, String unit, String heading) {}

  /**
   * What programs read in each row.
   *
   * @return the fields, in order
   */
  public List<Variable> variables() {
    return columns.all().stream()
        .flatMap(
            column ->
                column.variables().stream()
                    .map(field -> new Variable(field.key(), field.unit(), column.heading())))
        .toList();
  }

  private static Object written(Object value) {
    return value instanceof Double number ? Columns.written(number) : value;
  }

  /**
   * The headings of the columns, for people.
   *
   * @return the headings, in order
   */
  public List<String> headings() {
    return forPeople().map(Column::heading).toList();
  }

  /**
   * The cells of each row, for people.
   *
   * @return as many lists as rows, each with as many cells as there are {@link #headings}
   */
  public List<List<String>> cells() {
    return rows.stream()
        .map(row -> forPeople().map(column -> column.words().apply(row)).toList())
        .toList();
  }

  /** Which columns of those for people line up at their ends. */
  List<Boolean> numeric() {
    return forPeople().map(column -> column.isNumeric(rows)).toList();
  }

  private Stream<Column<R>> forPeople() {
    return columns.all().stream().filter(Column::isForPeople);
  }

  /**
   * The values of each row, for programs.
   *
   * @return as many lists as rows, each with as many values as there are {@link #variables}: text,
   *     whole numbers, decimal numbers or truths; empty where there is none
   */
  public List<List<Optional<Object>>> values() {
    return rows.stream()
        .map(
            row ->
                columns.all().stream()
                    .flatMap(column -> column.variables().stream())
                    .map(field -> field.value().apply(row).map(Table::written))
                    .toList())
        .toList();
  }
}
