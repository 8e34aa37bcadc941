package sinew.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A library that keeps the cells. */
  private static final class Kept implements RowLibrary, CellFile {
    private final List<List<Object>> rows = new ArrayList<>();
    private List<CellColumn> columns;

    @Override
    public String key() {
      return "kept";
    }

    @Override
    public CellFile open(List<CellColumn> columns, OutputStream out) {
      this.columns = columns;
      return this;
    }

    @Override
    public void add(Object[] cells) {
      rows.add(Arrays.asList(cells));
    }

    @Override
    public void close() {}
  }

  private static Kept kept(Appended appended) throws IOException {
    Kept kept = new Kept();
    try (RowFile<Row> file = CellRows.open(kept, COLUMNS, OutputStream.nullOutputStream())) {
      appended.to(file);
    }
    return kept;
  }

  /** Adds rows to a file. */
  private interface Appended {
    void to(RowFile<Row> file) throws IOException;
  }

  private static void addAll(RowFile<Row> file) throws IOException {
    RowFile.Part<Row> part = file.part();
    ROWS.forEach(part::add);
    part.append();
  }

  @Test
  void aLibraryGetsTheCellsOfCsvWithTheirTypes() throws IOException {
    Kept kept = kept(RowFormatTest::addAll);
    assertThat(kept.columns.toString())
        .isEqualTo(
            "[CellColumn[key=WORD, kind=TEXT], CellColumn[key=whole, kind=WHOLE],"
                + " CellColumn[key=number, kind=NUMBER], CellColumn[key=rounded, kind=NUMBER],"
                + " CellColumn[key=positive, kind=TRUTH]]");
    assertThat(kept.rows)
        .containsExactly(
            List.of("plain", 1L, 0.333333333, 0.333, true),
            Arrays.asList("a, b", -2L, null, null, false),
            List.of("say \"so\"", 3L, 0.0, 0.0, false),
            List.of("two\nlines", 4L, 1e-7, 0.0, true),
            List.of("'=1+1", 6L, 2.0, 2.0, true),
            List.of("größer", 5L, 123_456_789_000.0, 123_456_789_012.0, true));
  }

  @Test
  void aLibraryGetsTheSameCellsFromACsvFile() throws IOException {
    Path csv = file("a", written(ROWS, 2));
    assertThat(kept(file -> file.append(csv)).rows).isEqualTo(kept(RowFormatTest::addAll).rows);
  }

  @Test
  void aLibraryGetsNoCellsOfOtherColumnsNorOfDamagedRows() throws IOException {
    String sound = new String(written(ROWS.subList(0, 2), 2), StandardCharsets.UTF_8);
    for (String row : List.of("word,one,1,1,true\n", "word,1\n")) {
      Path damaged = file("damaged", (sound + row).getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> kept(file -> file.append(damaged)))
          .isInstanceOf(IOException.class)
          .hasMessage(damaged + ": row 3 is damaged");
    }
    Path other = file("other", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> kept(file -> file.append(other)))
        .isInstanceOf(IOException.class)
        .hasMessage(other + ": has other columns than this version writes");
  }

  @Test
  void everyFormatHasAKey() {
    for (RowFormat format : RowFormat.values()) {
      assertThat(RowFormat.of(format.key())).contains(format);
    }
    assertThat(RowFormat.of("none")).isEmpty();
  }
}
