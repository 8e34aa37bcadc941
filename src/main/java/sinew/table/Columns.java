package sinew.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import sinew.text.Numbers;

/**
 * The columns of a table, in order. Each method adds a column, or says more of the last one.
 * Immutable: each returns the longer or changed declaration.
 *
 * @param <R> what a row is about
 */
public final class Columns<R> {
  /** Enough for every reader, and fewer than double arithmetic can leave in doubt. */
  private static final int DIGITS = 9;

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}([.][0-9]{1,18})?");

  private final List<Column<R>> all;

  private Columns(List<Column<R>> all) {
    this.all = List.copyOf(all);
  }

  /**
   * No columns yet.
   *
   * @param <R> what a row is about
   * @param row its type
   * @return the beginning of a declaration
   */
  public static <R> Columns<R> of(Class<R> row) {
    return new Columns<>(List.of());
  }

  List<Column<R>> all() {
    return all;
  }

  /** What programs read, in order. */
  List<Column.Variable<R>> variables() {
    return all.stream().flatMap(column -> column.variables().stream()).toList();
  }

  /**
   * Adds a column of text.
   *
   * @param key its name for programs
   * @param heading its name for people
   * @param value the text of a row
   * @return the columns with one more
   */
  public Columns<R> text(String key, String heading, Function<R, String> value) {
    return and(
        heading,
        new Column.Variable<>(key, "", ColumnKind.TEXT, row -> Optional.of(value.apply(row))),
        value);
  }

  /**
   * Adds a column of whole numbers.
   *
   * @param key its name for programs
   * @param heading its name for people
   * @param unit their unit
   * @param value the number of a row
   * @return the columns with one more
   */
  public Columns<R> whole(String key, String heading, String unit, ToLongFunction<R> value) {
    return and(
        heading,
        new Column.Variable<>(
            key, unit, ColumnKind.WHOLE, row -> Optional.of(value.applyAsLong(row))),
        row -> Long.toString(value.applyAsLong(row)));
  }

  /**
   * Adds a column of numbers, written with nine significant digits unless {@link #rounded} says
   * otherwise.
   *
   * @param key its name for programs
   * @param heading its name for people
   * @param unit their unit
   * @param value the number of a row; NaN if it has none
   * @return the columns with one more
   */
  public Columns<R> number(String key, String heading, String unit, ToDoubleFunction<R> value) {
    return and(heading, numeric(key, unit, value), row -> Numbers.plain(value.applyAsDouble(row)));
  }

  /**
   * Adds a column of numbers of which some do not exist.
   *
   * @param key its name for programs
   * @param heading its name for people
   * @param unit their unit
   * @param value the number of a row
   * @return the columns with one more
   */
  public Columns<R> optional(
      String key, String heading, String unit, Function<R, OptionalDouble> value) {
    return number(key, heading, unit, row -> value.apply(row).orElse(Double.NaN));
  }

  /**
   * Adds a column of yes and no.
   *
   * @param key its name for programs
   * @param heading its name for people
   * @param value whether it holds for a row
   * @return the columns with one more
   */
  public Columns<R> flag(String key, String heading, Predicate<R> value) {
    return and(
        heading,
        new Column.Variable<>(key, "", ColumnKind.TRUTH, row -> Optional.of(value.test(row))),
        row -> value.test(row) ? "yes" : "no");
  }

  /**
   * Adds a column for people only. Programs read its parts in other columns.
   *
   * @param heading its name
   * @param words the cell of a row
   * @return the columns with one more
   */
  public Columns<R> words(String heading, Function<R, String> words) {
    return and(new Column<>(heading, List.of(), words));
  }

  /**
   * Gives the last column its 95 % interval, in fields of the column's key with {@code _low95} and
   * {@code _high95}. A key that ends in its unit ({@code reached_share}) loses that first.
   *
   * @param low the lower end; NaN if there is none
   * @param high the upper end; NaN if there is none
   * @return the changed columns
   */
  public Columns<R> interval95(ToDoubleFunction<R> low, ToDoubleFunction<R> high) {
    return range("low95", low, "high95", high);
  }

  /**
   * Gives the last column its range over other sets of parameters that fit the trials, in fields
   * with {@code _model_low} and {@code _model_high}.
   *
   * @param low the lower end; NaN if there is none
   * @param high the upper end; NaN if there is none
   * @return the changed columns
   */
  public Columns<R> modelRange(ToDoubleFunction<R> low, ToDoubleFunction<R> high) {
    return range("model_low", low, "model_high", high);
  }

  private Columns<R> range(
      String lowKey, ToDoubleFunction<R> low, String highKey, ToDoubleFunction<R> high) {
    Column.Variable<R> value = last().variables().get(0);
    String unit = "_" + value.unit();
    String stem =
        value.key().endsWith(unit)
            ? value.key().substring(0, value.key().length() - unit.length())
            : value.key();
    List<Column.Variable<R>> fields = new ArrayList<>(last().variables());
    fields.add(numeric(stem + "_" + lowKey, value.unit(), low));
    fields.add(numeric(stem + "_" + highKey, value.unit(), high));
    return last(new Column<>(last().heading(), fields, last().words()));
  }

  /**
   * Rounds the numbers of the last column for programs.
   *
   * @param decimals places after the point; trailing zeros are left out
   * @return the changed columns
   */
  public Columns<R> rounded(int decimals) {
    return written(number -> Numbers.rounded(number, decimals));
  }

  /**
   * Writes the numbers of the last column with all their digits.
   *
   * @return the changed columns
   */
  public Columns<R> exact() {
    return written(number -> new BigDecimal(Numbers.exact(number)));
  }

  private Columns<R> written(Function<Double, BigDecimal> how) {
    List<Column.Variable<R>> fields =
        last().variables().stream().map(field -> field.written(how)).toList();
    return last(new Column<>(last().heading(), fields, last().words()));
  }

  /**
   * Says how people read the last column.
   *
   * @param words the cell of a row
   * @return the changed columns
   */
  public Columns<R> said(Function<R, String> words) {
    return last(last().saying(words));
  }

  /**
   * Hides the last column from people.
   *
   * @return the changed columns
   */
  public Columns<R> forPrograms() {
    return last(new Column<>("", last().variables(), last().words()));
  }

  private static <R> Column.Variable<R> numeric(
      String key, String unit, ToDoubleFunction<R> value) {
    return new Column.Variable<>(
        key,
        unit,
        ColumnKind.NUMBER,
        row -> {
          double number = value.applyAsDouble(row);
          return Double.isNaN(number) ? Optional.empty() : Optional.of(number);
        });
  }

  /** A number as it is written where nothing else was said. */
  static BigDecimal written(double number) {
    return new BigDecimal(Numbers.significant(number, DIGITS));
  }

  /**
   * All columns of what a row has as its part.
   *
   * @param <P> the part
   * @param columns the columns of the part
   * @param part the part of a row
   * @return these columns and those
   */
  public <P> Columns<R> all(Columns<P> columns, Function<R, P> part) {
    List<Column<R>> more = new ArrayList<>(all);
    columns.all.forEach(column -> more.add(column.of(part)));
    return new Columns<>(more);
  }

  /**
   * A column of a setting, for programs only: a number where its text is one.
   *
   * @param key the key of the setting, such as {@code cohort.stress}
   * @param value its text, or nothing where it is absent
   * @return these columns and one more
   */
  public Columns<R> setting(String key, Function<R, Optional<String>> value) {
    return and(
        "",
        new Column.Variable<>(
            key, "", ColumnKind.TEXT, row -> value.apply(row).map(Columns::numberOrText)),
        row -> value.apply(row).orElse(""));
  }

  private static Object numberOrText(String text) {
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
  }

  private Columns<R> and(String heading, Column.Variable<R> field, Function<R, String> words) {
    return and(new Column<>(heading, List.of(field), words));
  }

  private Columns<R> and(Column<R> column) {
    List<Column<R>> more = new ArrayList<>(all);
    more.add(column);
    return new Columns<>(more);
  }

  private Column<R> last() {
    return all.get(all.size() - 1);
  }

  private Columns<R> last(Column<R> changed) {
    List<Column<R>> others = new ArrayList<>(all);
    others.set(others.size() - 1, changed);
    return new Columns<>(others);
  }
}
