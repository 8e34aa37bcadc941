package sinew.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values, the same text as {@link Format#CSV} makes of a table.
 *
 * @param <R> what a row is about
 */
final class CsvRows<R> implements RowFile<R> {
  private final List<Column.Variable<R>> fields;
  private final byte[] head;
  private final OutputStream out;

  private CsvRows(List<Column.Variable<R>> fields, byte[] head, OutputStream out) {
    this.fields = fields;
    this.head = head;
    this.out = out;
  }

  static <R> CsvRows<R> open(Columns<R> columns, OutputStream out) throws IOException {
    List<Column.Variable<R>> fields = columns.variables();
    String keys = fields.stream().map(Column.Variable::key).collect(Collectors.joining(","));
    byte[] head = (keys + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(head);
    return new CsvRows<>(fields, head, out);
  }

  private static byte[] line(InputStream file) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = file.read(); next >= 0; next = file.read()) {
      line.write(next);
      if (next == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  @Override
  public void append(Path rows) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(rows))) {
      if (!Arrays.equals(line(in), head)) {
        throw RowFile.otherColumns(rows);
      }
      in.transferTo(out);
    }
  }

  @Override
  public Part<R> part() {
    return new Text();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Rows as text. */
  private final class Text implements Part<R> {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void add(R row) {
      for (int i = 0; i < fields.size(); i++) {
        if (i > 0) {
          text.append(',');
        }
        add(fields.get(i).value().apply(row));
      }
      text.append('\n');
    }

    private void add(Optional<Object> value) {
      Object some = value.orElse("");
      if (some instanceof Double number) {
        text.append(Columns.written(number).toPlainString());
      } else if (some instanceof BigDecimal number) {
        text.append(number.toPlainString());
      } else if (some instanceof String words) {
        text.append(quoted(Format.unexecuted(words)));
      } else {
        text.append(some);
      }
    }

    private static String quoted(String words) {
      return words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
          ? '"' + words.replace("\"", "\"\"") + '"'
          : words;
    }

    @Override
    public void append() throws IOException {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
