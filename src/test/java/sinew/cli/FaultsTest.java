package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.cli.Processes.Ended;

/** Machines that have too little of something, and folders in which others are at work. */
@Tag("simulates")
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {
  private static final String NO_MEMORY =
      "sinew: not enough memory; try fewer --patients, or more memory by java -Xmx2g\n";
  private static final String FEW = "--patients=40";

  @TempDir private Path folder;
  private Processes processes;

  @BeforeEach
  void writeScenario() throws IOException {
    processes = new Processes(folder);
    Files.writeString(folder.resolve("a.yaml"), "sinew: 1\nname: a\nhorizonWeeks: 8\n");
  }

  /** Inside the threads that simulate, and outside, where charts are drawn. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "run a.yaml --patients 2000 --draws 2",
        "run a.yaml --patients 5000 --draws 0 --rows csv",
        "sweep a.yaml cohort.stress --patients 200",
        "check a.yaml"
      })
  void anyHeapSufficesOrIsToldOf(String line) throws Exception {
    for (int megabytes : new int[] {8, 12, 16, 20, 24, 28, 32, 36, 40, 48, 64}) {
      String[] words = (line + (line.startsWith("check") ? "" : " --out out")).split(" ", -1);
      Ended ended = processes.run(List.of("-Xmx" + megabytes + "m"), words);
      if (ended.exitCode() != 0) {
        assertThat(ended.err()).as(megabytes + " MB").isEqualTo(NO_MEMORY);
        assertThat(ended.exitCode()).isEqualTo(1);
      }
      Processes.assertWhole(folder.resolve("out"));
    }
  }

  @Test
  void fiveHundredScenariosNeedLittleMemory() throws Exception {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 500; i++) {
      String text = "sinew: 1\nname: s%d\nhorizonWeeks: 8\ncohort: {stress: 0.%03d}\n";
      Files.writeString(many.resolve(i + ".yaml"), text.formatted(i, i));
    }
    Ended ended =
        processes.run(
            List.of("-Xmx128m"),
            "run",
            "many",
            "--patients=20",
            "--draws=0",
            "--quiet",
            "--no-charts");
    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(folder.resolve("results").toFile().list()).hasSize(502);
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldOf() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Ended full = processes.shell("\"$@\" > /dev/full", "schema", "scenario");
    assertThat(full.err()).isEqualTo("sinew: standard output: No space left on device\n");
    assertThat(full.exitCode()).isEqualTo(1);
    Ended closed = processes.shell("\"$@\" >&-", "schema", "scenario");
    assertThat(closed.err()).startsWith("sinew: standard output: ").hasLineCount(1);
    assertThat(closed.exitCode()).isEqualTo(1);
    Ended page = processes.run(List.of(), "page", "-o", "/dev/full");
    assertThat(page.err()).isEqualTo("sinew: /dev/full: No space left on device\n");
    Ended early = processes.shell("\"$@\" | head -n 1", "explain", "a.yaml");
    assertThat(early.err()).isEmpty();
  }

  @Test
  void nobodyAtTheErrorStreamChangesNothing() throws Exception {
    assertThat(processes.shell("\"$@\" 2>&-", "check", "absent.yaml").exitCode()).isEqualTo(2);
    assertThat(processes.shell("\"$@\" 2>&- >&-", "run", "a.yaml", FEW, "--draws=0").exitCode())
        .isIn(0, 1);
    Processes.assertWhole(folder.resolve("results"));
  }

  @Test
  void aDiskThatMayOnlyBeReadIsToldOf() throws Exception {
    Path small = Files.createDirectories(folder.resolve("small"));
    assumeThat(Processes.ran("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", small.toString()))
        .isTrue();
    try {
      Ended ended = processes.run(List.of(), "run", "a.yaml", FEW, "--out=small");
      assertThat(ended.err()).contains("small: you may not write there").hasLineCount(1);
      assertThat(ended.exitCode()).isEqualTo(1);
    } finally {
      Processes.ran("umount", small.toString());
    }
  }

  @Test
  void aFolderThatIsRemovedMeanwhileIsMadeAgain() throws Exception {
    Process process =
        processes.start(
            "one",
            Processes.line(
                List.of(), "run", "a.yaml", "--patients=60000", "--draws=0", "--out=out"));
    Files.createDirectories(folder.resolve("out"));
    Thread.sleep(1_500);
    Files.delete(folder.resolve("out"));
    Ended ended = processes.ended("one", process);
    assertThat(ended.err()).isEmpty();
    Processes.assertWhole(folder.resolve("out"));
    assertThat(folder.resolve("out/a")).isDirectory();
  }

  /** Results in it cannot be written then; others can. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWorkingFolderThatIsRemovedMeanwhileIsToldOfOrDoesNoHarm(boolean inside) throws Exception {
    Path working = Files.createDirectories(folder.resolve("working"));
    String out = inside ? "out" : folder.resolve("out").toString();
    List<String> line =
        Processes.line(
            List.of(),
            "run",
            folder.resolve("a.yaml").toString(),
            "--patients=60000",
            "--draws=0",
            "--quiet",
            "--out=" + out);
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "cd working && exec \"$@\"", "sh"));
    shell.addAll(line);
    Process process = processes.start("one", shell);
    Thread.sleep(1_500);
    Files.delete(working);
    Ended ended = processes.ended("one", process);
    if (inside) {
      assertThat(ended.err()).startsWith("sinew: ").doesNotContain("bug").hasLineCount(1);
      assertThat(ended.exitCode()).isEqualTo(1);
    } else {
      assertThat(ended).isEqualTo(new Ended(0, "", ""));
      assertThat(folder.resolve("out/a")).isDirectory();
    }
    Processes.assertWhole(folder.resolve("out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdir -p out/a && echo mine > out/a/notes.txt",
        "mkdir -p out/a/charts && echo mine > out/a/charts/x.csv",
        "mkdir -p out/a/charts/empty",
        "mkdir -p out/a && echo mine > out/a/report.html",
        "mkdir -p out/a && ln -s ../../a.yaml out/a/report.html",
        "mkdir -p out/a && mkfifo out/a/pipe",
        "mkdir -p out mine && ln -s ../mine out/a",
        "mkdir -p out && mkfifo out/a",
        "mkdir -p out && echo mine > out/a"
      })
  void whatOthersHaveThereStays(String foreign) throws Exception {
    assertThat(Processes.ran("sh", "-c", "cd \"$1\" && " + foreign, "sh", folder.toString()))
        .isTrue();
    String before = listing();
    Ended ended = processes.run(List.of(), "run", "a.yaml", FEW, "--draws=0", "--out=out");
    assertThat(ended.err()).hasLineCount(1).contains("move it away");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(listing()).isEqualTo(before);
  }

  private String listing() throws Exception {
    Process process = new ProcessBuilder("find", folder.resolve("out").toString(), "-ls").start();
    String text =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    process.waitFor();
    return text;
  }

  /** Each has the process number 1 or 2, as in containers that share a disk. */
  @ParameterizedTest
  @ValueSource(strings = {"", "unshare --pid --fork "})
  void writersAtOnceLeaveWholeResults(String apart) throws Exception {
    assumeThat(apart.isEmpty() || Processes.ran("unshare", "--pid", "--fork", "true")).isTrue();
    for (int round = 0; round < 4; round++) {
      List<Process> writers = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", apart + "\"$@\"", "sh"));
        line.addAll(
            Processes.line(
                List.of(), "run", "a.yaml", FEW, "--draws=0", "--rows=csv", "--out=out"));
        writers.add(processes.start("writer" + writer, line));
      }
      for (int writer = 0; writer < 3; writer++) {
        Ended ended = processes.ended("writer" + writer, writers.get(writer));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
      }
      Processes.assertWhole(folder.resolve("out"));
      assertThat(Processes.hidden(folder.resolve("out"))).containsExactly(".sinew.lock");
    }
    Map<String, String> results = Processes.digests(folder.resolve("out"));
    assertThat(results).containsKeys("a/report.html", "a/rows/weeks.csv");
  }
}
