package sinew.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows as cells with types, the values of the cells that {@link CsvRows} writes.
 *
 * @param <R> what a row is about
 */
final class CellRows<R> implements RowFile<R> {
  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

  private final List<Column.Variable<R>> fields;
  private final CellFile file;

  private CellRows(List<Column.Variable<R>> fields, CellFile file) {
    this.fields = fields;
    this.file = file;
  }

  static <R> CellRows<R> open(RowLibrary library, Columns<R> columns, OutputStream out)
      throws IOException {
    List<Column.Variable<R>> fields = columns.variables();
    return new CellRows<>(
        fields,
        library.open(
            fields.stream()
                .map(field -> new CellFile.CellColumn(field.key(), field.kind()))
                .toList(),
            out));
  }

  @Override
  public void append(Path rows) throws IOException {
    try (Reader reader = Files.newBufferedReader(rows);
        CSVParser lines = CSV.parse(reader)) {
      boolean head = true;
      for (CSVRecord line : lines) {
        if (!head) {
          file.add(cells(line, rows));
        } else if (!line.toList().equals(fields.stream().map(Column.Variable::key).toList())) {
          throw RowFile.otherColumns(rows);
        }
        head = false;
      }
    }
  }

  private Object[] cells(CSVRecord line, Path rows) throws IOException {
    Object[] cells = new Object[fields.size()];
    try {
      for (int i = 0; i < cells.length; i++) {
        String text = line.get(i);
        cells[i] = text.isEmpty() ? null : fields.get(i).kind().read(text);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(rows + ": row " + (line.getRecordNumber() - 1) + " is damaged", e);
    }
    return cells;
  }

  /** A value as it would be read from its cell in CSV; null if that is empty. */
  private static Object cell(Object value, ColumnKind kind) {
    if (value instanceof Double number) {
      return Columns.written(number).doubleValue();
    }
    if (value instanceof BigDecimal number) {
      return kind == ColumnKind.NUMBER ? (Object) number.doubleValue() : number.toPlainString();
    }
    if (value instanceof String words) {
      return words.isEmpty() ? null : Format.unexecuted(words);
    }
    return value;
  }

  @Override
  public Part<R> part() {
    return new Cells();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Rows whose cells are made, and not yet written. */
  private final class Cells implements Part<R> {
    private final List<Object[]> rows = new ArrayList<>();

    @Override
    public void add(R row) {
      Object[] cells = new Object[fields.size()];
      for (int i = 0; i < cells.length; i++) {
        Column.Variable<R> field = fields.get(i);
        cells[i] = field.value().apply(row).map(value -> cell(value, field.kind())).orElse(null);
      }
      rows.add(cells);
    }

    @Override
    public void append() throws IOException {
      for (Object[] cells : rows) {
        file.add(cells);
      }
    }
  }
}
