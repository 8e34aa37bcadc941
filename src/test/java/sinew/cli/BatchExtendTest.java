package sinew.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;

/** A batch that goes on from one with fewer patients is the batch of all of them. */
@Tag("simulates")
class BatchExtendTest {
  private static final String PLAN =
      """
      sinew: 1
      name: many
      scenario: short.yaml
      draws: 2
      seeds: [1, 2]
      factors: [{key: cohort.stress, values: [0.1, 0.7]}]
      arms: [{name: plan}, {name: usual, set: [plan.guidance=usualLife]}]
      """;
  private static final String SHARD = "counts/plan-stress-0p1-seed-1-shard-1-of-1";

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
    sandbox.file("short.yaml", "sinew: 1\nname: short\nhorizonWeeks: 30\n");
  }

  private Ended run(String plan, int patients, String... more) {
    List<String> line = new ArrayList<>(List.of("batch", sandbox.file("plan.yaml", plan)));
    line.addAll(List.of("--patients=" + patients, "--quiet"));
    line.addAll(List.of(more));
    return sandbox.run(line.toArray(String[]::new));
  }

  private void works(int patients, String... more) {
    Ended ended = run(PLAN, patients, more);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
  }

  private String refused(String plan, int patients, String... more) {
    List<String> line = new ArrayList<>(List.of("--extend", "counts"));
    line.addAll(List.of(more));
    Ended ended = run(plan, patients, line.toArray(String[]::new));
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(folder.resolve("results")).doesNotExist();
    return ended.err().replace(folder + "/", "");
  }

  private void assertSameFiles(String one, String other) {
    assertThat(sandbox.filesIn(one)).isEqualTo(sandbox.filesIn(other)).isNotEmpty();
    for (String file : sandbox.filesIn(one)) {
      if (!file.matches("(.*/)?(manifest.json|files.sha256)")) {
        assertThat(sandbox.bytes(one + "/" + file))
            .as(file)
            .isEqualTo(sandbox.bytes(other + "/" + file));
      }
    }
  }

  /** Twice, as what is kept of an extended batch can be extended again. */
  @Test
  void anExtendedBatchIsOneBatch() {
    works(30, "--keep", "counts", "--out", "first");
    works(30, "--out", "alone");
    assertSameFiles("first", "alone");
    works(70, "--extend", "counts", "--keep", "more", "--threads", "2", "--out", "second");
    works(70, "--keep", "all", "--threads", "1", "--out", "whole");
    assertSameFiles("second", "whole");
    assertSameFiles("more", "all");
    assertThat(sandbox.filesIn("more")).hasSize(8 * 5);
    works(110, "--extend", "more", "--out", "third");
    works(110, "--out", "whole");
    assertSameFiles("third", "whole");
  }

  /** More than 1,000, as many as leave rows of their own. */
  @Test
  void thePatientsOfTheFirstBatchDoNotLiveAgain() {
    works(1050, "--keep", "counts");
    works(1080, "--extend", "counts", "--keep", "more");
    works(1080, "--keep", "all", "--out", "whole");
    assertSameFiles("results", "whole");
    assertSameFiles("more", "all");
  }

  /** What is kept of a run is a shard like others. */
  @Test
  void whatIsKeptOfARunMakesItsReport() {
    works(40, "--keep", "counts");
    Ended ended = sandbox.run("merge", SHARD, "--json");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("\"patients\": 40").contains("plan-stress-0p1-seed-1");
    String digest = ended.out().replaceAll("(?s).*?\"digest\": \"(sha256:\\w+)\".*", "$1");
    assertThat(new String(sandbox.bytes("results/many/runs.csv"), UTF_8)).contains("," + digest);
  }

  @Test
  void anotherPlanIsRefused() {
    works(30, "--keep", "counts", "--out", "first");
    assertThat(refused(PLAN.replace("0.7]", "0.8]"), 50).lines())
        .hasSize(4)
        .allMatch(
            line ->
                line.matches(
                    "counts  there is no shard of (plan|usual)-stress-0p8-seed-[12] in it, but of"
                        + " plan-stress-0p1-seed-1, .*; name the folder of the shards of the same"
                        + " scenario or plan"));
    sandbox.file("short.yaml", "sinew: 1\nname: short\nhorizonWeeks: 31\n");
    assertThat(refused(PLAN.replace("draws: 2", "draws: 3"), 30).lines())
        .hasSize(8 * 4)
        .allMatch(line -> line.startsWith("counts/"))
        .anyMatch(line -> line.contains("  draws: is 2 there, and 3 in this run; ask for the same"))
        .anyMatch(line -> line.contains("  weeks of usual-stress-0p7-seed-2: is 30 there, and 31"))
        .anyMatch(line -> line.contains("  scenario file of usual-stress-0p7-seed-2: is "))
        .anyMatch(line -> line.contains("  patients: there are 30 already, and this run has 30; "));
  }

  @Test
  void anotherSeedVersionOrNumberIsRefused() throws IOException {
    String one = PLAN.replace("[1, 2]", "[1]");
    assertThat(run(one, 30, "--keep", "counts", "--out", "first").exitCode()).isZero();
    assertThat(refused(one.replace("[1]", "[2]"), 50))
        .contains("  seed: is 1 there, and 2 in this run; ask for the same, or leave --extend out")
        .hasLineCount(4);
    assertThat(refused(one, 29)).contains("  patients: there are 30 already, and this run has 29;");
    Path document = folder.resolve("counts/plan-stress-0p1-shard-1-of-1/shard.json");
    String text = Files.readString(document);
    Files.writeString(document, text.replaceFirst("\"sinew\": \"[^\"]*\"", "\"sinew\": \"0.0.9\""));
    assertThat(refused(one, 50)).contains("  version: is 0.0.9 there, and ").hasLineCount(1);
  }

  @Test
  void whatIsNotThereOrDamagedIsRefused() throws IOException {
    assertThat(refused(PLAN, 50)).isEqualTo("counts  there is no such folder; check the name\n");
    works(30, "--keep", "counts", "--out", "first");
    Path counts = folder.resolve(SHARD + "/counts/plan-stress-0p1-seed-1.txt");
    byte[] content = Files.readAllBytes(counts);
    content[content.length - 2] ^= 1;
    Files.write(counts, content);
    assertThat(refused(PLAN, 50))
        .isEqualTo(
            SHARD
                + "/counts/plan-stress-0p1-seed-1.txt  is not as it was written; copy the whole"
                + " folder again, or make it again with the command in its manifest.json\n");
  }

  /** Counts of more patients in their place would leave a stopped batch nothing to go on from. */
  @Test
  void theCountsOfFewerPatientsAreNotReplaced() {
    works(30, "--keep", "counts", "--out", "first");
    assertThat(refused(PLAN, 50, "--keep", "./counts"))
        .contains("--keep and --extend need two folders");
  }

  @Test
  void aPlaceOfCountsThatIsTakenIsSaidBeforeTheFirstRun() throws IOException {
    Files.createDirectories(folder.resolve(SHARD));
    Files.writeString(folder.resolve(SHARD + "/mine.txt"), "mine");
    Ended ended = run(PLAN, 30, "--keep", "counts");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("holds mine.txt, which Sinew did not write");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void aStoppedBatchGoesOnAndHasAllCounts() throws Exception {
    works(2000, "--keep", "counts", "--out", "first");
    String[] more = {"--extend", "counts", "--keep", "more", "--out", "stopped"};
    List<String> line = new ArrayList<>(List.of("batch", "plan.yaml", "--patients=6000"));
    line.addAll(List.of(more));
    Process batch =
        new ProcessBuilder(Processes.line(List.of(), line.toArray(String[]::new)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    while (batch.isAlive() && finished() < 2) {
      Thread.sleep(5);
    }
    batch.destroyForcibly().waitFor();
    assertThat(finished()).isBetween(2L, 7L);
    // Counts that went missing are made again, though their run is finished.
    Path lost = folder.resolve(SHARD.replace("counts", "more") + "/shard.json");
    Files.move(lost, folder.resolve("lost.json"));
    works(6000, more);
    works(6000, "--keep", "all", "--out", "whole");
    assertSameFiles("stopped", "whole");
    assertSameFiles("more", "all");
  }

  private long finished() throws IOException {
    Path keep = folder.resolve("stopped/.many.batch");
    if (!Files.exists(keep)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(keep)) {
      return files.filter(file -> file.toString().endsWith(".run")).count();
    }
  }
}
