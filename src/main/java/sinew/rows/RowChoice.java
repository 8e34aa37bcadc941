package sinew.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sinew.table.RowFormat;

/**
 * Which rows of patients are written, and how.
 *
 * @param format how
 * @param tables the names of the tables, at least one, in the order of {@link #TABLES}
 */
public record RowChoice(RowFormat format, List<String> tables) {
  /** The names of all tables. */
  public static final List<String> TABLES = RowTables.ALL.stream().map(RowTables::name).toList();

  /** What stands between format and tables. */
  public static final String OF = ":";

  public RowChoice {
    tables = TABLES.stream().filter(tables::contains).toList();
  }

  /**
   * The choice that a text stands for.
   *
   * @param text a format, with all tables; or a format and tables, such as {@code
   *     csv:endpoints,traits}
   * @return the choice; empty if there is no such format, or if a table is none
   */
  public static Optional<RowChoice> of(String text) {
    int at = text.indexOf(OF);
    List<String> tables =
        at < 0 ? TABLES : Arrays.asList(text.substring(at + OF.length()).split(",", -1));
    return TABLES.containsAll(tables)
        ? RowFormat.of(at < 0 ? text : text.substring(0, at))
            .map(format -> new RowChoice(format, tables))
        : Optional.empty();
  }

  /** {@return the text that stands for it, the same for equal choices} */
  public String text() {
    return tables.equals(TABLES) ? format.key() : format.key() + OF + String.join(",", tables);
  }
}
