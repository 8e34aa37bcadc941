package sinew.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * How a table is written. Every command that prints a table offers every format; a new one is a
 * constant here and nothing else.
 */
public enum Format {
  /** Columns that begin below each other, for a terminal. */
  TEXT("text") {
    @Override
    public String write(Table<?> table) {
      return TextTable.of(table);
    }
  },
  /**
   * Comma-separated values under the keys of the fields (RFC 4180, but lines end in a newline).
   * Text that a spreadsheet would take for a formula has an apostrophe before it.
   */
  CSV("csv") {
    @Override
    public String write(Table<?> table) {
      StringBuilder text = new StringBuilder();
      CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
      try (CSVPrinter printer = new CSVPrinter(text, format)) {
        printer.printRecord(table.variables().stream().map(Table.Variable::key));
        for (List<Optional<Object>> row : table.values()) {
          printer.printRecord(row.stream().map(cell -> cell.map(Format::plain).orElse("")));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString();
    }
  },
  /** A list of objects, one a line, with the keys of the fields; null where there is no value. */
  JSON("json") {
    @Override
    public String write(Table<?> table) {
      return Json.text(Json.rows(table));
    }
  },
  /** A table of HTML, whatever its cells hold escaped. */
  HTML("html") {
    @Override
    public String write(Table<?> table) {
      return HtmlTable.of(table);
    }
  },
  /** A table of Markdown. */
  MARKDOWN("markdown") {
    @Override
    public String write(Table<?> table) {
      List<List<String>> lines = new ArrayList<>(List.of(table.headings()));
      lines.add(table.numeric().stream().map(number -> number ? "---:" : "---").toList());
      lines.addAll(table.cells());
      return lines.stream()
          .map(
              cells ->
                  cells.stream()
                      .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                      .collect(Collectors.joining(" | ", "| ", " |\n")))
          .collect(Collectors.joining());
    }
  };

  /** As a spreadsheet's formulas begin, the wide forms of East Asia among them. */
  private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final String key;

  Format(String key) {
    this.key = key;
  }

  /**
   * The format of a key.
   *
   * @param key its name on the command line
   * @return the format; empty if there is none
   */
  public static Optional<Format> of(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }

  /**
   * The name on the command line.
   *
   * @return the key, for example {@code markdown}
   */
  public String key() {
    return key;
  }

  /**
   * Writes a table.
   *
   * @param table the table
   * @return its text, ending in a newline
   */
  public abstract String write(Table<?> table);

  private static String plain(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text ? unexecuted(text) : value.toString();
  }

  /**
   * Spreadsheets take a cell that begins like this for a formula; after an apostrophe it is text.
   */
  static String unexecuted(String text) {
    boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
