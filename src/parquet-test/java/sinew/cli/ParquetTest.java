package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;

/** Rows as Parquet: the numbers of the CSV files, and the same bytes whoever writes them. */
@Tag("simulates")
class ParquetTest {
  private static final List<String> TABLES = List.of("endpoints", "traits", "weeks");
  private static final String TYPICAL =
      "run scenarios/typical.yaml --horizon-weeks 30 --draws 0 --quiet --rows ";

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private void works(String command) {
    Ended ended = sandbox.run(command.split(" "));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
  }

  private void assertSameRows(String one, String other) {
    for (String table : TABLES) {
      assertThat(sandbox.bytes(one + "/rows/" + table + ".parquet"))
          .as(table)
          .isEqualTo(sandbox.bytes(other + "/rows/" + table + ".parquet"));
    }
  }

  @Test
  @SuppressWarnings("rawtypes") // The library reads rows as maps without types.
  void readBackTheyAreTheNumbersOfTheCsvFiles() throws IOException {
    works(TYPICAL + "csv --patients=230 --out csv");
    works(TYPICAL + "parquet --patients=230 --out parquet");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    for (String table : TABLES) {
      Path parquet = folder.resolve("parquet/typical/rows/" + table + ".parquet");
      List<Map> rows = new CarpetReader<>(parquet.toFile(), Map.class).toList();
      try (Reader reader =
          Files.newBufferedReader(folder.resolve("csv/typical/rows/" + table + ".csv"))) {
        List<CSVRecord> records = format.parse(reader).getRecords();
        assertThat(rows).hasSameSizeAs(records);
        for (int i = 0; i < rows.size(); i++) {
          Map<?, ?> row = rows.get(i);
          Map<String, String> record = records.get(i).toMap();
          assertThat(row).hasSameSizeAs(record);
          record.forEach((key, text) -> assertThat(row.get(key)).isEqualTo(of(row.get(key), text)));
        }
      }
    }
  }

  /** The text of a cell as the type of what was read. */
  private static Object of(Object like, String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (like instanceof Double) {
      return Double.valueOf(text);
    }
    if (like instanceof Long) {
      return Long.valueOf(text);
    }
    return like instanceof Boolean ? (Object) Boolean.valueOf(text) : text;
  }

  @Test
  void threadsChangeNoByte() {
    works(TYPICAL + "parquet --patients=230 --threads 1 --out one");
    works(TYPICAL + "parquet --patients=230 --threads 7 --out many");
    assertSameRows("one/typical", "many/typical");
  }

  @Test
  void shardsAndExtendedRunsAreOneRun() {
    works(TYPICAL + "parquet --patients=230 --out whole");
    List<String> commands = new ArrayList<>();
    commands.add(TYPICAL + "parquet --patients=70 --shard 1/2 --out shards");
    commands.add(TYPICAL + "parquet --patients=70 --shard 2/2 --out shards");
    commands.add(TYPICAL + "parquet --patients=230 --extend shards --out extended");
    commands.add(TYPICAL + "parquet --patients=230 --extend shards --shard 1/1 --out shards");
    commands.add("merge shards --quiet --out merged");
    commands.forEach(this::works);
    assertSameRows("whole/typical", "extended/typical");
    assertSameRows("whole/typical", "merged/typical");
  }
}
