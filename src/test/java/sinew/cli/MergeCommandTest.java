package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import sinew.table.RowFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shards of a run, merged, are the run. */
@Tag("simulates")
class MergeCommandTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private Ended run(String command, String... more) {
    List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
    line.addAll(List.of("--horizon-weeks", "30", "--quiet"));
    line.addAll(Arrays.asList(more));
    Ended ended = sandbox.run(line.toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    return ended;
  }

  private void shards(String command, int parts) {
    IntStream.rangeClosed(1, parts)
        .forEach(number -> run(command, "--shard", number + "/" + parts, "--out", "shards"));
  }

  /** The shards in an order that is always the same, and not theirs. */
  private Ended merge(String... more) throws IOException {
    List<String> line = new ArrayList<>();
    try (Stream<Path> shards = Files.list(folder.resolve("shards"))) {
      shards.filter(Files::isDirectory).sorted().map(Path::toString).forEach(line::add);
    }
    Collections.shuffle(line, new Random(5));
    line.add(0, "merge");
    line.addAll(List.of(more));
    return sandbox.run(line.toArray(String[]::new));
  }

  private void assertSameFiles(String one, String other) {
    assertThat(sandbox.filesIn(one)).isEqualTo(sandbox.filesIn(other)).hasSizeGreaterThan(10);
    for (String file : sandbox.filesIn(one)) {
      if (!file.matches("(.*/)?(manifest.json|files.sha256)")) {
        assertThat(sandbox.bytes(one + "/" + file))
            .as(file)
            .isEqualTo(sandbox.bytes(other + "/" + file));
      }
    }
  }

  @Test
  void sevenShardsInAnyOrderAreOneRun() throws IOException {
    String command =
        "run scenarios/typical.yaml --patients=230 --seed 9 --draws 3 --rows csv --threads 2";
    run(command, "--out", "whole");
    shards(command, 7);
    Ended ended = merge("--out", "merged", "--json");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertSameFiles("whole/typical", "merged/typical");
    assertThat(sandbox.filesIn("merged/typical")).contains("rows/weeks.csv", "report.html");
    JsonNode summary = JsonMapper.shared().readTree(ended.out()).get(0);
    assertThat(((ObjectNode) summary.deepCopy()).without("inputs"))
        .isEqualTo(JsonMapper.shared().readTree(sandbox.bytes("whole/typical/summary.json")));
    // Without a folder there are no rows, and nothing is asked of them.
    Ended printed = sandbox.execute("merge", folder.resolve("shards").toString(), "--json");
    assertThat(printed.err()).isEmpty();
    assertThat(printed.out()).isEqualTo(ended.out());
    JsonNode manifest = JsonMapper.shared().readTree(sandbox.bytes("merged/typical/manifest.json"));
    assertThat(manifest.path("seed").longValue()).isEqualTo(9);
    assertThat(manifest.path("patients").intValue()).isEqualTo(230);
    assertThat(manifest.at("/scenarios/0/digest")).isEqualTo(summary.path("digest"));
  }

  @Test
  void shardsOfAComparisonAreOneComparison() throws IOException {
    String command =
        "compare scenarios/typical.yaml scenarios/stage-1.yaml --patients=50 --name two"
            + " --rows csv:endpoints --draws 2";
    run(command, "--out", "whole");
    shards(command, 3);
    assertThat(merge("--out", "merged").err()).isEmpty();
    assertSameFiles("whole/two", "merged/two");
    assertThat(sandbox.filesIn("merged/two"))
        .filteredOn(file -> file.startsWith("rows"))
        .containsExactly("rows/endpoints.csv");
  }

  @Test
  void theFolderInWhichShardsOfSeveralRunsLieIsEnough() {
    String command = "run scenarios/typical.yaml scenarios/stage-1.yaml --draws 0";
    shards(command, 2);
    Ended ended = sandbox.run("merge", "shards", "--out", "merged", "--quiet");
    assertThat(ended.err()).isEmpty();
    run(command, "--out", "whole");
    assertSameFiles("whole", "merged");
  }

  @Test
  void aShardSaysWhatItIsAndWhatToDoWithIt() {
    Ended ended = sandbox.run("run", "scenarios/typical.yaml", "--shard", "2/3", "--out", "shards");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains(
            "Shard 2 of 3: patients 13 to 25 of 40, counted from 0. When all shards are there,"
                + " sinew merge makes the report.");
    assertThat(sandbox.filesIn("shards/typical-shard-2-of-3"))
        .containsExactly(
            "counts/typical.txt",
            "files.sha256",
            "kept/typical.txt",
            "manifest.json",
            "shard.json");
  }

  private String refused(String... line) {
    Ended ended = sandbox.run(line);
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    return ended.err().replace(folder + "/", "");
  }

  @Test
  void missingShardsAreNamed() throws IOException {
    shards("run scenarios/typical.yaml", 5);
    delete("shards/typical-shard-2-of-5");
    delete("shards/typical-shard-5-of-5");
    assertThat(refused("merge", "shards"))
        .isEqualTo(
            "typical  2 of 5 shards are missing: 2, 5; run them with --shard 2/5 and so on, or name"
                + " their folders\n");
    assertThat(sandbox.filesIn("results")).isEmpty();
  }

  private void delete(String name) throws IOException {
    for (String file : sandbox.filesIn(name)) {
      Files.delete(folder.resolve(name).resolve(file));
    }
  }

  @Test
  void aShardThatIsThereTwiceIsNamedTwice() {
    String command = "run scenarios/typical.yaml";
    shards(command, 2);
    run(command, "--shard", "2/2", "--out", "again");
    assertThat(refused("merge", "shards", "again"))
        .isEqualTo(
            "again/typical-shard-2-of-2  is shard 2/2, and so is shards/typical-shard-2-of-2; name"
                + " one of them\n");
  }

  @Test
  void shardsOfDifferentRunsAreNotMerged() {
    String typical = "run scenarios/typical.yaml";
    run(typical, "--shard", "1/2", "--out", "a");
    run(typical, "--shard", "2/2", "--out", "b", "--seed", "2");
    assertThat(refused("merge", "a", "b"))
        .isEqualTo(
            "b/typical-shard-2-of-2  seed: is 2, but 1 in a/typical-shard-1-of-2; merge shards of"
                + " one run only\n");
    run(typical, "--shard", "2/3", "--out", "c");
    assertThat(refused("merge", "a", "c")).contains("number of shards: is 3, but 2 in a/");
    run(typical + " --patients=41", "--shard", "2/2", "--out", "d");
    assertThat(refused("merge", "a", "d")).contains("patients: is 41, but 40 in a/");
    run(typical, "--shard", "2/2", "--out", "e", "--rows", "csv");
    assertThat(refused("merge", "a", "e")).contains("rows: is csv, but none in a/");
    sandbox.file("typical.yaml", "sinew: 1\nname: typical\n");
    run("run typical.yaml", "--shard", "2/2", "--out", "f");
    assertThat(refused("merge", "a", "f")).contains("scenario file of typical: is ");
  }

  @Test
  void aDamagedShardIsFound() throws IOException {
    run("run scenarios/typical.yaml --rows csv", "--shard", "1/1", "--out", "shards");
    String shard = "shards/typical-shard-1-of-1/";
    for (String file : List.of("counts/typical.txt", "kept/typical.txt")) {
      byte[] sound = sandbox.bytes(shard + file);
      byte[] other = sound.clone();
      int digit = other.length - 2;
      other[digit] = (byte) (other[digit] == '1' ? '0' : '1');
      Files.write(folder.resolve(shard + file), other);
      assertThat(refused("merge", "shards")).contains("counts/typical.txt  is not as it was");
      Files.write(folder.resolve(shard + file), sound);
    }
    Path rows = folder.resolve(shard + "rows/typical/weeks.csv");
    Files.write(rows, Arrays.copyOf(Files.readAllBytes(rows), 1_000));
    assertThat(refused("merge", "shards"))
        .isEqualTo(
            shard
                + "rows/typical/weeks.csv  is not as it was written; copy the whole folder again,"
                + " or make it again with the command in its manifest.json\n");
    sandbox.file(shard + "shard.json", "{}");
    assertThat(refused("merge", "shards"))
        .isEqualTo(
            shard + "shard.json  is not what --shard or --keep writes; make this shard again\n");
  }

  @Test
  void aShardOfAnotherVersionIsNotMerged() {
    run("run scenarios/typical.yaml", "--shard", "1/1", "--out", "shards");
    String path = "shards/typical-shard-1-of-1/shard.json";
    String document = new String(sandbox.bytes(path), StandardCharsets.UTF_8);
    sandbox.file(path, document.replaceFirst("\"sinew\": \"[^\"]*\"", "\"sinew\": \"0.0.9\""));
    assertThat(refused("merge", "shards"))
        .contains("is of Sinew 0.0.9, and this is ", "merge it with the version that made it");
  }

  @Test
  @DisabledIf("hasParquet")
  void shardsOfRowsAsParquetNeedABuildThatWritesThem() {
    run("run scenarios/typical.yaml --rows csv", "--shard", "1/1", "--out", "shards");
    String path = "shards/typical-shard-1-of-1/shard.json";
    String document = new String(sandbox.bytes(path), StandardCharsets.UTF_8);
    sandbox.file(path, document.replace("\"rows\": \"csv\"", "\"rows\": \"parquet\""));
    assertThat(refused("merge", "shards"))
        .isEqualTo(
            "shards/typical-shard-1-of-1  rows: is parquet, and this build of Sinew has none; build"
                + " it with mvn -Pparquet package -DskipTests\n");
  }

  static boolean hasParquet() {
    return RowFormat.PARQUET.available();
  }

  @Test
  void aShardCannotLeadElsewhere() {
    run("run scenarios/typical.yaml", "--shard", "1/1", "--out", "shards");
    String path = "shards/typical-shard-1-of-1/shard.json";
    String document = new String(sandbox.bytes(path), StandardCharsets.UTF_8);
    for (String changed :
        List.of(
            document.replace("\"study\": \"typical\"", "\"study\": \"../../typical\""),
            document.replace("\"name\": \"typical\"", "\"name\": \"..\""),
            document.replace("\"of\": 1", "\"of\": 0"),
            document.replace("counts/typical.txt", "counts/\\u001b[31m.txt"),
            document.replace("counts/typical.txt", "counts/\\u0000.txt"),
            document.replaceFirst("\"draws\": \\d+", "\"draws\": 2147483647"),
            document.replaceFirst("\"draws\": \\d+", "\"draws\": 1"),
            document.replace("\"scenarios\": [", "\"scenarios\": [], \"others\": ["))) {
      assertThat(changed).isNotEqualTo(document);
      sandbox.file(path, changed);
      assertThat(refused("merge", "shards")).contains("is not what --shard or --keep writes");
    }
    for (String changed :
        List.of(
            document.replace("counts/typical.txt", "../../trial.yaml"),
            document.replace("\"patients\": 40", "\"patients\": 41"))) {
      assertThat(changed).isNotEqualTo(document);
      sandbox.file(path, changed);
      assertThat(refused("merge", "shards")).contains("is not as it was written");
    }
  }

  @Test
  void whatIsNoShardIsRefused() {
    assertThat(refused("merge", "scenarios/typical.yaml"))
        .isEqualTo(
            "scenarios/typical.yaml  there is no shard in it; name folders that --shard or --keep"
                + " wrote, or the folder in which they lie\n");
    assertThat(refused("merge", "nowhere"))
        .isEqualTo("nowhere  there is no such folder; check the name\n");
    for (String part : List.of("0/3", "4/3", "3", "1/0", "a/b", "-1/2")) {
      assertThat(refused("run", "scenarios/typical.yaml", "--shard", part))
          .contains("'" + part + "' is not a part such as 3/8, counted from 1/8 to 8/8");
    }
    assertThat(refused("run", "scenarios/typical.yaml", "--patients=2", "--shard", "1/3"))
        .contains("2 patients cannot be divided into 3 shards; use fewer");
  }
}
