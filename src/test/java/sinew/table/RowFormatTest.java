package sinew.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFormatTest {
  @TempDir private Path folder;

  private record Row(String word, long whole, double number) {}

  private static final Columns<Row> COLUMNS =
      Columns.of(Row.class)
          .text("WORD", "Word", Row::word)
          .whole("whole", "Whole", "", Row::whole)
          .number("number", "Number", "", Row::number)
          .number("rounded", "Rounded", "", Row::number)
          .rounded(3)
          .flag("positive", "Positive", row -> row.number() > 0);

  private static final List<Row> ROWS =
      List.of(
          new Row("plain", 1, 1 / 3.0),
          new Row("a, b", -2, Double.NaN),
          new Row("say \"so\"", 3, 0),
          new Row("two\nlines", 4, 1e-7),
          new Row("=1+1", 6, 2),
          new Row("größer", 5, 123_456_789_012.0));

  private static byte[] written(List<Row> rows, int each) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowFile<Row> file = RowFormat.CSV.open(COLUMNS, out)) {
      for (int i = 0; i < rows.size(); i += each) {
        RowFile.Part<Row> part = file.part();
        rows.subList(i, Math.min(rows.size(), i + each)).forEach(part::add);
        part.append();
      }
    }
    return out.toByteArray();
  }

  @Test
  void rowsInPartsAreTheTableAsAWhole() throws IOException {
    String whole = Format.CSV.write(new Table<>("", COLUMNS, ROWS));
    for (int each = 1; each <= ROWS.size(); each++) {
      assertThat(new String(written(ROWS, each), StandardCharsets.UTF_8)).isEqualTo(whole);
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void filesJoinedAreOneFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Path> files =
        List.of(
            file("a", written(ROWS.subList(0, 2), 1)),
            file("b", written(List.of(), 1)),
            file("c", written(ROWS.subList(2, 6), 2)));
    try (RowFile<Row> joined = RowFormat.CSV.open(COLUMNS, out)) {
      for (Path file : files) {
        joined.append(file);
      }
    }
    assertThat(out.toByteArray()).isEqualTo(written(ROWS, 6));
  }

  @Test
  void filesWithOtherColumnsAreNotJoined() throws IOException {
    Path other = file("b", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    try (RowFile<Row> file = RowFormat.CSV.open(COLUMNS, new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> file.append(other))
          .isInstanceOf(IOException.class)
          .hasMessage(other + ": has other columns than this version writes");
    }
  }

  @Test
  void everyFormatHasAKey() {
    for (RowFormat format : RowFormat.values()) {
      assertThat(RowFormat.of(format.key())).contains(format);
    }
    assertThat(RowFormat.of("none")).isEmpty();
  }
}
