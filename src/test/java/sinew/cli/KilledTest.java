package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that writes, ended at random moments by each signal: what stands under a final name
 * is whole, and the next run ends as if nothing had happened. {@code -Dfaults.rounds=100} tries
 * more.
 */
@Tag("simulates")
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class KilledTest {
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 12);
  private static final long SEED = Long.getLong("faults.seed", 1);
  private static final List<String> SIGNALS = List.of("KILL", "TERM", "INT");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run a.yaml --patients 300 --draws 2",
        "run a.yaml --patients 2000 --draws 0 --rows csv --no-charts",
        "run a.yaml --patients 300 --draws 0 --shard 1/1",
        "run a.yaml --patients 600 --draws 2 --extend shards",
        "run many --patients 100 --draws 0",
        "compare a.yaml b.yaml --patients 200 --draws 0",
        "batch plan.yaml",
        "batch plan.yaml --keep out",
        "batch plan.yaml --patients 200 --extend counts --keep out",
        "sweep a.yaml cohort.stress --patients 50",
        "sensitivity a.yaml --patients 5 --points 2 --trajectories 2",
        "validate trial.yaml --repeats 40",
        "calibrate trial.yaml --priors priors.yaml --members 20 --arm-patients 20 --state out/my.state",
        "merge shards",
        "trace a.yaml --patients 100 --chart out/diary.png",
        "page -o out/page.html",
      })
  void whatACommandLeavesIsWholeWheneverItIsEnded(String line) throws Exception {
    Processes processes = new Processes(folder);
    Files.createDirectories(folder.resolve("out"));
    WrittenFiles.prepare(folder);
    WrittenFiles.makeEarlier(processes, line);
    List<String> whole = command(line);
    long began = System.nanoTime();
    assertThat(processes.ended("one", processes.start("one", whole)).exitCode()).isZero();
    long took = System.nanoTime() - began;
    Map<String, String> expected = results();
    clear();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      // Half of the moments are in the last third, in which files are written.
      double share = round % 2 == 0 ? random.nextDouble() : 0.67 + 0.4 * random.nextDouble();
      endAndLook(processes, whole, SIGNALS.get(round % 3), (long) (took * share));
    }
    assertThat(processes.ended("one", processes.start("one", whole)).exitCode()).isZero();
    assertThat(results()).isEqualTo(expected);
    assertThat(Processes.hidden(folder.resolve("out")))
        .allMatch(name -> name.equals(".sinew.lock") || name.matches("\\..*\\.\\d+\\.tmp"));
  }

  /** The file is whole as it was, or as it will be. */
  @Test
  void aFileThatIsRewrittenIsNeverHalf() throws Exception {
    String old = "sinew: 1\nname: old\nplan:\n  reviewWeeks: 2 # " + "x".repeat(100_000) + "\n";
    Path file = folder.resolve("old.yaml");
    Processes processes = new Processes(folder);
    List<String> line = Processes.line(List.of(), "migrate", "old.yaml");
    Files.writeString(file, old);
    long began = System.nanoTime();
    assertThat(processes.ended("one", processes.start("one", line)).exitCode()).isZero();
    long took = System.nanoTime() - began;
    String now = Files.readString(file);
    assertThat(now).contains("reviewDays: 14");
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Files.writeString(file, old);
      long nanos = (long) (took * (0.67 + 0.4 * random.nextDouble()));
      endAndLook(processes, line, SIGNALS.get(round % 3), nanos);
      assertThat(Files.readString(file)).isIn(old, now);
    }
  }

  private static List<String> command(String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
    if (!line.contains("out/") || line.contains("--state")) {
      words.addAll(List.of("--out", "out"));
    }
    return Processes.line(List.of(), words.toArray(String[]::new));
  }

  private void endAndLook(Processes processes, List<String> line, String signal, long nanos)
      throws Exception {
    Process process = processes.start("one", line);
    if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    }
    Processes.Ended ended = processes.ended("one", process);
    assertThat(ended.exitCode()).as(ended.toString()).isIn(0, 130, 137, 143);
    assertThat(ended.err()).doesNotContain("bug").doesNotContain("xception");
    Processes.assertWhole(folder.resolve("out"));
  }

  /** All that does not tell of the run itself. */
  private Map<String, String> results() throws IOException {
    Map<String, String> results = Processes.digests(folder.resolve("out"));
    results.keySet().removeIf(file -> file.endsWith("manifest.json") || file.endsWith(".sha256"));
    return results;
  }

  private void clear() throws Exception {
    new ProcessBuilder("rm", "-r", folder.resolve("out").toString()).start().waitFor();
    Files.createDirectories(folder.resolve("out"));
  }
}
