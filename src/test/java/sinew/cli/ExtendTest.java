package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;

/** A run that goes on from one with fewer patients is the run of all of them. */
@Tag("simulates")
class ExtendTest {
  private static final String TYPICAL = "run scenarios/typical.yaml --rows csv --seed 9 --draws 3";

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private Ended run(String command, String... more) {
    List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
    line.addAll(Arrays.asList(more));
    if (!command.startsWith("merge")) {
      line.addAll(List.of("--horizon-weeks", "30"));
    }
    line.add("--quiet");
    return sandbox.run(line.toArray(String[]::new));
  }

  private void works(String command, String... more) {
    Ended ended = run(command, more);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
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

  private String refused(String command, String... more) throws IOException {
    Ended ended = run(command, more);
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(sandbox.filesIn("results")).isEmpty();
    assertThat(Files.exists(folder.resolve("results"))).isFalse();
    return ended.err().replace(folder + "/", "");
  }

  @Test
  void anExtendedRunIsOneRun() {
    works(TYPICAL, "--patients=70", "--shard", "1/2", "--out", "shards");
    works(TYPICAL, "--patients=70", "--shard", "2/2", "--out", "shards");
    works(TYPICAL, "--patients=230", "--extend", "shards", "--threads", "2", "--out", "extended");
    works(TYPICAL, "--patients=230", "--out", "whole");
    assertSameFiles("whole/typical", "extended/typical");
    assertThat(sandbox.filesIn("whole/typical")).contains("rows/weeks.csv", "report.html");
  }

  @Test
  void anExtendedComparisonIsOneComparison() {
    String two =
        "compare scenarios/typical.yaml scenarios/stage-1.yaml --name two --rows csv --draws 2";
    works(two, "--patients=30", "--shard", "1/1", "--out", "shards");
    works(two, "--patients=50", "--extend", "shards/two-shard-1-of-1", "--out", "extended");
    works(two, "--patients=50", "--out", "whole");
    assertSameFiles("whole/two", "extended/two");
  }

  /** More than 1,000 patients, of whom the first 1,000 leave times for the examples of a report. */
  @Test
  void theExamplesOfAReportAreChosenFromTheSamePatients() {
    String typical = "run scenarios/typical.yaml --draws 0 --no-charts";
    works(typical, "--patients=600", "--shard", "1/1", "--out", "shards");
    works(typical, "--patients=1300", "--extend", "shards", "--out", "extended");
    works(typical, "--patients=1300", "--out", "whole");
    assertThat(sandbox.bytes("extended/typical/report.html"))
        .isEqualTo(sandbox.bytes("whole/typical/report.html"));
    assertThat(sandbox.bytes("extended/typical/summary.json"))
        .isEqualTo(sandbox.bytes("whole/typical/summary.json"));
  }

  @Test
  void shardsCanBeExtendedAgainAndAgainAndMerged() {
    works(TYPICAL, "--patients=20", "--shard", "1/1", "--out", "shards");
    works(TYPICAL, "--patients=60", "--extend", "shards", "--shard", "1/1", "--out", "shards");
    for (String part : List.of("3/3", "1/3", "2/3")) {
      works(
          TYPICAL,
          "--patients=130",
          "--extend",
          "shards/typical-shard-1-of-1",
          "--shard",
          part,
          "--out",
          "others");
    }
    works("merge shards/typical-shard-1-of-1 others --out merged");
    works(TYPICAL, "--patients=130", "--out", "whole");
    assertSameFiles("whole/typical", "merged/typical");
    works(TYPICAL, "--patients=130", "--extend", "shards", "--out", "extended");
    assertSameFiles("whole/typical", "extended/typical");
    assertThat(sandbox.filesIn("shards"))
        .contains("typical-from-20-shard-1-of-1/shard.json", "typical-shard-1-of-1/shard.json");
  }

  @Test
  void everyDifferenceIsToldAtOnce() throws IOException {
    works("run scenarios/typical.yaml --patients=50 --shard 1/1 --out shards");
    sandbox.file("typical.yaml", "sinew: 1\nname: typical\n");
    String told =
        refused("run typical.yaml --patients=40 --extend shards --seed 2 --draws 3 --rows csv");
    assertThat(told.lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("shards/typical-shard-1-of-1  "))
        .anyMatch(
            line ->
                line.endsWith(
                    "  seed: is 1 there, and 2 in this run; ask for the same, or leave --extend"
                        + " out"))
        .anyMatch(line -> line.contains("  draws: is 2 there, and 3 in this run; "))
        .anyMatch(line -> line.contains("  rows: is none there, and csv in this run; "))
        .anyMatch(line -> line.contains("  scenario file of typical: is "))
        .anyMatch(
            line ->
                line.endsWith(
                    "  patients: there are 50 already, and this run has 40; ask for more with"
                        + " --patients, or join the shards with sinew merge"));
  }

  @Test
  void asManyPatientsAreNotMore() throws IOException {
    works("run scenarios/typical.yaml --shard 1/1 --out shards");
    assertThat(refused("run scenarios/typical.yaml --extend shards"))
        .contains("patients: there are 40 already, and this run has 40; ask for more");
  }

  @Test
  void anotherVersionIsNotExtended() throws IOException {
    works("run scenarios/typical.yaml --shard 1/1 --out shards");
    Path document = folder.resolve("shards/typical-shard-1-of-1/shard.json");
    Files.writeString(
        document,
        Files.readString(document).replaceFirst("\"sinew\": \"[^\"]*\"", "\"sinew\": \"0.0.9\""));
    assertThat(refused("run scenarios/typical.yaml --patients=50 --extend shards"))
        .contains("version: is 0.0.9 there, and ")
        .hasLineCount(1);
  }

  @Test
  void aFolderWithoutTheRightShardsIsRefused() throws IOException {
    works("run scenarios/typical.yaml --shard 1/2 --out shards");
    String more = "run scenarios/typical.yaml --patients=50 --extend ";
    assertThat(refused(more + "shards")).contains("1 of 2 shards are missing: 2");
    assertThat(refused("run scenarios/stage-1.yaml --patients=50 --extend shards"))
        .isEqualTo(
            "shards  there is no shard of stage-1 in it, but of typical; name the folder of the"
                + " shards of the same scenario or plan\n");
    sandbox.file("typical.yaml", "sinew: 1\nname: typical\n");
    assertThat(refused(more + "typical.yaml")).contains("typical.yaml  there is no shard in it;");
    assertThat(refused(more + "nowhere")).contains("nowhere  there is no such folder; check");
  }

  @Test
  void allScenariosAreChecked() throws IOException {
    String two = "run scenarios/typical.yaml scenarios/stage-1.yaml ";
    works(two + "--shard 1/1 --out shards");
    assertThat(refused(two + "--patients=50 --seed 2 --extend shards").lines()).hasSize(2);
    works(two + "--patients=50 --extend shards --out extended");
    works(two + "--patients=50 --out whole");
    assertSameFiles("whole", "extended");
  }

  @Test
  void aDamagedShardIsNotExtended() throws IOException {
    works("run scenarios/typical.yaml --shard 1/1 --out shards");
    Path counts = folder.resolve("shards/typical-shard-1-of-1/counts/typical.txt");
    byte[] content = Files.readAllBytes(counts);
    content[content.length - 2] ^= 1;
    Files.write(counts, content);
    assertThat(refused("run scenarios/typical.yaml --patients=50 --extend shards"))
        .contains("counts/typical.txt  is not as it was written");
  }

  @Test
  void aGapBetweenRunsIsNamed() throws IOException {
    String typical = "run scenarios/typical.yaml ";
    works(typical + "--patients=20 --shard 1/1 --out a");
    works(typical + "--patients=30 --extend a --shard 1/1 --out a");
    works(typical + "--patients=40 --extend a --shard 1/1 --out b");
    Path first = folder.resolve("a/typical-shard-1-of-1");
    assertThat(refused("merge", first.toString(), folder.resolve("b").toString()))
        .isEqualTo(
            "typical  the shards of patients 20 to 29 are missing; run them with --patients 30"
                + " --extend, or name their folders\n");
    assertThat(refused("merge b"))
        .isEqualTo(
            "typical  the shards of patients 0 to 29 are missing; name also the folders of the run"
                + " that was extended\n");
    works(typical + "--patients=35 --extend a/typical-shard-1-of-1 --shard 1/1 --out c");
    assertThat(refused("merge a b c")).contains("patients: is 35, but 30 in a/");
  }

  @Test
  void whatNeedsAllPatientsAnewIsRefused() throws IOException {
    works("run scenarios/typical.yaml --shard 1/1 --out shards");
    String more = "run scenarios/typical.yaml --extend shards ";
    assertThat(refused(more + "--precision 2%"))
        .contains("--precision finds out how many patients are needed; leave --extend out");
    assertThat(refused(more + "--patients=42 --shard 1/3"))
        .contains("2 patients cannot be divided into 3 shards; use fewer");
  }
}
