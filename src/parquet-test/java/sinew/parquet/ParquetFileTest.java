package sinew.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.ServiceLoader;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.table.CellFile;
import sinew.table.CellFile.CellColumn;
import sinew.table.ColumnKind;
import sinew.table.RowLibrary;

/** Files of more than one group of rows, and of none. */
class ParquetFileTest {
  private static final List<CellColumn> COLUMNS =
      List.of(
          new CellColumn("name", ColumnKind.TEXT),
          new CellColumn("word", ColumnKind.TEXT),
          new CellColumn("whole", ColumnKind.WHOLE),
          new CellColumn("number", ColumnKind.NUMBER),
          new CellColumn("truth", ColumnKind.TRUTH),
          new CellColumn("plan.phases[0].exitPain", ColumnKind.NUMBER));

  @TempDir private Path folder;

  private static Object[] row(long i) {
    return i % 7 == 3
        ? new Object[COLUMNS.size()]
        : new Object[] {"größer-" + i, i % 2 == 0 ? "even" : "odd", -i, i / 7.0, i % 3 == 0, null};
  }

  private Path file(int rows) throws IOException {
    Path file = folder.resolve(rows + ".parquet");
    RowLibrary library = ServiceLoader.load(RowLibrary.class).findFirst().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CellFile parquet = library.open(COLUMNS, out)) {
      for (int i = 0; i < rows; i++) {
        parquet.add(row(i));
      }
    }
    return Files.write(file, out.toByteArray());
  }

  /** The rows of an answer, cells set apart by blanks. */
  private static String answer(String question, Path file) throws SQLException {
    StringJoiner rows = new StringJoiner(", ");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery(question.replace("FILE", "'" + file + "'"))) {
      while (found.next()) {
        StringJoiner row = new StringJoiner(" ");
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(row.toString());
      }
    }
    return rows.toString();
  }

  @Test
  void allRowsOfAllGroupsAreThere() throws Exception {
    Path file = file(600_000);
    assertThat(
            answer(
                "SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata(FILE)"
                    + " ORDER BY 1",
                file))
        .isEqualTo("0 262144, 1 262144, 2 75712");
    // The row 7k + 3 is empty, and the row i = file_row_number is what it was written as.
    assertThat(
            answer(
                "SELECT count(*), count(name), count(\"plan.phases[0].exitPain\") FROM FILE", file))
        .isEqualTo("600000 514286 0");
    assertThat(
            answer(
                "SELECT count(*) FROM read_parquet(FILE, file_row_number = true)"
                    + " WHERE name = 'größer-' || file_row_number AND whole = -file_row_number"
                    + " AND word = CASE file_row_number % 2 WHEN 0 THEN 'even' ELSE 'odd' END"
                    + " AND number = file_row_number / 7.0::DOUBLE"
                    + " AND truth = (file_row_number % 3 = 0)",
                file))
        .isEqualTo("514286");
  }

  @Test
  void aFileWithoutRowsHasItsColumns() throws Exception {
    Path file = file(0);
    assertThat(answer("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM FILE)", file))
        .isEqualTo(
            "name VARCHAR, word VARCHAR, whole BIGINT, number DOUBLE, truth BOOLEAN,"
                + " plan.phases[0].exitPain DOUBLE");
    assertThat(answer("SELECT count(*) FROM FILE", file)).isEqualTo("0");
  }

  @Test
  void columnsThatRepeatTakeLittle() throws Exception {
    assertThat(
            answer(
                "SELECT DISTINCT path_in_schema, compression,"
                    + " total_compressed_size < 3 * num_values FROM parquet_metadata(FILE)"
                    + " WHERE path_in_schema IN ('name', 'word') ORDER BY 1",
                file(300_000)))
        .isEqualTo("name UNCOMPRESSED true, word UNCOMPRESSED true");
  }
}
