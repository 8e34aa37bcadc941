package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows as Parquet: the cells of the CSV files, and the same bytes whoever writes them. */
@Tag("simulates")
class ParquetTest {
  private static final List<String> TABLES = List.of("endpoints", "traits", "weeks");
  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "VARCHAR", String.class,
          "BIGINT", Long.class,
          "DOUBLE", Double.class,
          "BOOLEAN", Boolean.class);
  private static final String ARMS = "compare scenarios/typical.yaml scenarios/stage-1.yaml";
  private static final String LINE =
      " --name two --horizon-weeks 30 --draws 0 --seed 7 --quiet --rows ";

  @TempDir private Path folder;
  private Processes processes;

  @BeforeEach
  void prepare() {
    folder = new Sandbox(folder).folder();
    processes = new Processes(folder);
  }

  /** Each command has a process of its own: what changes with a start of Java would show. */
  private void works(String command) throws Exception {
    assertThat(processes.run(List.of(), command.split(" ", -1)))
        .isEqualTo(new Processes.Ended(0, "", ""));
  }

  private Map<String, String> rows(String out) throws IOException {
    Map<String, String> digests = Processes.digests(folder.resolve(out + "/two/rows"));
    assertThat(digests.keySet())
        .containsExactlyInAnyOrder("endpoints.parquet", "traits.parquet", "weeks.parquet");
    return digests;
  }

  @Test
  void fiveProcessesWithOneThreadOrTwoWriteTheSameBytes() throws Exception {
    works(ARMS + LINE + "parquet --patients 230 --threads 1 --out first");
    for (int process = 2; process <= 5; process++) {
      String out = "process-" + process;
      int threads = 1 + process % 2;
      works(ARMS + LINE + "parquet --patients 230 --threads " + threads + " --out " + out);
      assertThat(rows(out)).isEqualTo(rows("first"));
    }
  }

  @Test
  void shardsAndExtendedRunsAreOneRun() throws Exception {
    String run = ARMS + LINE + "parquet ";
    works(run + "--patients 230 --out whole");
    works(run + "--patients 70 --shard 1/2 --out shards");
    works(run + "--patients 70 --shard 2/2 --out shards");
    works(run + "--patients 230 --extend shards --out extended");
    assertThat(rows("extended")).isEqualTo(rows("whole"));
    works(run + "--patients 230 --extend shards --shard 1/1 --out shards");
    works("merge shards --quiet --out merged");
    assertThat(rows("merged")).isEqualTo(rows("whole"));
  }

  /** A database that others made reads them. */
  @Test
  void eachCellIsThatOfTheCsvFileWithItsType() throws Exception {
    works(ARMS + LINE + "csv --patients 230 --out csv");
    works(ARMS + LINE + "parquet --patients 230 --out parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String table : TABLES) {
        List<CSVRecord> csv = csv(folder.resolve("csv/two/rows/" + table + ".csv"));
        Path file = folder.resolve("parquet/two/rows/" + table + ".parquet");
        List<List<Object>> parquet = parquet(duck, file);
        assertThat(parquet).as(table).hasSizeGreaterThan(400);
        assertSameCells(parquet, csv);
      }
    }
  }

  private static void assertSameCells(List<List<Object>> parquet, List<CSVRecord> csv) {
    assertThat(parquet).hasSameSizeAs(csv);
    assertThat(parquet.get(0)).as("names of columns").isEqualTo(csv.get(0).toList());
    for (int i = 1; i < csv.size(); i++) {
      assertThat(parquet.get(i)).isEqualTo(like(parquet.get(i), csv.get(i)));
    }
  }

  /** As the page of clusters has it. Skipped where the packages are not installed. */
  @Test
  void pandasReadsTheTablesOfTheCsvFiles() throws Exception {
    assumeTrue(
        python("import pandas, pyarrow") == 0, "not installed: pandas and pyarrow for Python");
    assertThat(Files.readString(Path.of("src/site/cluster.md")))
        .contains("`pandas.read_parquet(\"results/typical/rows/endpoints.parquet\")`");
    works(ARMS + LINE + "csv --patients 70 --out csv");
    works(ARMS + LINE + "parquet --patients 70 --out parquet");
    for (String table : TABLES) {
      String lines =
          """
          import pandas
          csv = pandas.read_csv("csv/two/rows/TABLE.csv", float_precision="round_trip")
          parquet = pandas.read_parquet("parquet/two/rows/TABLE.parquet")
          pandas.testing.assert_frame_equal(csv, parquet, check_exact=True)
          """;
      assertThat(python(lines.replace("TABLE", table))).as(table).isZero();
    }
  }

  private int python(String lines) throws Exception {
    try {
      return new ProcessBuilder("python3", "-c", lines)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("python").toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  /** Two scenarios that differ in words and in numbers. */
  @Test
  void aTableOfManyRunsIsThereInBothFormats() throws Exception {
    works(
        "run scenarios/typical.yaml scenarios/high-stress.yaml"
            + " --patients 60 --draws 0 --no-charts --quiet --out runs");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      List<List<Object>> parquet = parquet(duck, folder.resolve("runs/runs/runs.parquet"));
      assertThat(parquet).hasSizeGreaterThan(100);
      assertSameCells(parquet, csv(folder.resolve("runs/runs/runs.csv")));
    }
  }

  private static List<CSVRecord> csv(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSVFormat.DEFAULT.parse(reader).getRecords();
    }
  }

  /** The names of the columns, then the cells of each row. */
  private static List<List<Object>> parquet(Connection duck, Path file) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement query = duck.createStatement();
        ResultSet found = query.executeQuery("SELECT * FROM '" + file + "'")) {
      List<Object> head = new ArrayList<>();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        head.add(found.getMetaData().getColumnName(i));
      }
      rows.add(head);
      while (found.next()) {
        rows.add(row(found, head.size()));
      }
    }
    return rows;
  }

  private static List<Object> row(ResultSet found, int columns) throws SQLException {
    List<Object> row = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      Object cell = found.getObject(i);
      row.add(cell);
      if (cell != null) {
        assertThat(cell).isInstanceOf(TYPES.get(found.getMetaData().getColumnTypeName(i)));
      }
    }
    return row;
  }

  /** The cells of a CSV file, each as the type of what was read. */
  private static List<Object> like(List<Object> row, CSVRecord csv) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < csv.size(); i++) {
      cells.add(csv.get(i).isEmpty() ? null : like(row.get(i), csv.get(i)));
    }
    return cells;
  }

  private static Object like(Object cell, String text) {
    if (cell instanceof Double) {
      return Double.valueOf(text);
    }
    if (cell instanceof Long) {
      return Long.valueOf(text);
    }
    return cell instanceof Boolean ? (Object) Boolean.valueOf(text) : text;
  }
}
