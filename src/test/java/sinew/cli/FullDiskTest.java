package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.cli.Processes.Ended;

/**
 * Every command that writes, on disks that are full after so many kilobytes. A run with charts is
 * also tried on a disk for each of its files, on which this file is the one that does not fit.
 */
@Tag("simulates")
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
  private static final int[] KILOBYTES = {4, 8, 12, 20, 36, 132, 260, 520, 900, 16_000};

  @TempDir private Path folder;
  private Path small;
  private Processes processes;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    small = Files.createDirectories(folder.resolve("small"));
    assumeThat(Processes.ran("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", small.toString()))
        .as("a small file system can be made here")
        .isTrue();
    processes = new Processes(folder);
    WrittenFiles.prepare(folder);
  }

  @AfterEach
  void unmountSmallDisk() throws Exception {
    Processes.ran("umount", small.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run a.yaml --patients 400 --draws 0 --no-charts --rows csv",
        "run a.yaml b.yaml --patients 40 --draws 0 --no-charts",
        "run a.yaml --patients 40 --draws 0 --shard 1/1",
        "run a.yaml --patients 600 --draws 2 --extend shards",
        "compare a.yaml b.yaml --patients 40 --draws 0",
        "batch plan.yaml",
        "batch plan.yaml --keep small",
        "batch plan.yaml --patients 200 --extend counts --keep small",
        "sweep a.yaml cohort.stress --patients 10",
        "sensitivity a.yaml --patients 5 --points 2 --trajectories 2",
        "validate trial.yaml --repeats 20",
        "calibrate trial.yaml --priors priors.yaml --members 20 --arm-patients 20"
            + " --state small/my.state",
        "merge shards",
        "trace a.yaml --patients 40 --chart small/diary.png",
        "page -o small/page.html"
      })
  void isToldOfAndNothingHalfIsLeft(String line) throws Exception {
    WrittenFiles.makeEarlier(processes, line);
    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
    if (!line.contains("small/") || line.contains("--state")) {
      words.addAll(List.of("--out", "small"));
    }
    Ended ended = null;
    for (int kilobytes : KILOBYTES) {
      ended = runOn(1_024L * kilobytes, words);
    }
    assertThat(ended.exitCode()).as(ended.err()).isZero();
  }

  @Test
  void eachFileOfARunIsOnceTheOneThatDoesNotFit() throws Exception {
    List<String> run =
        List.of("run", "a.yaml", "--patients", "40", "--draws", "0", "--out", "small");
    resize(1L << 24);
    assertThat(processes.run(List.of(), run.toArray(String[]::new)).exitCode()).isZero();
    List<Long> pages = pagesInOrder();
    assertThat(pages).hasSizeGreaterThan(20);
    empty();
    // The mark of the hidden folder is written first, and takes up a page.
    Files.write(small.resolve("full"), new byte[(int) page()]);
    assertThat(runOn(page(), run).exitCode()).isEqualTo(1);
    long before = 1;
    for (long needed : pages) {
      assertThat(runOn((before + needed - 1) * page(), run).exitCode()).isEqualTo(1);
      before += needed;
    }
    assertThat(runOn(before * page(), run).exitCode()).isZero();
  }

  /** A disk of this kind numbers its files in the order in which they are made. */
  private List<Long> pagesInOrder() throws IOException {
    SortedMap<Long, Long> pages = new TreeMap<>();
    try (Stream<Path> all = Files.walk(small.resolve("a"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        pages.put(number(file), (Files.size(file) + page() - 1) / page());
      }
    }
    assertThat(pages.lastKey()).isEqualTo(number(small.resolve("a/files.sha256")));
    return List.copyOf(pages.values());
  }

  private static Long number(Path file) throws IOException {
    return (Long) Files.getAttribute(file, "unix:ino");
  }

  private long page() throws IOException {
    return Files.getFileStore(small).getBlockSize();
  }

  /** Runs a command on a disk of so many bytes, and empties the disk. */
  private Ended runOn(long bytes, List<String> words) throws Exception {
    resize(bytes);
    Ended ended = processes.run(List.of(), words.toArray(String[]::new));
    if (ended.exitCode() != 0) {
      assertToldOf(ended, bytes);
    }
    assertNothingHalf(ended.exitCode() == 0);
    empty();
    return ended;
  }

  private void resize(long bytes) throws Exception {
    assertThat(Processes.ran("mount", "-o", "remount,size=" + bytes, small.toString())).isTrue();
  }

  private void empty() throws Exception {
    Processes.ran("sh", "-c", "rm -rf \"$1\"/* \"$1\"/.[!.]*", "sh", small.toString());
  }

  private static void assertToldOf(Ended ended, long bytes) {
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(1);
    // Of a batch it is first said how far it came.
    assertThat(ended.err().replaceFirst("^\\d of 3 runs are finished; .*\n", ""))
        .as(bytes + " bytes")
        .startsWith("sinew: ")
        .contains("No space left")
        .hasLineCount(1);
  }

  /** A batch keeps the runs that are finished, and a calibration its stages, to go on from them. */
  private void assertNothingHalf(boolean well) throws IOException {
    Processes.assertWhole(small);
    List<String> hidden = new ArrayList<>(Processes.hidden(small));
    hidden.removeIf(name -> name.equals(".plan.batch") && !well);
    assertThat(hidden).isSubsetOf(".sinew.lock");
  }

  @Test
  void aFileThatIsRewrittenStaysAsItWas() throws Exception {
    String old = "sinew: 1\nname: old\nplan:\n  reviewWeeks: 2 # " + "x".repeat(3_000) + "\n";
    Path file = Files.writeString(small.resolve("old.yaml"), old);
    Ended ended = processes.run(List.of(), "migrate", "small/old.yaml");
    assertToldOf(ended, 4_096);
    assertThat(file).hasContent(old);
    assertThat(small.toFile().list()).containsExactly("old.yaml");
  }
}
