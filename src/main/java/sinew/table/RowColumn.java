package sinew.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A column as a program reads it.
 *
 * @param <R> what a row is about
 * @param key its name
 * @param kind of what its values are
 * @param value the value of a row, with the digits that CSV has; null where there is none
 */
public record RowColumn<R>(String key, ColumnKind kind, Function<R, Object> value) {

  static <R> List<RowColumn<R>> of(Columns<R> columns) {
    return columns.all().stream()
        .flatMap(column -> column.variables().stream())
        .map(
            field ->
                new RowColumn<R>(
                    field.key(),
                    field.kind(),
                    row -> field.value().apply(row).map(RowColumn::asInCsv).orElse(null)))
        .toList();
  }

  private static Object asInCsv(Object value) {
    if (value instanceof Double number) {
      return Columns.written(number).doubleValue();
    }
    return value instanceof BigDecimal number ? (Object) number.doubleValue() : value;
  }
}
